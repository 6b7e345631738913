import type { components } from "../../../spec/generated/novastack.types.ts";

import { novastackError } from "../errors.ts";
import { readCalledTools, readLastTurn } from "./conversation.ts";

type Schemas = components["schemas"];
type ChatRequest = Schemas["ChatRequest"];

/** A tool to call, and where among the request's tools it stands. */
export type ChosenTool = { tool: Schemas["ChatTool"]; index: number };

/** So much of what the user said last is searched for the names of tools. */
const searchedCharacters = 4_000;

/** The tools to call; none for an answer in text. */
export function chooseTools(request: ChatRequest): ChosenTool[] {
  const { messages, parallel_tool_calls } = request;
  const tools = (request.tools ?? []).map((tool, index) => ({ tool, index }));
  const choice = request.tool_choice ?? "auto";
  if (typeof choice === "object") {
    const named = tools.find(({ tool }) => tool.function.name === choice.function.name);
    if (named) return [named];
    throw rejectChoice(`The tool '${choice.function.name}' of tool_choice is not among the tools.`);
  }
  if (choice === "required" && tools.length === 0)
    throw rejectChoice("tool_choice 'required' needs at least one tool.");
  if (choice === "none" || (choice === "auto" && messages.at(-1)?.role !== "user")) return [];

  // A loop that goes on until some tool is called, the one that takes the final answer, has to come to it.
  const called = readCalledTools(messages);
  const open = tools.filter(({ tool }) => !called.has(tool.function.name));
  return pick(open.length > 0 ? open : tools, readLastTurn(messages), parallel_tool_calls !== false);
}

/** The tools that a text names, or else the one of which it says the most; the first where it speaks of none. */
function pick(tools: ChosenTool[], turn: string, isParallel: boolean): ChosenTool[] {
  const text = turn.slice(0, searchedCharacters).toLowerCase();
  const words = new Set(text.split(/[^\w-]+/));
  const named = tools.filter(({ tool }) => words.has(tool.function.name.toLowerCase()));
  if (named.length > 0) return isParallel ? named : named.slice(0, 1);
  const [best] = tools
    .map((chosen) => ({ chosen, score: scoreName(chosen.tool.function.name, text) }))
    .sort((a, b) => b.score - a.score);
  return best ? [best.chosen] : [];
}

function scoreName(name: string, text: string): number {
  // Two-letter words are in every other word of a text.
  const words = name.split(/[_-]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word.length > 2);
  return words.filter((word) => text.includes(word.toLowerCase())).length;
}

function rejectChoice(message: string): Error {
  return novastackError("invalid_value", {
    message,
    param: "tool_choice",
    explain: "Name a tool that the request's tools hold, or leave tool_choice out.",
  });
}
