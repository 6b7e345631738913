import type { components } from "../../../spec/generated/novastack.types.ts";

import { novastackError } from "../errors.ts";
import { readText } from "./conversation.ts";

type Schemas = components["schemas"];
type ChatRequest = Schemas["ChatRequest"];
type ChatTool = Schemas["ChatTool"];

/** A tool and where in the request it stands. */
export type ChosenTool = { tool: ChatTool; index: number };

/** The tool to call, or null for an answer in text. */
export function chooseTool(request: ChatRequest): ChosenTool | null {
  const { messages, tools = [], tool_choice: choice = "auto" } = request;
  if (typeof choice === "object") return findNamedTool(tools, choice.function.name);
  if (choice === "required" && tools.length === 0)
    throw rejectChoice("tool_choice 'required' needs at least one tool.");
  const wantsCall = choice === "required" || (choice === "auto" && messages.at(-1)?.role === "user");
  return wantsCall ? findFittingTool(request, tools) : null;
}

function findNamedTool(tools: ChatTool[], name: string): ChosenTool {
  const index = tools.findIndex((tool) => tool.function.name === name);
  const tool = tools[index];
  if (tool === undefined) throw rejectChoice(`The tool '${name}' of tool_choice is not among the tools.`);
  return { tool, index };
}

/** The tool of which the last user message says the most; the first where it speaks of none. */
function findFittingTool({ messages }: ChatRequest, tools: ChatTool[]): ChosenTool | null {
  const lastTurn = messages.findLast(({ role }) => role === "user");
  const text = lastTurn === undefined ? "" : readText(lastTurn).toLowerCase();
  const [best] = tools
    .map((tool, index) => ({ tool, index, score: scoreName(tool.function.name, text) }))
    .sort((a, b) => b.score - a.score);
  return best === undefined ? null : { tool: best.tool, index: best.index };
}

function scoreName(name: string, text: string): number {
  if (text.includes(name.toLowerCase())) return Infinity;
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
