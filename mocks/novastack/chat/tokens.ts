/** A piece of a word or of punctuation with the space before it, or a space that stands alone. */
const token = /[\t-\r ]?(?:[0-9a-zA-Z\u{aa}-\u{10ffff}]{1,5}|[^\t-\r 0-9a-zA-Z\u{aa}-\u{10ffff}]{1,3})|[\t-\r ]/gu;
const mostCounted = 250_000;

/** The tokens of a text, in order; they concatenate to exactly the text. */
export function* splitTokens(text: string): Generator<string> {
  for (const [each] of text.matchAll(token)) yield each;
}

/** How many tokens a text has; of a very long one, how many its beginning suggests. */
export function countTokens(text: string): number {
  const begin = text.slice(0, mostCounted);
  return Math.ceil(cutToTokens(begin, Infinity).tokens * (text.length / begin.length || 1));
}

/** The first `limit` tokens of a text, and whether that leaves any out. */
export function cutToTokens(text: string, limit: number): { text: string; tokens: number; isCut: boolean } {
  let [tokens, end] = [0, 0];
  for (const each of splitTokens(text)) {
    if (tokens === limit) return { text: text.slice(0, end), tokens, isCut: true };
    tokens += 1;
    end += each.length;
  }
  return { text, tokens, isCut: false };
}
