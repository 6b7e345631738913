import type { Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";

import { field, succeeded, summary } from "../http/exchange.ts";
import { ask, isAbsent } from "./ask.ts";
import { unknownKey } from "./authentication.ts";
import { chatRequest } from "./chat-request.ts";
import { checkUnauthorizedForm } from "./error-form.ts";
import { preparedCase } from "./prepared-case.ts";
import { firstModelOf } from "./prepared.ts";

const clauses = [
  "novastack.auth.invalid-key",
  "novastack.errors.authentication",
  "novastack.errors.envelope",
  "novastack.errors.example",
];

/** Keys that were not issued, made up or nearly right, and the error that they meet. */
export const invalidKeyCases: readonly Case[] = [
  {
    id: "novastack.auth.unknown-key",
    clauses,
    async run(t) {
      const answer = await ask(t, "listModels", { key: unknownKey });
      if (isAbsent(answer)) t.unverified(`there is no GET /models: ${summary(answer)}`);
      checkInvalid(t, answer, "an unknown key");
    },
  },
  preparedCase({ id: "novastack.auth.altered-key", clauses }, async (t, { keys: { read: key } }) => {
    const right = await ask(t, "listModels", { key });
    if (!succeeded(right)) t.unverified(`the right key does not work either: ${summary(right)}`);
    for (const [altered, what] of alterationsOf(key))
      checkInvalid(t, await ask(t, "listModels", { key: altered }), what);
    const body = chatRequest(firstModelOf(right) ?? "any");
    const generated = await ask(t, "createChatCompletion", { key: unknownKey, body });
    // The document does not say where content is generated.
    if (!isAbsent(generated)) checkInvalid(t, generated, "an unknown key that generates");
  }),
];

function checkInvalid(t: Scenario, answer: Exchange, what: string): void {
  t.check("novastack.auth.invalid-key", answer.status === 401, `${what} to be 401`, answer);
  if (answer.status !== 401) return;
  checkUnauthorizedForm(t, answer);
  const { param, code } = { param: field(answer.json, "error", "param"), code: field(answer.json, "error", "code") };
  const isExample = param === null && code === "invalid_api_key";
  t.check("novastack.errors.example", isExample, 'param to be null and code to be "invalid_api_key"', answer);
}

/** Keys close to one that was issued. The last character alone may carry no bits in a key that is encoded. */
function alterationsOf(key: string): [key: string, what: string][] {
  const turned = key.slice(-6).replace(/./g, (character) => (character === "A" ? "B" : "A"));
  return [
    [key.slice(0, -6) + turned, "a key with its end altered"],
    [key.slice(0, Math.ceil(key.length / 2)), "the first half of a key"],
    [`${key}AAAAAA`, "a key with characters appended"],
  ];
}
