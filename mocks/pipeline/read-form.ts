import type { UploadedFile } from "../../spec/operation.ts";

import { buffers } from "../core/base64.ts";
import { limits } from "../core/limits.ts";

/** The fields of a form by name; or that it does not parse; or that it has more parts or headers than are read. */
export type Form = Record<string, string | UploadedFile> | "malformed" | "too large";

/**
 * Reads multipart/form-data in one go over its bytes. What platforms have for it takes several times as long, and seconds
 * where parts are many or headers long.
 */
export function readForm(bytes: Uint8Array, type: string | undefined): Form {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type ?? "") ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return "malformed";
  const delimiter = `--${boundary}`;
  // Bytes as they are, or a text of as many characters: both are searched alike.
  const text = buffers?.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) ?? latin1.decode(bytes);
  const partAt = (from: number) => nextPart(bytes, text, delimiter, from);
  const fields: [string, string | UploadedFile][] = [];
  let at = text.indexOf(delimiter) === 0 ? 0 : partAt(0);
  while (at !== -1 && !hasAt(bytes, at + delimiter.length, "--")) {
    if (fields.length === limits.formParts) return "too large";
    const headers = at + delimiter.length;
    const end = text.indexOf("\r\n\r\n", headers);
    if ((end === -1 ? bytes.byteLength : end) - headers > limits.headerBytes) return "too large";
    const next = end === -1 ? -1 : partAt(end + 4);
    const disposition = /^content-disposition: *form-data(;.*)$/im.exec(utf8.decode(bytes.subarray(headers, end)))?.[1];
    const name = parameter(disposition, "name");
    if (next === -1 || name === undefined) return "malformed";
    const content = bytes.subarray(end + 4, next - 2);
    const filename = parameter(disposition, "filename");
    // A copy, which does not keep the whole form.
    fields.push([name, filename === undefined ? utf8.decode(content) : { name: filename, bytes: content.slice() }]);
    at = next;
  }
  return at === -1 ? "malformed" : Object.fromEntries(fields);
}

const utf8 = new TextDecoder();
const latin1 = new TextDecoder("latin1");

/** Where the next delimiter stands that is one: at the beginning of a line, and with nothing behind it but the end. */
function nextPart(bytes: Uint8Array, text: Searched, delimiter: string, from: number): number {
  for (let at = from - 1; ;) {
    at = text.indexOf(`\r\n${delimiter}`, at + 1);
    const behind = at + 2 + delimiter.length;
    if (at === -1) return -1;
    if (hasAt(bytes, behind, "\r\n") || hasAt(bytes, behind, "--")) return at + 2;
  }
}

type Searched = { indexOf(text: string, from: number): number };

function hasAt(bytes: Uint8Array, at: number, pair: string): boolean {
  return bytes[at] === pair.charCodeAt(0) && bytes[at + 1] === pair.charCodeAt(1);
}

/** A parameter of a header, with what stands for quotes and line ends in it put back. */
function parameter(header: string | undefined, name: string): string | undefined {
  const [, quoted, plain] = new RegExp(`; *${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^ ;]+))`, "i").exec(header ?? "") ?? [];
  if (quoted === undefined) return plain;
  const escaped: Record<string, string> = { "%22": '"', "%0D": "\r", "%0A": "\n" };
  return quoted.replace(/\\(["\\])/g, "$1").replace(/%(?:22|0D|0A)/gi, (each) => escaped[each.toUpperCase()]!);
}
