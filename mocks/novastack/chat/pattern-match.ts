import type { PatternNode } from "./pattern.ts";

import { UnusableSchema } from "./json-schema.ts";

/** How many steps matching may still take; matching throws UnusableSchema when they are used up. */
export type StepBudget = { steps: number };

type Matching = { text: string; budget: StepBudget };
type Continue = (position: number) => boolean;

/**
 * Searches a text for a pattern, counting steps. JavaScript's own engine cannot be stopped once a pattern makes it go
 * through exponentially many ways; this one goes the same ways in the same order, so what it can afford, the engine can.
 */
export function matchPattern(pattern: PatternNode, text: string, budget: StepBudget): boolean {
  const matching = { text, budget };
  for (let start = 0; start <= text.length; start += 1) {
    if (match(pattern, start, matching, () => true)) return true;
  }
  return false;
}

function match(node: PatternNode, position: number, matching: Matching, next: Continue): boolean {
  spend(matching);
  switch (node.kind) {
    case "character": {
      const length = measureCharacter(node.test, position, matching);
      return length > 0 && next(position + length);
    }
    case "assertion":
      return holds(node.source, matching.text, position) && next(position);
    case "look":
      return match(node.body, position, matching, () => true) !== node.isNegative && next(position);
    case "sequence":
      return matchParts(node.parts, 0, position, matching, next);
    case "choice":
      return node.branches.some((branch) => match(branch, position, matching, next));
    case "repeat":
      return node.body.kind === "character"
        ? repeatCharacter(node, node.body.test, position, matching, next)
        : repeat(node, 0, position, matching, next);
  }
}

function matchParts(
  parts: PatternNode[],
  index: number,
  position: number,
  matching: Matching,
  next: Continue,
): boolean {
  const part = parts[index];
  if (part === undefined) return next(position);
  return match(part, position, matching, (end) => matchParts(parts, index + 1, end, matching, next));
}

type Repeat = Extract<PatternNode, { kind: "repeat" }>;

function repeat(node: Repeat, count: number, position: number, matching: Matching, next: Continue): boolean {
  spend(matching);
  // A round that takes no character would go on for ever, so the engine takes it for the last.
  const again = () =>
    count < node.max &&
    match(node.body, position, matching, (end) =>
      end === position && count >= node.min ? false : repeat(node, count + 1, end, matching, next),
    );
  if (count < node.min) return again();
  return node.isLazy ? next(position) || again() : again() || next(position);
}

// A loop instead of recursion, since `.*` on a long text would overflow the stack.
function repeatCharacter(node: Repeat, test: RegExp, start: number, matching: Matching, next: Continue): boolean {
  const ends = [start];
  const isDone = () => node.isLazy && ends.length > node.min && next(ends.at(-1) ?? start);
  while (ends.length <= node.max) {
    if (isDone()) return true;
    const length = measureCharacter(test, ends.at(-1) ?? start, matching);
    if (length === 0) break;
    ends.push((ends.at(-1) ?? start) + length);
  }
  if (node.isLazy) return ends.length === node.max + 1 && isDone();
  while (ends.length > node.min) {
    spend(matching);
    if (next(ends.pop() ?? start)) return true;
  }
  return false;
}

/** The length of the character at a position in UTF-16 units, or 0 if the test does not take it. */
function measureCharacter(test: RegExp, position: number, matching: Matching): number {
  spend(matching);
  const code = matching.text.codePointAt(position);
  if (code === undefined) return 0;
  const character = String.fromCodePoint(code);
  return test.test(character) ? character.length : 0;
}

function holds(assertion: string, text: string, position: number): boolean {
  if (assertion === "^") return position === 0;
  if (assertion === "$") return position === text.length;
  const isBoundary = isWordCharacter(text[position - 1]) !== isWordCharacter(text[position]);
  return isBoundary === (assertion === "\\b");
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}

function spend({ budget }: Matching): void {
  budget.steps -= 1;
  if (budget.steps < 0) throw new UnusableSchema("matching its patterns takes too many steps");
}
