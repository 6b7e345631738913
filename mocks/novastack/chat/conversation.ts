import type { components } from "../../../spec/generated/novastack.types.ts";

import { novastackError } from "../errors.ts";
import { countTokens } from "./tokens.ts";

type Schemas = components["schemas"];
type ChatMessage = Schemas["ChatMessage"];

/** What every message costs beside its text: its role and its separators. */
const tokensPerMessage = 3;

/** The text of a message; a part that is not text shows as its type, `[image_url]`. */
export function readText({ content }: ChatMessage): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.text ?? `[${part.type}]`).join(" ");
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
  const calls = messages.flatMap((message) => message.tool_calls ?? []);
  const end = messages.findLastIndex(({ role }) => role !== "tool") + 1;
  return messages.slice(end).map((message) => ({
    // Ids may come back in a later turn, and the latest call is the one that was answered.
    name: calls.findLast(({ id }) => id === message.tool_call_id)?.function.name ?? "tool",
    text: readText(message),
  }));
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
