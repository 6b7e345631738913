import type { Reply } from "../core/exchange.ts";

import { novastackError } from "../novastack/errors.ts";
import { changeApi } from "./change.ts";
import { changeEvents, changeJson, changeSuccess, edit, put, streamOf } from "./change-json.ts";
import { does, explain, wait } from "./misbehaviour.ts";

const chat = "createChatCompletion";
const content = "choices.*.message.content";

/** What can go wrong with the models and answers of novastack. */
export const chatMisbehaviours = {
  "rate-limited-at-once": does(
    "Answers 429 with Retry-After to every request of novastack.",
    changeApi("novastack", () => ({
      authenticate() {
        throw novastackError("rate_limit_exceeded", { explain, headers: { "retry-after": "30" } });
      },
    })),
  ),
  "keys-are-forbidden": does(
    "Answers 403 to every novastack key.",
    changeApi("novastack", () => ({
      authenticate() {
        throw novastackError("insufficient_permissions", { explain });
      },
    })),
  ),
  "models-are-missing": does("Lists no models.", changeJson("listModels", put("data", []))),
  "stream-without-done": does(
    "Ends a stream without [DONE].",
    changeStream((text) => ({ body: text.replace("data: [DONE]\n\n", "") })),
  ),
  "stream-breaks-off": does(
    "Cuts the connection in the middle of a stream.",
    changeStream((text, { headers }) => ({
      // Announced whole, so that the client knows that something is missing.
      headers: { ...headers, "content-length": String(text.length) },
      body: text.slice(0, text.length / 2),
      cut: explain,
    })),
  ),
  "stream-is-slow": does(
    "Waits half a second before each event of a stream.",
    changeStream((text) => ({ body: slowly(text) })),
  ),
  "stream-has-an-error": does(
    "Sends an error in the middle of a stream, and ends it.",
    changeEvents(chat, (chunks) => {
      const { body } = novastackError("internal_error", { explain });
      return [...chunks.slice(0, chunks.length / 2), body];
    }),
  ),
  "completion-without-choices": does("Answers a chat without choices.", changeJson(chat, put("choices", []))),
  "content-is-null": does("Answers a chat with the content null.", changeJson(chat, put(content, null))),
  "answers-are-cut": does(
    "Cuts the content of an answer, and gives it the finish_reason length.",
    changeJson(chat, (json) =>
      edit(json, "choices.*", (choice) =>
        put("finish_reason", "length")(edit(choice, "message.content", (text) => String(text).slice(0, 12))),
      ),
    ),
  ),
  "tool-arguments-are-cut": does(
    "Cuts the arguments of a tool's call, so that they are no JSON.",
    changeJson(chat, put("choices.*.message.tool_calls.*.function.arguments", '{"city":"Ro')),
  ),
  "json-in-a-code-fence": does(
    "Puts content that is JSON into a code fence.",
    changeJson(chat, (json) =>
      edit(json, content, (text) => (String(text).startsWith("{") ? `\`\`\`json\n${String(text)}\n\`\`\`` : text)),
    ),
  ),
  "usage-is-missing": does("Leaves usage out of an answer.", changeJson(chat, put("usage", undefined))),
};

function changeStream(change: (text: string, reply: Reply) => Partial<Reply>) {
  return changeSuccess(chat, (reply) => {
    const text = streamOf(reply);
    return text === null ? reply : { ...reply, ...change(text, reply) };
  });
}

async function* slowly(text: string): AsyncGenerator<string> {
  for (const event of text.split(/(?<=\n\n)/)) {
    await wait(500);
    yield event;
  }
}
