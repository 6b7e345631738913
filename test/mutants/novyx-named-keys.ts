import { changeAnswer, changeOperation } from "../../mocks/misbehaviours/change.ts";
import { changeJson, edit } from "../../mocks/misbehaviours/change-json.ts";
import { addKey, openAccount } from "../../mocks/novyx/state.ts";
import { mutantsOf } from "./mutant.ts";
import { day, unknownKey } from "./novyx-terms.ts";

/** Keys that are made, listed and rotated by names in another way than the vendor's page on authentication has it. */
export const namedKeyMutants = mutantsOf("novyx", {
  "another-key.made": {
    "another-key-is-none": changeAnswer("signUp", (answer) =>
      answer.api_key === null ? answer : { ...answer, api_key: unknownKey },
    ),
    "another-key-opens-an-account": changeOperation("signUp", (right) => async (state, input, call) => {
      const answer = await right(state, input, call);
      if (answer.api_key === null) return answer;
      const account = openAccount(state, `${call.random.text(8)}@example.com`, call.random);
      return { ...answer, api_key: addKey(state, account, call).secret };
    }),
  },
  "list.name": {
    "list-without-the-name": changeJson("listKeys", (json) => edit(json, "keys.*.name", () => null)),
    "list-shouts-the-name": changeJson("listKeys", (json) =>
      edit(json, "keys.*.name", (name) => (typeof name === "string" ? name.toUpperCase() : name)),
    ),
  },
  "rotate.named-key": {
    "named-key-is-not-replaced": changeAnswer("rotateKey", (answer, { body }, { key }) => {
      for (const each of key.account.keys) if (each.id === body?.key_id) each.graceExpiresAt = null;
      return answer;
    }),
    "named-rotation-takes-the-caller-along": changeAnswer("rotateKey", (answer, { body }, { key, now }) => {
      if (body?.key_id !== undefined) key.graceExpiresAt ??= now + day;
      return answer;
    }),
  },
});
