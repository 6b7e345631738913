import type { RequestBodySpec, UploadedFile } from "../../spec/operation.ts";
import type { Incoming } from "../core/exchange.ts";
import type { ApiTraits } from "./api-traits.ts";

import { buffers } from "../core/base64.ts";
import { limits } from "../core/limits.ts";
import { JsonError, readJson } from "../core/read-json.ts";
import { BodyTooLarge } from "../core/exchange.ts";

type Rejecting = Pick<ApiTraits, "reject">;

/** A request body as it was read: the parsed value, and its text where it has one. */
export type ReadBody = { readonly value: unknown; readonly text: string | null };

/** Reads and parses a body of the type and size that the operation takes; rejects any other. */
export async function readBody(
  incoming: Incoming,
  spec: RequestBodySpec,
  api: Rejecting,
  take: (bytes: number) => boolean,
): Promise<ReadBody> {
  const coding = incoming.header("content-encoding")?.trim().toLowerCase();
  if (coding !== undefined && coding !== "identity" && coding !== "")
    throw api.reject("unsupportedMediaType", {
      message: `The content encoding ${printable(coding)} is not supported`,
      explain: "bodies are read as they come, compressed ones are not; send it without Content-Encoding",
      headers: { "accept-encoding": "identity" },
    });
  const type = incoming.header("content-type");
  // Without a content type a body is taken to be what is asked for, as many clients leave it out.
  const isExpected = type === undefined || type.split(";", 1)[0]!.trim().toLowerCase() === spec.contentType;
  const bytes = await readBytes(incoming, spec.maxBytes, api, take);
  if (bytes.byteLength === 0 && !spec.required) return { value: {}, text: null };
  if (bytes.byteLength === 0)
    throw api.reject("missing", {
      message: "The request body is missing",
      explain: `this operation needs a body of the type ${spec.contentType}`,
    });
  if (!isExpected)
    throw api.reject("unsupportedMediaType", {
      message: `The content type ${printable(type)} is not supported`,
      explain: `received Content-Type: ${type}; expected ${spec.contentType}`,
    });
  if (spec.contentType !== "application/json") return parseForm(bytes, type, api);
  return spec.maxBytes > parsedAtOnce ? parseLargeJson(bytes, api) : parseJson(bytes, api);
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
  try {
    return { value: await readJson(bytes, { parts: limits.snapshotParts }), text: null };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw api.reject("malformed", {
      message: "The request body is not valid JSON",
      explain: `the body does not parse: ${error.message}`,
    });
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parseJson(bytes: Uint8Array, api: Rejecting): ReadBody {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw api.reject("malformed", {
      message: "The request body is not valid UTF-8",
      explain: "JSON travels as UTF-8, and this body is not",
    });
  }
  if (isTooNested(text))
    throw api.reject("malformed", {
      message: "The request body has too many objects and arrays",
      explain: `a body has at most ${limits.jsonBrackets} objects and arrays, and ${limits.jsonDepth} inside one another`,
    });
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
    throw api.reject("malformed", {
      message: "The request body is not valid JSON",
      explain: `the body does not parse: ${(error as Error).message}`,
    });
  }
}

/** Whether brackets are as many, or as deep in one another, as nobody needs and takes long to parse. */
function isTooNested(text: string): boolean {
  if (text.length <= limits.jsonDepth) return false;
  let [depth, count] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x5d || code === 0x7d) depth--;
    else if ((code === 0x5b || code === 0x7b) && (++count > limits.jsonBrackets || ++depth > limits.jsonDepth))
      return true;
  }
  return false;
}

/** Where the string that begins there ends. */
function endOfString(text: string, start: number): number {
  for (let end = start; ;) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    if ((end - before) % 2 === 1) return end;
  }
}

async function parseForm(bytes: Uint8Array, type: string | undefined, api: Rejecting): Promise<ReadBody> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type ?? "") ?? [];
  if (isTooLarge(bytes, `--${quoted ?? plain}`))
    throw api.reject("malformed", {
      message: "The form has too many parts or headers",
      explain: `a form has at most ${limits.formParts} parts, each with ${limits.headerBytes} bytes of headers`,
    });
  const response = new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": type ?? "" } });
  const form = await response.formData().catch(() => {
    throw api.reject("malformed", {
      message: "The request body is not valid multipart/form-data",
      explain: "the body does not parse with the boundary that the Content-Type names",
    });
  });
  const fields = await Promise.all(
    [...form].map(async ([name, value]) => [name, typeof value === "string" ? value : await uploaded(value)] as const),
  );
  return { value: Object.fromEntries(fields), text: null };
}

/** Whether a form is of a kind that takes long to parse: to count its parts and to measure their headers does not. */
function isTooLarge(bytes: Uint8Array, delimiter: string): boolean {
  const text = buffers?.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) ?? latin1.decode(bytes);
  let at = -1;
  for (let count = 0; count <= limits.formParts; count++) {
    at = text.indexOf(delimiter, at + 1);
    const end = at === -1 ? -1 : text.indexOf("\r\n\r\n", at);
    // Behind the last of them comes nothing.
    if (end === -1) return at !== -1 && bytes.byteLength - at > limits.headerBytes;
    if (end - at > limits.headerBytes) return true;
  }
  return true;
}

const latin1 = new TextDecoder("latin1");

async function uploaded(file: File): Promise<UploadedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const printable = (type: string | undefined) => (type ?? "(none)").slice(0, 100);
