// Loaded with the first body that needs it, which in a page hardly any does.
import { limits } from "../core/limits.ts";

export { fitsInSlices } from "../core/check-slices.ts";
export { JsonError, readJson } from "../core/read-json.ts";
export { readForm } from "./read-form.ts";

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
