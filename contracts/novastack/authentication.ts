import type { CallOptions, Case, Scenario } from "../engine/case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { OperationId } from "../http/spec-names.ts";

import { rejected, succeeded, summary } from "../http/exchange.ts";
import { ask } from "./ask.ts";
import { chatRequest } from "./chat-request.ts";
import { checkEnvelope, checkType } from "./error-form.ts";
import { preparedCase } from "./prepared-case.ts";
import { firstModelOf, permissionOf } from "./prepared.ts";

/** A key that nobody has issued. */
export const unknownKey = "novamock-gate-no-such-key-4f1d9c2b7a6e";

/** Who is let in: the holder of a key that travels as a Bearer token. */
export const authenticationCases: readonly Case[] = [
  {
    id: "novastack.auth.no-key",
    clauses: ["novastack.auth.required", "novastack.errors.authentication", "novastack.errors.envelope"],
    async run(t) {
      for (const headers of [undefined, { authorization: "" }]) {
        const answer = await ask(t, "listModels", headers && { headers });
        // The document does not say what a header without a key is answered.
        if (headers ? !checkRejected(t, answer) : !checkUnauthorized(t, answer)) continue;
        checkEnvelope(t, answer);
        const clause = "novastack.errors.authentication";
        if (answer.status === 401) checkType(t, clause, answer, "authentication_error");
        else t.check(clause, true, "nothing of other statuses", answer);
      }
      const generated = await ask(t, "createChatCompletion", { body: chatRequest("any") });
      t.check("novastack.auth.required", rejected(generated), "no content to be generated without a key", generated);
    },
  },
  {
    id: "novastack.auth.malformed-header",
    clauses: ["novastack.auth.required"],
    async run(t) {
      // None holds a key that was issued, so whatever is made of them, none may be served.
      const malformed = ["Bearer", "Bearer ", unknownKey, `Basic ${btoa(`gate:${unknownKey}`)}`, `Token ${unknownKey}`];
      for (const authorization of malformed) {
        const answer = await ask(t, "listModels", { headers: { authorization } });
        checkRejected(t, answer);
      }
    },
  },
  preparedCase({ id: "novastack.auth.every-operation", clauses: ["novastack.auth.required"] }, async (t, { keys }) => {
    const listed = await ask(t, "listModels", { key: keys.read });
    const model_id = firstModelOf(listed) ?? "any";
    const requests: [OperationId, CallOptions][] = [
      ["listModels", {}],
      ["getModel", { path: { model_id } }],
      ["getAccount", {}],
      ["listTasks", {}],
      ["listFiles", {}],
      ["createChatCompletion", { body: chatRequest(model_id) }],
    ];
    const checkOne = async ([operation, options]: (typeof requests)[number]) => {
      const served = await ask(t, operation, { ...options, key: keys[permissionOf(operation)] });
      // Most of the addresses are not documented, and some targets have a page for every address.
      const isServed = succeeded(served) && served.json !== undefined;
      if (!isServed && operation === "listModels") t.unverified(`no key is served here: ${summary(served)}`);
      if (!isServed) return;
      checkUnauthorized(t, await ask(t, operation, options));
    };
    await Promise.all(requests.map(checkOne));
  }),
  preparedCase("novastack.auth.bearer-header", async (t, { keys }) => {
    // Where everybody is served, it does not show that the key was read.
    if (!rejected(await ask(t, "listModels"))) t.unverified("GET /models is not rejected without a key");
    for (const _time of ["first", "second"]) {
      const answer = await ask(t, "listModels", { key: keys.read });
      const isKnown = answer.status !== 401;
      const expected = "a key to be known that is sent as Authorization: Bearer";
      if (isKnown && !succeeded(answer)) t.unverified(`GET /models did not succeed: ${summary(answer)}`);
      t.check("novastack.auth.bearer-header", isKnown, expected, answer);
    }
  }),
];

function checkUnauthorized(t: Scenario, answer: Exchange): boolean {
  return t.check(
    "novastack.auth.required",
    answer.status === 401,
    "401 where there is no Authorization header",
    answer,
  );
}

function checkRejected(t: Scenario, answer: Exchange): boolean {
  return t.check("novastack.auth.required", rejected(answer), "a 4xx where there is no key that was issued", answer);
}
