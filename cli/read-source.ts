import { readFile } from "node:fs/promises";

import type { PageFacts } from "../spec/facts/fact.ts";

import { readPage } from "../spec/facts/read-page.ts";

/** A page that cannot be read; the message says which and why. */
export class PageError extends Error {
  override readonly name = "PageError";
}

/** Reads what a page states from a file, an address, or standard input, which `-` stands for. */
export async function readSource(source: string): Promise<PageFacts> {
  const text = await textOf(source);
  if (text.includes("\0")) throw new PageError(`${source}: is not text; expected plain text, Markdown or HTML`);
  if (text.trim() === "") throw new PageError(`${source}: is empty`);
  try {
    return readPage(text);
  } catch (error) {
    // The parsers go as deep as a page does.
    if (error instanceof RangeError) throw new PageError(`${source}: is nested too deeply to be read`);
    throw error;
  }
}

async function textOf(source: string): Promise<string> {
  if (source === "-") {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts).toString("utf8");
  }
  return /^https?:\/\//.test(source) ? fetched(source) : fileText(source);
}

async function fetched(address: string): Promise<string> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: "text/html, text/markdown, text/plain;q=0.9" },
    });
    if (!response.ok) throw new PageError(`${address}: answered ${response.status}`);
    return await response.text();
  } catch (error) {
    if (error instanceof PageError) throw error;
    const { message, cause } = error as Error;
    throw new PageError(`${address}: ${cause instanceof Error ? cause.message : message}`);
  }
}

async function fileText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PageError(`${path}: ${code === "ENOENT" ? "no such file" : (error as Error).message}`);
  }
}

const timeoutMs = 30_000;
