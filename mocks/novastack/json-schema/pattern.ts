/** So many characters out of one alphabet. */
type Run = { readonly alphabet: string; readonly min: number; readonly max: number };

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32));
const longest = { pattern: 1_000, runs: 500, text: 10_000 };

/** A class, an escape or a character, each standing for one character; or, as the first group, what has to stay. */
const atom = /(\(\?:|[*+?]|\{\d+(?:,\d*)?\})\??|\[\^?(?:\\.|[^\]\\])*\]|\\.|[^()|^$[\]{}\\]/gsu;
const quantifiers = new Map(Object.entries({ "*": "{0,}", "+": "{1,}", "?": "{0,1}" }));
/** A group that has none in it: its first alternative, its quantifier, and the least that this asks for. */
const group = /\((?:\?:)?([^()|]*)(?:\|[^()]*)?\)(\{(\d+)[^}]*\})?/gu;
const run = /(.)(?:\{(\d+)(,?)(\d*)\})?/gsu;

/**
 * A text that a pattern matches, read off the pattern and never tried on it: no regular expression of a client is
 * evaluated. Undefined where it looks around, refers back, or asks for more than is read here.
 */
export function writePattern(pattern: string, minLength: number, maxLength: number): string | undefined {
  const runs = pattern.length > longest.pattern ? undefined : readPattern(pattern);
  if (!runs) return undefined;
  const counts = runs.map(({ alphabet, min, max }) => (/\w/.test(alphabet) ? Math.min(max, Math.max(min, 4)) : min));
  let length = counts.reduce((sum, count) => sum + count, 0);
  for (const [index, { min, max }] of runs.entries()) {
    const before = counts[index]!;
    const wanted = before + Math.min(Math.max(length, minLength), maxLength) - length;
    counts[index] = Math.min(max, Math.max(min, wanted));
    length += counts[index] - before;
  }
  if (length < minLength || length > Math.min(maxLength, longest.text)) return undefined;
  const written = new Map<string, number>();
  return runs.map(({ alphabet }, index) => writeRun(alphabet, counts[index]!, written)).join("");
}

/** Letters of "mock", or digits in order, going on where an earlier run of the same kind ended. */
function writeRun(alphabet: string, count: number, written: Map<string, number>): string {
  const common = (text: string) =>
    Array.from(text)
      .filter((each) => alphabet.includes(each))
      .join("");
  const word = ["mock", "MOCK"].find((each) => common(each) === each) ?? (common("1234567890") || alphabet);
  const start = written.get(word) ?? 0;
  written.set(word, start + count);
  const characters = Array.from(word);
  return Array.from({ length: count }, (_, index) => characters[(start + index) % characters.length]).join("");
}

/** The runs that a pattern is made of, taking the first of alternatives, and of groups as few as may be. */
function readPattern(pattern: string): Run[] | undefined {
  const alphabets = new Map<string, string>();
  // With one character for each atom, the rest can be rewritten as a text.
  let text = pattern.replace(atom, (whole, structure: string | undefined) => {
    if (structure !== undefined) return quantifiers.get(structure) ?? structure;
    const sign = String.fromCharCode(0xe000 + alphabets.size);
    alphabets.set(sign, alphabetOf(whole));
    return sign;
  });
  for (let before = ""; text !== before && text.length <= longest.text;) {
    before = text;
    text = text.replace(group, (_, first: string, quantifier = "", least = "1") => {
      if (alphabets.has(first)) return first + quantifier;
      // What begins with a quantifier looks around or has a name.
      const isOdd = first.startsWith("{") || Number(least) * first.length > longest.runs;
      return isOdd ? "!" : first.repeat(Number(least));
    });
  }
  const [first = ""] = text.split("|");
  const found = first.replace(/^\^|\$$/g, "").matchAll(run);
  const runs = Array.from(found, ([, sign = "", least = "1", comma, most]) => ({
    alphabet: alphabets.get(sign) ?? "",
    min: Number(least),
    max: comma ? Number(most || Infinity) : Number(least),
  }));
  return runs.length <= longest.runs && runs.every(({ alphabet }) => alphabet !== "") ? runs : undefined;
}

/** The characters that an atom stands for; none where that is not known. */
function alphabetOf(atom: string): string {
  if (atom === ".") return printable.join("");
  const [, not = "", members = atom] = /^\[(\^?)(.*)\]$/s.exec(atom) ?? [];
  let all = "";
  for (const [, start = "", end] of members.matchAll(/(\\?.)(?:-(\\?.))?/gsu)) {
    const [first, last] = [meaningOf(start), meaningOf(end ?? start)];
    if (first === "" || last === "" || (end !== undefined && first.length > 1)) return "";
    all += end === undefined ? first : printable.filter((each) => each >= first && each <= last).join("");
  }
  return not === "" ? all : printable.filter((each) => !all.includes(each)).join("");
}

/** What an escape or a character stands for; nothing where that is not known. */
function meaningOf(text: string): string {
  const known = [/\d/, /\D/, /\w/, /\W/, /\s/, /\S/].find(({ source }) => source === text);
  if (known) return printable.filter((each) => known.test(each)).join("");
  return /^\\[a-z0-9]/i.test(text) ? "" : text.replace(/^\\/, "");
}
