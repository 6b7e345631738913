import type { components } from "../../../spec/generated/novastack.types.ts";

import { novastackError } from "../errors.ts";
import { countTokens } from "./tokens.ts";

export type ChatMessage = components["schemas"]["ChatMessage"];

/** What every message costs beside its text: its role and its separators. */
const tokensPerMessage = 3;

/** The text of a message; a part that is not text shows as its type, `[image_url]`. */
export function readText({ content }: ChatMessage): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.text ?? `[${part.type}]`).join(" ");
}

/** The text of what the user said last; empty where there is none. */
export function readLastTurn(messages: ChatMessage[]): string {
  const last = messages.findLast(({ role }) => role === "user");
  return last === undefined ? "" : readText(last);
}

/** The tokens of all messages, calls of tools included. */
export function countPromptTokens(messages: ChatMessage[]): number {
  return messages.reduce((sum, message) => {
    const calls = (message.tool_calls ?? []).map((call) => call.function.name + call.function.arguments);
    return sum + tokensPerMessage + countTokens([readText(message), ...calls].join(""));
  }, 0);
}

/** The tool messages that end the conversation, each with the name of the tool that it answers for. */
export function readToolResults(messages: ChatMessage[]): { name: string; text: string }[] {
  const end = messages.findLastIndex(({ role }) => role !== "tool") + 1;
  // Ids may come back in a later turn, and the latest call is the one that was answered.
  const names = new Map(
    messages.flatMap(({ tool_calls }) => (tool_calls ?? []).map((call) => [call.id, call.function.name] as const)),
  );
  return messages
    .slice(end)
    .map((message) => ({ name: names.get(message.tool_call_id ?? "") ?? "tool", text: readText(message) }));
}

/** The names of the tools that were called since the user spoke last. */
export function readCalledTools(messages: ChatMessage[]): ReadonlySet<string> {
  const since = messages.slice(messages.findLastIndex(({ role }) => role === "user") + 1);
  return new Set(since.flatMap(({ tool_calls }) => (tool_calls ?? []).map((call) => call.function.name)));
}

/** Rejects tool messages that answer nothing and tool calls that nobody answered, as OpenAI does. */
export function checkToolTurns(messages: ChatMessage[]): void {
  let asked = new Set<string>();
  let open = new Set<string>();
  messages.forEach((message, index) => {
    if (message.role === "tool") {
      checkToolAnswer(message.tool_call_id ?? "", asked, index);
      open.delete(message.tool_call_id ?? "");
      return;
    }
    checkNoneOpen(open);
    asked = new Set((message.role === "assistant" && message.tool_calls?.map(({ id }) => id)) || []);
    open = new Set(asked);
  });
  checkNoneOpen(open);
}

function checkToolAnswer(id: string, asked: ReadonlySet<string>, index: number): void {
  if (asked.has(id)) return;
  throw novastackError("invalid_value", {
    message: `Message ${index} has the role 'tool', and its tool_call_id '${id}' answers no tool call of the assistant message before it.`,
    param: `messages[${index}].tool_call_id`,
    explain: `Send the assistant message whose tool_calls hold '${id}' right before the tool messages that answer it.`,
  });
}

function checkNoneOpen(open: ReadonlySet<string>): void {
  if (open.size === 0) return;
  const ids = [...open].join(", ");
  throw novastackError("invalid_value", {
    message: `An assistant message with tool_calls must be followed by a tool message for each of them; these have none: ${ids}.`,
    param: "messages",
    explain: `Append one tool message per tool call; missing: ${ids}.`,
  });
}
