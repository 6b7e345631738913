import { printable } from "./exchange-text.ts";

/** Text for HTML and XML 1.0, in content and in attributes; some characters have no place there, not even escaped. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff\p{Cs}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
