// What a request costs that nothing is done with: `node bare.mjs PORT [FILE]`. It reads bodies, and answers constants;
// a path below /stream is answered with the events in the file, each in a write of its own.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [port, file] = process.argv.slice(2);
const events = file === undefined ? [] : readFileSync(file, "utf8").split(/(?<=\n\n)/);
const models =
  '{"object":"list","data":[{"id":"nova-7b","object":"model","created":1767225600,"owned_by":"novastack"},{"id":"deepseek-v4-pro","object":"model","created":1767225600,"owned_by":"novastack"}],"has_more":false}';
const signUp =
  '{"api_key":null,"tier":"free","created_at":"2026-01-01T00:00:00.000Z","message":"Check your email to verify your address and activate your API key.","requires_verification":true}';

createServer((request, response) => {
  if (request.method === "GET") {
    answer(response, models);
    return;
  }
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    Buffer.concat(chunks).toString();
    if (events.length === 0) answer(response, signUp);
    else stream(response);
  });
}).listen(Number(port), "127.0.0.1");

function answer(response, body) {
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function stream(response) {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  for (const event of events) response.write(event);
  response.end();
}
