/** A regular expression as far as the cost of matching it depends on it. */
export type PatternNode =
  | { kind: "character"; test: RegExp }
  | { kind: "assertion"; source: string }
  | { kind: "look"; isNegative: boolean; body: PatternNode }
  | { kind: "sequence"; parts: PatternNode[] }
  | { kind: "choice"; branches: PatternNode[] }
  | { kind: "repeat"; body: PatternNode; min: number; max: number; isLazy: boolean };

type Parsing = { source: string; position: number; depth: number };

const maxDepth = 50;
const maxLength = 2000;
// Sticky, in the order in which they are tried. What a class or an escape matches is left to the engine itself.
const atom =
  /\[(?:\\[^]|[^\]\\])*\]|\\(?:u[dD][89abAB][^]{2}\\u[dD][c-fC-F][^]{2}|u\{[^}]*\}|u[^]{4}|x[^]{2}|c[^]|[pP]\{[^}]*\}|[^])|[^]/uy;
const quantifier = /([*+?]|\{(\d+)(?:(,)(\d*))?\})(\??)/y;
const groupOpening = /\((\?:|\?=|\?!|\?<[^=!>][^>]*>|(?!\?))/y;

/** Reads a pattern; throws if it is not one, or if its cost cannot be told (back references, looking behind). */
export function parsePattern(source: string): PatternNode {
  if (source.length > maxLength) throw new SyntaxError(`it is longer than ${maxLength} characters`);
  // The engine knows what is a pattern, and runs nothing yet.
  const { source: valid } = new RegExp(source, "u");
  return parseChoice({ source: valid, position: 0, depth: 0 });
}

/** The most characters that json-schema-faker makes of a pattern: an open end costs it up to five more rounds. */
export function measurePattern(node: PatternNode): number {
  switch (node.kind) {
    case "character":
      return 1;
    case "sequence":
      return node.parts.reduce((sum, part) => sum + measurePattern(part), 1);
    case "choice":
      return Math.max(...node.branches.map(measurePattern));
    case "repeat":
      return Math.max(1, Math.min(node.max, node.min + 5)) * measurePattern(node.body);
    default:
      return 1;
  }
}

function parseChoice(parsing: Parsing): PatternNode {
  parsing.depth += 1;
  if (parsing.depth > maxDepth) throw new SyntaxError(`its groups are more than ${maxDepth} levels deep`);
  const branches = [parseSequence(parsing)];
  while (parsing.source[parsing.position] === "|") {
    parsing.position += 1;
    branches.push(parseSequence(parsing));
  }
  parsing.depth -= 1;
  const [only] = branches;
  return only !== undefined && branches.length === 1 ? only : { kind: "choice", branches };
}

function parseSequence(parsing: Parsing): PatternNode {
  const parts: PatternNode[] = [];
  while (parsing.position < parsing.source.length && !"|)".includes(parsing.source[parsing.position] ?? "")) {
    parts.push(parseRepeat(parsing, parseTerm(parsing)));
  }
  return { kind: "sequence", parts };
}

function parseTerm(parsing: Parsing): PatternNode {
  if (parsing.source[parsing.position] === "(") return parseGroup(parsing);
  const [text = ""] = take(parsing, atom) ?? [];
  if (text === "^" || text === "$" || /^\\[bB]$/.test(text)) return { kind: "assertion", source: text };
  if (/^\\[1-9k]/.test(text)) throw new SyntaxError("back references are not supported");
  return { kind: "character", test: new RegExp(`^${text}$`, "u") };
}

function parseGroup(parsing: Parsing): PatternNode {
  const opening = take(parsing, groupOpening)?.[1];
  if (opening === undefined) throw new SyntaxError("this kind of group is not supported");
  const body = parseChoice(parsing);
  parsing.position += 1;
  if (opening === "?=" || opening === "?!") return { kind: "look", isNegative: opening === "?!", body };
  return body;
}

function parseRepeat(parsing: Parsing, body: PatternNode): PatternNode {
  const match = take(parsing, quantifier);
  if (match === null) return body;
  const [, sign = "", from, comma, to, lazy] = match;
  const isLazy = lazy === "?";
  if (from === undefined)
    return { kind: "repeat", body, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity, isLazy };
  const min = Number(from);
  const max = comma === undefined ? min : to ? Number(to) : Infinity;
  return { kind: "repeat", body, min, max, isLazy };
}

function take(parsing: Parsing, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = parsing.position;
  const match = expression.exec(parsing.source);
  if (match !== null) parsing.position = expression.lastIndex;
  return match;
}
