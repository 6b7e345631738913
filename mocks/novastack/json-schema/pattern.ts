/** So many characters out of one alphabet. */
type Run = { alphabet: string; min: number; max: number };

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32));
const classes = new Map(
  [/\d/, /\D/, /\w/, /\W/, /\s/, /\S/].map((form) => [
    form.source,
    printable.filter((each) => form.test(each)).join(""),
  ]),
);
/** A sign of structure, a class, an escape or a character; and how often. */
const token =
  /(?:(\((?:\?:)?(?!\?)|[)|^$])|\[(\^?)((?:\\.|[^\]\\])*)\]|(\\.)|([^()[\]|\\*+?{}]))([*+?]|\{\d+(?:,\d*)?\})?\??/suy;
const longest = { pattern: 1_000, runs: 500, text: 10_000 };

/**
 * A text that a pattern matches, read off the pattern and never tried on it: no regular expression of a client is
 * evaluated. Undefined where it looks around, refers back, or asks for more than is read here.
 */
export function writePattern(pattern: string, minLength: number, maxLength: number): string | undefined {
  const runs = pattern.length > longest.pattern ? undefined : readPattern(pattern);
  if (!runs) return undefined;
  const counts = runs.map(({ alphabet, min, max }) => (/\w/.test(alphabet) ? Math.min(max, Math.max(min, 4)) : min));
  let length = counts.reduce((sum, count) => sum + count, 0);
  runs.forEach(({ min, max }, index) => {
    const before = counts[index] ?? 0;
    const missing = length > maxLength ? maxLength - length : Math.max(0, minLength - length);
    const count = Math.min(max, Math.max(min, before + missing));
    counts[index] = count;
    length += count - before;
  });
  if (length < minLength || length > Math.min(maxLength, longest.text)) return undefined;
  const written = new Map<string, number>();
  return runs.map(({ alphabet }, index) => writeRun(alphabet, counts[index] ?? 0, written)).join("");
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

/** The runs that a pattern is made of, taking the first of alternatives. */
function readPattern(pattern: string): Run[] | undefined {
  const groups: { runs: Run[]; isOver: boolean }[] = [{ runs: [], isOver: false }];
  token.lastIndex = 0;
  while (token.lastIndex < pattern.length) {
    const [, sign, negation, members, escaped, character, quantifier = "{1}"] = token.exec(pattern) ?? [];
    const inner = groups.at(-1)!;
    if (sign?.startsWith("(")) groups.push({ runs: [], isOver: inner.isOver });
    if (sign === "|") inner.isOver = true;
    if (sign === "^" && inner.runs.length > 0 && !inner.isOver) return undefined;
    if (sign === "$" && !/^$|^[)|]/.test(pattern.slice(token.lastIndex))) return undefined;
    if (sign !== undefined && sign !== ")") continue;
    if (sign === ")") groups.pop();
    const alphabet =
      members === undefined
        ? character === "."
          ? printable.join("")
          : readOne(escaped ?? character ?? "")
        : readClass(members, negation === "^");
    const atom = sign === ")" ? inner.runs : [{ alphabet, min: 1, max: 1 }];
    const outer = groups.at(-1);
    if (!outer || (sign === undefined && alphabet === "")) return undefined;
    if (!outer.isOver && !repeat(outer.runs, atom, quantifier)) return undefined;
  }
  return groups.length === 1 ? groups[0]?.runs : undefined;
}

/** Adds what stands once, as often as its quantifier says; false where that is too much. */
function repeat(runs: Run[], atom: Run[], quantifier: string): boolean {
  const [least, most = least] =
    { "*": "0,", "+": "1,", "?": "0,1" }[quantifier]?.split(",") ?? quantifier.slice(1, -1).split(",");
  const [min, max] = [Number(least), most === "" ? Infinity : Number(most)];
  const [single] = atom;
  if (atom.length === 1 && single?.min === 1 && single.max === 1) runs.push({ ...single, min, max });
  else if (min * atom.length <= longest.runs) for (let count = 0; count < min; count += 1) runs.push(...atom);
  else return false;
  return min <= longest.text && runs.length <= longest.runs;
}

/** What an escape or a character stands for; empty where that is not known. */
function readOne(text: string): string {
  if (!text.startsWith("\\")) return text;
  return classes.get(text) ?? (/[a-z0-9]/i.test(text) ? "" : text.slice(1));
}

function readClass(members: string, isNegated: boolean): string {
  let all = "";
  for (const [, start = "", end] of members.matchAll(/(\\?.)(?:-(\\?.))?/gsu)) {
    const [first, last] = [readOne(start), readOne(end ?? "")];
    if (first === "" || (end !== undefined && (last === "" || first.length > 1))) return "";
    all += first + printable.filter((each) => each >= first && each <= last).join("");
  }
  return isNegated ? printable.filter((each) => !all.includes(each)).join("") : all;
}
