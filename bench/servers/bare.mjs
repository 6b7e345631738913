// What a request costs that nothing is done with: `node bare.mjs PORT [--together]`. It reads bodies and answers constants.
import { createServer } from "node:http";

const [port, together] = process.argv.slice(2);
const models =
  '{"object":"list","data":[{"id":"nova-7b","object":"model","created":1767225600,"owned_by":"novastack"},{"id":"deepseek-v4-pro","object":"model","created":1767225600,"owned_by":"novastack"}],"has_more":false}';
const signUp =
  '{"api_key":null,"tier":"free","created_at":"2026-01-01T00:00:00.000Z","message":"Check your email to verify your address and activate your API key.","requires_verification":true}';
const answer = together ? answerTogether : answerNow;
let waiting = [];

createServer((request, response) => {
  if (request.method === "GET") {
    answer(response, models);
    return;
  }
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    Buffer.concat(chunks).toString();
    answer(response, signUp);
  });
}).listen(Number(port), "127.0.0.1");

function answerNow(response, body) {
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

/** Replies of one turn of the event loop are written at its end, so that a busy client is woken once. */
function answerTogether(response, body) {
  if (waiting.push([response, body]) > 1) return;
  setImmediate(() => {
    const replies = waiting;
    waiting = [];
    for (const reply of replies) answerNow(...reply);
  });
}
