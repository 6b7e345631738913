/** The tokens of a text, in order; they concatenate to exactly the text. */
export function* splitTokens(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = endOfToken(text, at);
    yield text.slice(at, end);
    at = end;
  }
}

/** How many tokens a text has. */
export function countTokens(text: string): number {
  return cutToTokens(text, Infinity).tokens;
}

/** The first `limit` tokens of a text, and whether that leaves any out. */
export function cutToTokens(text: string, limit: number): { text: string; tokens: number; isCut: boolean } {
  let tokens = 0;
  for (let at = 0; at < text.length; tokens += 1) {
    if (tokens === limit) return { text: text.slice(0, at), tokens, isCut: true };
    at = endOfToken(text, at);
  }
  return { text, tokens, isCut: false };
}

/** A piece of a word or of punctuation with the space before it, or a space that stands alone. */
function endOfToken(text: string, start: number): number {
  const first = isSpace(text.charCodeAt(start)) ? start + 1 : start;
  const isWord = isWordPart(text.charCodeAt(first));
  const longest = isWord ? 5 : 3;
  let end = first;
  for (let length = 0; length < longest && end < text.length; length += 1) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || isWordPart(code) !== isWord) break;
    // Both halves of a surrogate pair are one character, which no client could show by half.
    end += isHalf(code, 0xd800) && isHalf(text.charCodeAt(end + 1), 0xdc00) ? 2 : 1;
  }
  return Math.max(end, start + 1);
}

// By hand, since a message may have a megabyte, and a regular expression takes a tenth of a second for it.
const isHalf = (code: number, start: number) => code >= start && code < start + 0x400;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
const isWordPart = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xaa;
