import { connect } from "node:net";
import { onTestFinished } from "vitest";

import type { Answer } from "./ask.ts";

/** What a server sent over a raw socket until it closed, or until it had answered `answers` requests. */
export type RawAnswer = Answer & { headers: Record<string, string> };

/** Writes bytes to a port as they are and reads so many answers. */
export function sendRaw(port: number, request: string | Uint8Array, answers = 1): Promise<RawAnswer[]> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const finish = () => {
      socket.destroy();
      resolve(parseAnswers(received.toString("latin1")));
    };
    socket.on("data", (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (parseAnswers(received.toString("latin1")).length >= answers) finish();
    });
    socket.on("close", finish);
    // A server may close before it has read everything; what it said by then counts.
    socket.on("error", (error) => (received.length > 0 ? finish() : reject(error)));
    socket.write(request);
  });
}

/** A request as text, with a Host header and, where there is a body, its length. */
export function rawRequest(line: string, headers: Record<string, string> = {}, body = ""): string {
  const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const all = Object.entries({ host: "localhost", ...length, ...headers });
  return `${line} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/** The complete answers at the beginning of a text. Bodies have a length, or are as short as none. */
function parseAnswers(text: string): RawAnswer[] {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return [];
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(":", 1)[0]!.toLowerCase(), line.replace(/^[^:]*: */, "")]),
  );
  const length = Number(headers["content-length"] ?? 0);
  const rest = text.slice(end + 4);
  if (rest.length < length) return [];
  const content = Buffer.from(rest.slice(0, length), "latin1").toString();
  const body: unknown = headers["content-type"] === "application/json" ? JSON.parse(content) : content;
  return [{ status: Number(statusLine.split(" ")[1]), headers, body }, ...parseAnswers(rest.slice(length))];
}
