import type { Change } from "../mocks/sandbox/change-feed.ts";

import { OptionError } from "../mocks/core/options.ts";
import { logged } from "./logged.ts";

type Request = Extract<Change, { kind: "request" }>["request"];

/** Writes a line for each request to a vendor's API, as it was answered. */
export type RequestLog = (sandbox: string, change: Change) => void;

const formats = { text: textLine, json: jsonLine };

/** Creates the log in the form that `--log` names. */
export function createRequestLog(form: string, write: (line: string) => void): RequestLog {
  const format = Object.entries(formats).find(([name]) => name === form)?.[1];
  if (!format) throw new OptionError(`--log: '${form}' is not a form of a log; expected text or json`);
  return (sandbox, change) => {
    if (change.kind === "request") write(`${format(sandbox, change.request)}\n`);
  };
}

/** `2026-03-01T12:00:00.000Z 429 POST /v1/keys 2 ms RATE_LIMITED: 2 of 2 sign-ups used by 127.0.0.1`. */
function textLine(sandbox: string, request: Request): string {
  const { at, status, method, path, duration_ms: ms, code, explain, fault } = request;
  const parts = [
    at,
    // The connection was cut, or left hanging.
    status ?? "---",
    method,
    sandbox === "default" ? path : `/~${sandbox}${path}`,
    ...(ms === null ? [] : [`${ms} ms`]),
    ...(fault === null ? [] : [`(${fault})`]),
    [code, explain].filter((each) => each !== null).join(": "),
  ];
  return logged(parts.join(" ").replace(/\s+/g, " ").trim());
}

/** Bodies and headers stay in the journal, which forgets. */
function jsonLine(sandbox: string, request: Request): string {
  const { request_body: _, response_body: __, response_headers: ___, ...line } = request;
  return logged(JSON.stringify({ sandbox, ...line }));
}
