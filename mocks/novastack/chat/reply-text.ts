import type { components } from "../../../spec/generated/novastack.types.ts";

import { cutText } from "../../core/text.ts";
import { readText, readToolResults } from "./conversation.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

const rememberedTurns = 5;
const rememberedLength = 80;

/** What the mock says to a conversation: what it was told, in full where the user spoke last. */
export function writeReply({ model, messages }: ChatRequest): string {
  const turns = messages.filter(({ role }) => role === "user").map(readText);
  const instructions = messages.filter(({ role }) => role === "system" || role === "developer").map(readText);
  const sentences = [
    `This is a mock answer from ${model}.`,
    instructions.length > 0 && `My instructions are: "${instructions.join(" ")}".`,
    ...readToolResults(messages).map(({ name, text }) => `The tool ${name} answered: "${text}".`),
    describeLastTurn(turns),
    turns.length > 1 && `Before that you said: ${quoteEarlierTurns(turns)}.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

function describeLastTurn(turns: string[]): string {
  const last = turns.at(-1);
  if (last === undefined) return "You have not said anything yet.";
  return last === "" ? `Your message ${turns.length} was empty.` : `Your message ${turns.length} was: "${last}".`;
}

// A test of memory asks for something that was said turns ago, so those are quoted too, but in short.
function quoteEarlierTurns(turns: string[]): string {
  return turns
    .slice(0, -1)
    .slice(-rememberedTurns)
    .map((turn) => `"${shorten(turn)}"`)
    .join(", ");
}

function shorten(text: string): string {
  return text.length <= rememberedLength ? text : `${cutText(text, rememberedLength)}…`;
}
