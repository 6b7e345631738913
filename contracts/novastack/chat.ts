import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Prepared } from "./prepared.ts";

import { rules } from "../../spec/generated/novastack.rules.ts";
import { field, isObject, isString, succeeded } from "../http/exchange.ts";
import { notServed } from "./ask.ts";
import { chat, choice } from "./chat-request.ts";
import { choicesOf, readChunks } from "./event-stream.ts";
import { preparedCase } from "./prepared-case.ts";

/** Whole answers to a conversation: their form, their id and what they count. */
export const chatCases: readonly Case[] = [
  preparedCase("novastack.chat.completion", async (t, prepared) => {
    const answer = await chat(prepared);
    t.check("novastack.chat.completion", isCompletion(answer), 'a 2xx with an object "chat.completion"', answer);
  }),
  preparedCase("novastack.chat.id-prefix", async (t, prepared) => {
    const clause = "novastack.chat.id-prefix";
    const whole = await served(t, chat(prepared));
    t.check(clause, hasPrefix(field(whole.json, "id")), "the id to start with chatcmpl-", whole);
    const streamed = await served(t, chat(prepared, { stream: true }));
    const ids = readChunks(streamed)
      .chunks.filter(hasChoice)
      .map((chunk) => field(chunk, "id"));
    t.check(clause, ids.every(hasPrefix), "the id of every chunk to start with chatcmpl-", streamed);
  }),
  preparedCase("novastack.chat.usage", async (t, prepared) => {
    const answer = await served(t, chat(prepared));
    const expected = "usage to count prompt_tokens and completion_tokens, which make up total_tokens";
    t.check("novastack.chat.usage", isUsage(field(answer.json, "usage")), expected, answer);
  }),
  preparedCase("novastack.chat.several-turns", async (t, prepared) => {
    const talk = [
      { role: "system", content: "You answer in one sentence." },
      { role: "user", content: "My name is Nova." },
      { role: "assistant", content: "Hello Nova." },
      { role: "user", content: "And my dog is called Pixel." },
      { role: "assistant", content: "What a name for a dog." },
      { role: "user", content: "What is my name?" },
    ];
    await requireChat(t, prepared);
    for (const messages of [talk, talk.slice(1)]) {
      const answer = await chat(prepared, { messages });
      const goesOn = succeeded(answer) && hasText(answer);
      t.check("novastack.chat.several-turns", goesOn, "an answer to a conversation of several turns", answer);
    }
  }),
  preparedCase("novastack.chat.max-tokens", async (t, prepared) => {
    const clause = "novastack.chat.max-tokens";
    await requireChat(t, prepared);
    const messages = [{ role: "user", content: "Count from one to fifty, in words." }];
    const answer = await served(t, chat(prepared, { messages, max_tokens: 5 }));
    const spent = field(answer.json, "usage", "completion_tokens");
    t.check(clause, typeof spent !== "number" || spent <= 5, "at most 5 completion_tokens", answer);
    t.check(clause, choice(answer, "finish_reason") === "length", 'the finish_reason to be "length"', answer);
  }),
];

/** An answer that is a 2xx; any other leaves what is asked of its contents unverified. */
export async function served(t: Scenario, asked: Promise<Exchange>): Promise<Exchange> {
  const answer = await asked;
  return succeeded(answer) ? answer : notServed(t, "the chat request is not served", answer);
}

/** Ends the case where plain chat does not work: what is built upon it cannot be judged then. */
export async function requireChat(t: Scenario, prepared: Prepared): Promise<void> {
  const answer = await chat(prepared);
  if (!isCompletion(answer)) notServed(t, "plain chat does not work", answer);
}

/** Whether a usage counts whole tokens and adds up. */
export function isUsage(usage: unknown): boolean {
  const counts = (["prompt_tokens", "completion_tokens", "total_tokens"] as const).map((name) => field(usage, name));
  const [prompt, completion, total] = counts as [number, number, number];
  return counts.every((count) => Number.isInteger(count) && Number(count) > 0) && prompt + completion === total;
}

/** Whether the first choice has a text. */
export function hasText(answer: Exchange): boolean {
  const content = choice(answer, "message", "content");
  return isString(content) && content !== "";
}

function isCompletion(answer: Exchange): boolean {
  const { json } = answer;
  return (
    succeeded(answer) &&
    field(json, "object") === "chat.completion" &&
    typeof field(json, "created") === "number" &&
    isString(field(json, "model")) &&
    choice(answer, "message", "role") === "assistant" &&
    hasText(answer) &&
    isString(choice(answer, "finish_reason"))
  );
}

function hasChoice(chunk: unknown): boolean {
  return isObject(chunk) && choicesOf([chunk]).length > 0;
}

function hasPrefix(id: unknown): boolean {
  return isString(id) && id.startsWith(rules.prefixes["ChatCompletion.id"]);
}
