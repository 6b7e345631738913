/**
 * The same text in a piece of memory of its own. A part of a longer text keeps the whole of it alive, a secret too, and
 * a text that was put together keeps its parts.
 */
export function inOnePiece(text: string): string {
  return Array.from(text).join("");
}

/** The first characters of a text; one of two halves is not cut in two, since half of it cannot be shown. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}
