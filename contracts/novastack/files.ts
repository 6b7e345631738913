import { createHash } from "node:crypto";

import type { Case } from "../engine/case.ts";

import { field, succeeded } from "../http/exchange.ts";
import { isListed } from "./listing.ts";
import { preparedCase } from "./prepared-case.ts";
import { fileForm } from "./prepared.ts";

// Bytes that are no text, and the ends of lines of every system.
const bytes = Uint8Array.from([0, 1, 0xff, 0xfe, 0x80, 13, 10, 10, 13, ...new TextEncoder().encode("Zoë"), 0]);

/** The life of a file. */
export const fileCases: readonly Case[] = [
  preparedCase("novastack.files.upload", async (t, prepared) => {
    for (const [name, content] of [["gate.bin", bytes] as const, ["gate two.txt", "Hello!"] as const]) {
      const answer = await prepared.ask("uploadFile", { form: fileForm(content, name) });
      const id = prepared.note("file", answer);
      const { json } = answer;
      const isKept = field(json, "filename") === name && field(json, "bytes") === content.length;
      const expected = `an id, the filename "${name}" and ${content.length} bytes`;
      t.check("novastack.files.upload", id !== undefined && isKept, expected, answer);
    }
  }),
  preparedCase("novastack.files.list", async (t, prepared) => {
    for (const id of [await prepared.file(), await prepared.file()]) {
      const found = await isListed(t, prepared, "listFiles", id);
      t.check("novastack.files.list", found, `GET /files to list ${id}`, "a list without it");
    }
  }),
  preparedCase("novastack.files.get", async (t, prepared) => {
    for (const id of [await prepared.file(), await prepared.file()]) {
      const answer = await prepared.ask("getFile", { path: { file_id: id } });
      const isSame = succeeded(answer) && field(answer.json, "id") === id && field(answer.json, "object") === "file";
      t.check("novastack.files.get", isSame, `the file ${id}`, answer);
    }
  }),
  preparedCase("novastack.files.content", async (t, prepared) => {
    for (const content of [bytes, new TextEncoder().encode("Hello, Zoë!\r\n")]) {
      const id = await prepared.file(content);
      const answer = await prepared.ask("getFileContent", { path: { file_id: id } });
      const isSame = succeeded(answer) && answer.sha256 === sha256(content);
      t.check("novastack.files.content", isSame, `the ${content.length} bytes that were uploaded`, answer);
    }
  }),
];

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
