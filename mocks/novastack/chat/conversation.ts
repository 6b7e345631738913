import type { components } from "../../../spec/generated/novastack.types.ts";

import { invalidValue } from "../errors.ts";
import { countTokens } from "./tokens.ts";

export type ChatMessage = components["schemas"]["ChatMessage"];

/** What every message costs beside its text: its role and its separators. */
const tokensPerMessage = 3;

/** The text of a message; a part that is not text shows as its type, `[image_url]`. */
export function readText({ content }: ChatMessage): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.text ?? `[${part.type}]`).join(" ");
}

/** What the user said last, and the names of the tools that were called since. */
export function readLastTurn(messages: ChatMessage[]): { text: string; called: ReadonlySet<string> } {
  const last = messages.findLastIndex(({ role }) => role === "user");
  const text = last === -1 ? "" : readText(messages[last]!);
  return { text, called: new Set(callsOf(messages.slice(last + 1)).map(({ function: { name } }) => name)) };
}

/** The tool messages that end the conversation, each with the name of the tool that it answers for. */
export function readToolResults(messages: ChatMessage[]): { name: string; text: string }[] {
  const end = messages.findLastIndex(({ role }) => role !== "tool") + 1;
  // Ids may come back in a later turn, and the latest call is the one that was answered.
  const names = new Map(callsOf(messages).map((call) => [call.id, call.function.name]));
  return messages
    .slice(end)
    .map((message) => ({ name: names.get(message.tool_call_id ?? "") ?? "tool", text: readText(message) }));
}

/** The tokens of all messages, calls of tools included. */
export function countPromptTokens(messages: ChatMessage[]): number {
  const calls = callsOf(messages).map(({ function: { name, arguments: text } }) => name + text);
  return countTokens([...messages.map(readText), ...calls].join("\n")) + tokensPerMessage * messages.length;
}

/** Rejects tool messages that answer nothing and tool calls that nobody answered, as OpenAI does. */
export function checkToolTurns(messages: ChatMessage[]): void {
  let asked: ReadonlySet<string> = new Set();
  let open = new Set<string>();
  for (const [index, message] of messages.entries()) {
    const { role, tool_call_id: id } = message;
    if (role !== "tool") {
      if (open.size > 0) break;
      asked = new Set(role === "assistant" ? callsOf([message]).map((call) => call.id) : []);
      open = new Set(asked);
    } else if (!asked.has(id ?? ""))
      throw invalidValue(
        `messages[${index}].tool_call_id`,
        `Message ${index} has the role 'tool', and its tool_call_id '${id}' answers no tool call of the assistant message before it.`,
        "send the assistant message that holds the call right before the tool messages that answer it",
      );
    open.delete(id ?? "");
  }
  if (open.size === 0) return;
  const ids = [...open].slice(0, 10).join(", ");
  throw invalidValue(
    "messages",
    `An assistant message with tool_calls must be followed by a tool message for each of them; these have none: ${ids}.`,
    "append one tool message per tool call",
  );
}

function callsOf(messages: ChatMessage[]) {
  return messages.flatMap(({ tool_calls }) => tool_calls ?? []);
}
