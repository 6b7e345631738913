import * as fc from "fast-check";

import { operations as control } from "../../spec/generated/control.operations.ts";
import { operations as novastack } from "../../spec/generated/novastack.operations.ts";
import { operations as novyx } from "../../spec/generated/novyx.operations.ts";
import { bodies } from "./bodies.ts";

/** A request as it is drawn; it prints as what is sent. */
export type Drawn = {
  readonly method: string;
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | Uint8Array<ArrayBuffer> | null;
};

/** The keys that open the mock of a test: with them a request gets further than the first check. */
export type Keys = { readonly novyx: string; readonly novastack: string };

const one = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const words = (text: string) => text.split(" ");
/** Mostly what is right, so that the request gets to what comes behind. */
const mostly = <Value>(right: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: odd });

/** Mostly nothing at all. */
const rarely = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });

const operations = [...novyx, ...novastack, ...control];
const oddText = fc.oneof(
  one(
    "",
    "__proto__",
    "constructor",
    "%",
    "%zz",
    "%00",
    "%0d%0aX-Injected:%201",
    "..",
    "../..",
    "*",
    "a b",
    "x".repeat(5000),
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
// What a client lets into a header at all.
const headerCharacter = fc
  .integer({ min: 0x20, max: 0xff })
  .map((code) => String.fromCharCode(code === 0x7f ? 0x80 : code));
const oddHeader = fc.oneof(
  one(
    "",
    "__proto__",
    "constructor",
    "*",
    "a b",
    "\t",
    "null",
    "x".repeat(9000),
    "http://127.0.0.1:6682",
    "http://[::1",
  ),
  fc.string({ unit: headerCharacter, maxLength: 20 }),
);
const id = mostly(one("nova-7b", "task_1", "file-1", "key_1", "nskey_1", "a", "fault_1"), oddText);
const queryValue = fc.oneof(
  one("1", "0", "-1", "1e1", "1.5", "9".repeat(400), "asc", "a@example.com", "429", "NaN"),
  oddText,
);
const queryName = one(
  "",
  ...words("limit after order purpose to email ip api operation method status code"),
  ...words("__proto__ constructor toString limit[] a.b"),
);
const query = fc
  .array(fc.tuple(queryName, queryValue), { maxLength: 3 })
  .map((pairs) => (pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`));
// Longer ones wait for real time to pass.
const waiting = one(
  "?wait_ms=0",
  "?wait_ms=1",
  "?wait_ms=-1",
  "?wait_ms=60001",
  "?wait_ms=1e3",
  "?wait_ms=1.5",
  "?wait_ms=",
);
const before = mostly(one("", "/~a", "/~b"), one("/~", "/~..", "/~%61", "/~__proto__", "/", "/.", "/_mock", "/v1"));
const after = mostly(one(""), one("/", "//", "%", "#x", "?", "/..", "/__proto__", ";a=b"));

/** Requests that begin right and then go wrong in one way or several. */
export function requestsWith(keys: Keys): fc.Arbitrary<Drawn> {
  return one(...operations).chain(({ id: operation, method, path }) => {
    const key = path.startsWith("/router") ? keys.novastack : keys.novyx;
    const odd = one("Bearer", "Bearer a b", "bearer\t", `Basic ${key}`, `Bearer ${"x".repeat(9000)}`);
    const authorization = mostly(one(`Bearer ${key}`), fc.oneof(odd, oddHeader));
    return fc
      .record({
        method: mostly(
          one(method as string),
          one("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PURGE", "a-b"),
        ),
        before,
        path: id.map((value) => path.replace(/\{\w+\}/, value)),
        after,
        query: operation === "listMail" ? fc.oneof(query, waiting) : query,
        headers: fc.record({
          authorization: path.startsWith("/_mock") ? rarely(authorization) : authorization,
          "content-type": mostly(one("application/json"), oddTypes),
          "content-length": rarely(one("0", "5", "-1", "many", "1e9", "99999999999")),
          "novamock-sandbox": rarely(mostly(one("a", "b", "default"), oddHeader)),
          "x-forwarded-for": rarely(oddHeader),
          origin: rarely(oddHeader),
          accept: rarely(one("*/*", "text/event-stream", "application/xml")),
          "access-control-request-headers": rarely(oddHeader),
          "x-any": rarely(oddHeader),
        }),
        body: bodies(operation),
      })
      .map(({ method, headers, body, ...where }) => ({
        method,
        path: `${where.before}${where.path}${where.after}${where.query}`,
        headers: present({ ...headers, ...(body.type !== undefined && { "content-type": body.type }) }),
        body: method === "GET" || method === "HEAD" ? null : body.content,
      }));
  });
}

function present(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

const oddTypes = one(
  "APPLICATION/JSON ; charset=utf-16",
  "application/json; charset=x".repeat(200),
  "multipart/form-data; boundary=",
  "multipart/form-data; boundary=other",
  ...words("; json text/plain multipart/form-data */*"),
);
