import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Contestant } from "../contestant.ts";
import type { Row } from "../row.ts";

import { createMock } from "../../mocks/index.ts";
import { ratioAim } from "../aims.ts";
import { bare, novamock } from "../contestant.ts";
import { requireLoadGenerator } from "../load.ts";
import { streamedChat } from "../requests.ts";
import { measureThroughput } from "./throughput.ts";

export const stream: Row = {
  id: "stream",
  title: "One streamed chat of 1,000 chunks",
  description:
    "8 connections. Bare `node:http` reads the request, then writes the bytes that novamock sent: each event by itself. " +
    "The peers cannot stream a chat.",
  async measure(setting) {
    const generator = requireLoadGenerator();
    const load = { generator, request: streamedChat, connections: 8 };
    const file = join(mkdtempSync(join(tmpdir(), "novamock-bench-")), "events");
    writeFileSync(file, await streamedEvents());
    const lines = await measureThroughput([streaming(file), novamock], load, setting);
    const unit = "chats/s";
    const aims = ratioAim("a streamed chat of 1,000 chunks", lines, { to: bare.name, limit: { atLeast: 0.5 }, unit });
    return { unit, lines, aims };
  },
};

function streaming(file: string): Contestant {
  const command = (port: number) => bare.command("novastack", port);
  return { ...bare, command: (_api, port) => ({ ...command(port), args: [...command(port).args, file] }) };
}

async function streamedEvents(): Promise<string> {
  const { path, method, headers, body = "" } = streamedChat;
  const response = await createMock().fetch(`/router/v1${path}`, { method, headers, body });
  const events = await response.text();
  const chunks = events.split("\n\n").filter((event) => event !== "" && event !== "data: [DONE]").length;
  if (chunks !== 1000) throw new Error(`the chat has ${chunks} chunks; expected 1,000`);
  return events;
}
