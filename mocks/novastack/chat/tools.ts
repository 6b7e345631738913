import type { components } from "../../../spec/generated/novastack.types.ts";

import { invalidValue } from "../errors.ts";
import { readLastTurn } from "./conversation.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

/** So much of what the user said last is searched for the names of tools. */
const searchedCharacters = 4_000;

/** The tools to call, by their places among the request's tools; none for an answer in text. */
export function chooseTools({ messages, tools, tool_choice, parallel_tool_calls }: ChatRequest): number[] {
  const names = (tools ?? []).map((tool) => tool.function.name);
  const choice = tool_choice ?? "auto";
  if (typeof choice === "object") {
    const { name } = choice.function;
    if (names.includes(name)) return [names.indexOf(name)];
    throw invalidValue(
      "tool_choice",
      `The tool '${name}' of tool_choice is not among the tools.`,
      "name one of the tools",
    );
  }
  if (choice === "required" && names.length === 0)
    throw invalidValue("tool_choice", "tool_choice 'required' needs at least one tool.", "send tools with it");
  if (choice === "none" || (choice === "auto" && messages.at(-1)?.role !== "user")) return [];

  // A loop that goes on until some tool is called, the one that takes the final answer, has to come to it.
  const { text, called } = readLastTurn(messages);
  const places = [...names.keys()];
  const open = places.filter((place) => !called.has(names[place]!));
  const turn = text.slice(0, searchedCharacters).toLowerCase();
  const words = new Set(turn.split(/[^\w-]+/));
  const candidates = open.length > 0 ? open : places;
  const named = candidates.filter((place) => words.has(names[place]!.toLowerCase()));
  if (named.length > 0) return parallel_tool_calls === false ? named.slice(0, 1) : named;
  const scores = new Map(candidates.map((place) => [place, score(names[place]!, turn)]));
  return candidates.sort((a, b) => scores.get(b)! - scores.get(a)!).slice(0, 1);
}

/** How many words of a tool's name the text has; two-letter words are in every other word of a text. */
function score(name: string, text: string): number {
  const words = name.split(/[_-]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word.length > 2);
  return words.filter((word) => text.includes(word.toLowerCase())).length;
}
