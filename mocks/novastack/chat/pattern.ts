/** So many characters out of one alphabet. */
type Run = { alphabet: string; min: number; max: number };
/** A group that is still open, and whether what comes is an alternative that is not taken. */
type Group = { runs: Run[]; isOver: boolean };

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32));
const having = (form: RegExp) => printable.filter((character) => form.test(character)).join("");
const classes = new Map(
  Object.entries({ d: /\d/, D: /\D/, w: /\w/, W: /\W/, s: /\s/, S: /\S/ }).map(([name, form]) => [name, having(form)]),
);
const token =
  /(?:(\(\?:|\(\?<\w+>|\((?!\?)|[)|^$])|\[(\^?)((?:\\.|[^\]\\])*)\]|\\(.)|([^()[\]|\\*+?{}]))([*+?]|\{\d+(?:,\d*)?\})?\??/suy;
const longestPattern = 1_000;
const mostRuns = 500;
const mostCharacters = 10_000;

/**
 * A text that a pattern matches, read off the pattern and never tried on it: no regular expression of a client is
 * evaluated. Undefined where it looks around, refers back, or asks for more than is read here.
 */
export function writePattern(pattern: string, minLength: number, maxLength: number): string | undefined {
  const runs = pattern.length > longestPattern ? undefined : readPattern(pattern);
  if (!runs) return undefined;
  const counts = runs.map(({ alphabet, min, max }) => (/\w/.test(alphabet) ? Math.min(max, Math.max(min, 4)) : min));
  let length = counts.reduce((sum, count) => sum + count, 0);
  for (const [index, { min, max }] of runs.entries()) {
    const before = counts[index]!;
    const missing = length > maxLength ? maxLength - length : Math.max(0, minLength - length);
    counts[index] = Math.min(max, Math.max(min, before + missing));
    length += (counts[index] ?? 0) - before;
  }
  if (length < minLength || length > maxLength || length > mostCharacters) return undefined;
  const written = new Map<string, number>();
  return runs.map(({ alphabet }, index) => writeRun(alphabet, counts[index]!, written)).join("");
}

/** Letters of "mock", or digits in order, going on where an earlier run of the same kind ended. */
function writeRun(alphabet: string, count: number, written: Map<string, number>): string {
  const has = (text: string) =>
    Array.from(text)
      .filter((each) => alphabet.includes(each))
      .join("");
  const word = ["mock", "MOCK"].find((each) => has(each) === each) ?? (has("1234567890") || alphabet);
  const start = written.get(word) ?? 0;
  written.set(word, start + count);
  const characters = Array.from(word);
  return Array.from({ length: count }, (_, index) => characters[(start + index) % characters.length]).join("");
}

/** The runs that a pattern is made of, taking the first of alternatives. */
function readPattern(pattern: string): Run[] | undefined {
  const groups: Group[] = [{ runs: [], isOver: false }];
  token.lastIndex = 0;
  while (token.lastIndex < pattern.length) {
    const [, sign, isNegated, members, escaped, character, quantifier] = token.exec(pattern) ?? [];
    const group = groups.at(-1)!;
    if (sign?.startsWith("(")) groups.push({ runs: [], isOver: group.isOver });
    else if (sign === "|") group.isOver = true;
    else if (sign === "^" && group.runs.length > 0 && !group.isOver) return undefined;
    else if (sign === "$" && !/^[)|]*($|[)|])/.test(pattern.slice(token.lastIndex))) return undefined;
    else if (sign === undefined || sign === ")") {
      const alphabet = readAlphabet({ isNegated: isNegated === "^", members, escaped, character });
      const atom = sign === ")" ? groups.pop()!.runs : [{ alphabet, min: 1, max: 1 }];
      const outer = groups.at(-1);
      if (!outer || (sign === undefined && alphabet === "")) return undefined;
      if (!outer.isOver && !addRuns(outer.runs, atom, quantifier)) return undefined;
    }
  }
  return groups.length === 1 ? groups[0]!.runs : undefined;
}

/** Adds what stands once, as often as its quantifier says; false where that is too much. */
function addRuns(runs: Run[], atom: Run[], quantifier = "{1}"): boolean {
  const [least, most = least] =
    { "*": [0, ""], "+": [1, ""], "?": [0, 1] }[quantifier] ?? quantifier.slice(1, -1).split(",");
  const min = Number(least);
  const max = most === "" ? Infinity : Number(most);
  const [single] = atom;
  if (atom.length === 1 && single?.min === 1 && single.max === 1) runs.push({ ...single, min, max });
  else if (min * atom.length <= mostRuns) for (let count = 0; count < min; count += 1) runs.push(...atom);
  else return false;
  return min <= mostCharacters && runs.length <= mostRuns;
}

type Atom = {
  isNegated: boolean;
  members?: string | undefined;
  escaped?: string | undefined;
  character?: string | undefined;
};

/** What a character, an escape or a class stands for; empty where that is not known. */
function readAlphabet({ isNegated, members, escaped, character }: Atom): string {
  if (character !== undefined) return character === "." ? printable.join("") : character;
  if (escaped !== undefined) return classes.get(escaped) ?? (/[a-z0-9]/i.test(escaped) ? "" : escaped);
  let all = "";
  for (const [, start = "", end] of (members ?? "").matchAll(/(\\?.)(?:-(\\?.))?/gsu)) {
    const [first, last] = [start, end ?? ""].map((text) =>
      text.startsWith("\\") ? readAlphabet({ isNegated, escaped: text.slice(1) }) : text,
    );
    if (first === "" || (end !== undefined && (last === "" || first!.length > 1))) return "";
    all += end === undefined ? first : first! + printable.filter((each) => each >= first! && each <= last!).join("");
  }
  return isNegated ? printable.filter((each) => !all.includes(each)).join("") : all;
}
