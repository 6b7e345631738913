import type { Case } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { isObject, isString } from "../http/exchange.ts";
import { chat, choice, parseJson } from "./chat-request.ts";
import { requireChat } from "./chat.ts";
import { preparedCase } from "./prepared-case.ts";

/** Answers that have to be JSON. */
export const jsonOutputCases: readonly Case[] = [
  preparedCase("novastack.chat.json-mode", async (t, prepared) => {
    await requireChat(t, prepared);
    // OpenAI rejects the mode unless a message speaks of JSON.
    const messages = [{ role: "user", content: "Say hello, as a JSON object with the field greeting." }];
    const answer = await chat(prepared, { messages, response_format: { type: "json_object" } });
    t.check("novastack.chat.json-mode", isObject(contentOf(answer)), "the content to parse as a JSON object", answer);
  }),
  preparedCase("novastack.chat.json-schema", async (t, prepared) => {
    const schema = {
      type: "object",
      properties: { city: { type: "string" }, population: { type: "integer" } },
      required: ["city", "population"],
      additionalProperties: false,
    };
    await requireChat(t, prepared);
    const messages = [{ role: "user", content: "Which city is the capital of Italy? Answer in JSON." }];
    const response_format = { type: "json_schema", json_schema: { name: "capital", strict: true, schema } };
    const answer = await chat(prepared, { messages, response_format });
    t.check("novastack.chat.json-schema", isCity(contentOf(answer)), "a city and its population, and no more", answer);
  }),
];

function contentOf(answer: Exchange): unknown {
  return parseJson(choice(answer, "message", "content"));
}

function isCity(content: unknown): boolean {
  if (!isObject(content)) return false;
  const { city, population, ...rest } = content;
  return isString(city) && Number.isInteger(population) && Object.keys(rest).length === 0;
}
