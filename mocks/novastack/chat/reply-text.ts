import type { components } from "../../../spec/generated/novastack.types.ts";

import { cutText } from "../../core/text.ts";
import { readText, readToolResults } from "./conversation.ts";

type ChatRequest = components["schemas"]["ChatRequest"];

/** How much is quoted of what was said turns ago, which a test of memory asks for. */
const remembered = { turns: 5, characters: 80 };

/** What the mock says to a conversation: what it was told, in full where the user spoke last. */
export function writeReply({ model, messages }: ChatRequest): string {
  const said = (...roles: string[]) => messages.filter(({ role }) => roles.includes(role)).map(readText);
  const [turns, instructions] = [said("user"), said("system", "developer")];
  const last = turns.at(-1);
  const earlier = turns.slice(0, -1).slice(-remembered.turns).map(shorten);
  return [
    `This is a mock answer from ${model}.`,
    instructions.length > 0 ? `My instructions are: "${instructions.join(" ")}".` : "",
    ...readToolResults(messages).map(({ name, text }) => `The tool ${name} answered: "${text}".`),
    last === undefined
      ? "You have not said anything yet."
      : `Your message ${turns.length} was${last === "" ? " empty" : `: "${last}"`}.`,
    earlier.length > 0 ? `Before that you said: "${earlier.join('", "')}".` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function shorten(text: string): string {
  return text.length <= remembered.characters ? text : `${cutText(text, remembered.characters)}…`;
}
