import type { RequestBodySpec } from "../../spec/operation.ts";
import type { Incoming } from "../core/exchange.ts";
import type { ApiTraits } from "./api-traits.ts";
import type { Exchange } from "./exchange.ts";

import { limits } from "../core/limits.ts";
import { BodyTooLarge } from "../core/exchange.ts";

type Rejecting = Pick<ApiTraits, "name" | "reject">;

/** A request body as it was read: the parsed value, its text (or how that begins) where it has one, and whether it was parsed in parts. */
type ReadBody = { readonly value: unknown; readonly text: string | null; readonly isInParts: boolean };

/** Reads and parses a body of the type and size that the operation takes, and rejects any other; the journal's record gets its text either way. */
export async function readBody(exchange: Exchange, spec: RequestBodySpec, api: Rejecting): Promise<ReadBody> {
  const { incoming, record, take } = exchange;
  const coding = incoming.header("content-encoding")?.trim().toLowerCase();
  if (coding !== undefined && coding !== "identity" && coding !== "")
    throw api.reject("unsupportedMediaType", {
      message: `The content encoding ${printable(coding)} is not supported`,
      explain: "bodies are read as they come, compressed ones are not; send it without Content-Encoding",
      headers: { "accept-encoding": "identity" },
    });
  const bytes = await (exchange.body ??= readBytes(incoming, spec.maxBytes, api, take));
  try {
    const read = await parseBody(bytes, incoming.header("content-type"), spec, api);
    if (record) record.requestBody = read.text;
    return read;
  } catch (rejected) {
    if (record && spec.contentType === "application/json") record.requestBody = beginningOf(bytes);
    throw rejected;
  }
}

async function parseBody(
  bytes: Uint8Array,
  type: string | undefined,
  spec: RequestBodySpec,
  api: Rejecting,
): Promise<ReadBody> {
  // Without a content type a body is taken to be what is asked for, as many clients leave it out.
  const isExpected = type === undefined || type.split(";", 1)[0]!.trim().toLowerCase() === spec.contentType;
  if (bytes.byteLength === 0 && !spec.required) return { value: {}, text: null, isInParts: false };
  if (bytes.byteLength === 0)
    throw api.reject("missing", {
      message: "The request body is missing",
      explain: `this operation needs a body of the type ${spec.contentType}`,
    });
  if (!spec.required) return readOptional(bytes, type !== undefined && isExpected, api);
  if (!isExpected)
    throw api.reject("unsupportedMediaType", {
      message: `The content type ${printable(type)} is not supported`,
      explain: `received Content-Type: ${type}; expected ${spec.contentType}`,
    });
  if (spec.contentType !== "application/json") return parseForm(bytes, type, api);
  return bytes.byteLength > parsedAtOnce ? parseLargeJson(bytes, api) : parseJson(bytes, api);
}

/**
 * A body that need not be there: what is called something else than JSON is read where it is JSON all the same,
 * since curl calls everything a form, and is none where it is not.
 */
async function readOptional(bytes: Uint8Array, isDeclared: boolean, api: Rejecting): Promise<ReadBody> {
  const none: ReadBody = { value: {}, text: null, isInParts: false };
  const read = await parseJson(bytes, api).catch((error: unknown) => {
    if (isDeclared) throw error;
    return none;
  });
  const isNone = !isDeclared && typeof read.value !== "object";
  return isNone ? none : read;
}

async function readBytes(
  incoming: Incoming,
  maxBytes: number,
  api: Rejecting,
  take: (bytes: number) => boolean,
): Promise<Uint8Array> {
  try {
    return await incoming.readBody(maxBytes, take);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw api.reject("tooLarge", {
      message: `The request body is larger than ${maxBytes} bytes`,
      explain: `this operation takes at most ${maxBytes} bytes`,
    });
  }
}

/** What may be larger than this is parsed in parts. */
const parsedAtOnce = 1024 * 1024;

async function parseLargeJson(bytes: Uint8Array, api: Rejecting): Promise<ReadBody> {
  const { JsonError, readJson } = await import("./large-body.ts");
  try {
    const value = await readJson(bytes, { parts: api.name === "control" ? limits.snapshotParts : limits.bodyParts });
    return { value, text: beginningOf(bytes), isInParts: true };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw api.reject("malformed", {
      message: "The request body is not valid JSON",
      explain: `the body does not parse: ${error.message}`,
    });
  }
}

/** As much of a body's text as the journal looks at; a character may be cut in two there. */
function beginningOf(bytes: Uint8Array): string | null {
  return bytes.byteLength === 0 ? null : lenient.decode(bytes.subarray(0, 4 * limits.journalText));
}

const lenient = new TextDecoder();
const utf8 = new TextDecoder("utf-8", { fatal: true });

async function parseJson(bytes: Uint8Array, api: Rejecting): Promise<ReadBody> {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw api.reject("malformed", {
      message: "The request body is not valid UTF-8",
      explain: "JSON travels as UTF-8, and this body is not",
    });
  }
  if (text.length > limits.jsonDepth && (await import("./large-body.ts")).isTooNested(text))
    throw api.reject("malformed", {
      message: "The request body has too many objects and arrays",
      explain: `a body has at most ${limits.jsonBrackets} objects and arrays, and ${limits.jsonDepth} inside one another`,
    });
  try {
    return { value: JSON.parse(text), text, isInParts: false };
  } catch (error) {
    throw api.reject("malformed", {
      message: "The request body is not valid JSON",
      explain: `the body does not parse: ${(error as Error).message}`,
    });
  }
}

async function parseForm(bytes: Uint8Array, type: string | undefined, api: Rejecting): Promise<ReadBody> {
  const { readForm } = await import("./large-body.ts");
  const form = readForm(bytes, type);
  if (form === "too large")
    throw api.reject("malformed", {
      message: "The form has too many parts or headers",
      explain: `a form has at most ${limits.formParts} parts, each with ${limits.headerBytes} bytes of headers`,
    });
  if (form === "malformed")
    throw api.reject("malformed", {
      message: "The request body is not valid multipart/form-data",
      explain: "the body does not parse with the boundary that the Content-Type names",
    });
  return { value: form, text: null, isInParts: false };
}

const printable = (type: string | undefined) => (type ?? "(none)").slice(0, 100);
