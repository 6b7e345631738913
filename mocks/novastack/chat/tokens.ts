/** A text as far as a token limit let it grow. */
export type MeasuredText = { text: string; tokens: number; isCut: boolean };

// A piece of a word or of punctuation with the space before it. Every character is in one of the three alternatives, so
// the tokens concatenate to the text; the u flag keeps surrogate pairs whole.
const token = /\s?[\p{L}\p{N}]{1,5}|\s?[^\s\p{L}\p{N}]{1,3}|\s/gu;

/** The tokens of a text, in order; they concatenate to exactly the text. */
export function* splitTokens(text: string): Generator<string> {
  for (const [piece] of text.matchAll(token)) yield piece;
}

/** How many tokens a text has. */
export function countTokens(text: string): number {
  return measureText(text, Infinity).tokens;
}

/** The first `limit` tokens of a text, and whether that leaves any out. */
export function measureText(text: string, limit: number): MeasuredText {
  let tokens = 0;
  let end = 0;
  for (const piece of splitTokens(text)) {
    if (tokens === limit) return { text: text.slice(0, end), tokens, isCut: true };
    tokens += 1;
    end += piece.length;
  }
  return { text, tokens, isCut: false };
}
