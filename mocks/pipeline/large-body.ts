// Loaded with the first body that needs it, which in a page hardly any does.
import { buffers } from "../core/base64.ts";
import { limits } from "../core/limits.ts";

export { fitsInSlices } from "../core/check-slices.ts";
export { JsonError, readJson } from "../core/read-json.ts";

/** Whether brackets are as many, or as deep in one another, as nobody needs and takes long to parse. */
export function isTooNested(text: string): boolean {
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

/** Whether a form is of a kind that takes long to parse: to count its parts and to measure their headers does not. */
export function isTooLargeForm(bytes: Uint8Array, type: string | undefined): boolean {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type ?? "") ?? [];
  const delimiter = `--${quoted ?? plain}`;
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
