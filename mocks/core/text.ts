/**
 * The same text in a piece of memory of its own. A part of a longer text keeps the whole of it alive, a secret too, and
 * a text that was put together keeps its parts.
 */
export function inOnePiece(text: string): string {
  return Array.from(text).join("");
}
