/** What may be sent instead of a token that was mailed. Where it `may` be read as the token, both outcomes are right. */
export type TokenRow = { readonly name: string; readonly may?: boolean; readonly of: (token: string) => unknown };

const swapped = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));

/** Tokens that are wrong, or nearly right. */
export const tokenRows: readonly TokenRow[] = [
  { name: "its first half", of: (token) => token.slice(0, Math.ceil(token.length / 2)) },
  { name: "without its last character", of: (token) => token.slice(0, -1) },
  { name: "its first character", of: (token) => token.slice(0, 1) },
  { name: "with a suffix", of: (token) => `${token}x` },
  { name: "twice", of: (token) => token + token },
  { name: "in the other case", may: true, of: swapped },
  { name: "blanks around", may: true, of: (token) => ` ${token} ` },
  { name: "as a list", may: true, of: (token) => [token] },
  { name: "as a number", may: true, of: (token) => (/^\d{1,15}$/.test(token) ? Number(token) : 0) },
  { name: "true", of: () => true },
  { name: "the text true", of: () => "true" },
  { name: "the text null", of: () => "null" },
  { name: "null", of: () => null },
  { name: "the empty text", of: () => "" },
  { name: "a blank", of: () => " " },
  { name: "zero", of: () => 0 },
  { name: "an object", of: () => ({ $ne: null }) },
  { name: "a wildcard %", of: () => "%" },
  { name: "a wildcard *", of: () => "*" },
  { name: "wildcards of its length", of: (token) => "_".repeat(token.length) },
  { name: "a pattern", of: () => ".*" },
  { name: "a quote", of: () => "' OR '1'='1" },
  { name: "nothing", of: () => undefined },
];
