import { limits } from "./limits.ts";
import { createTurns } from "./turns.ts";

/** Bytes that are not JSON, or not of a kind that can be read a part at a time. */
export class JsonError extends Error {
  override readonly name = "JsonError";
}

/** Told of each member of an object that stands in no array; what is returned takes its value's place. */
export type OnMember = (path: readonly string[], value: unknown) => Promise<unknown>;

// Bytes that give JSON its form.
const [quote, comma, colon, backslash] = [0x22, 0x2c, 0x3a, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Of one element of an array: a file of 8 MiB as base64 fits. */
const elementBytes = 12 * 1024 * 1024;
/** Brackets and commas of one element. An object takes many times the bytes that its text does. */
const elementMarks = 10_000;
/** Of an object that is read member by member. */
const mostMembers = 1000;
const runBytes = 64 * 1024;
const deepest = 8;

/**
 * Reads JSON of any size, and at most of so many values, without holding everybody up: objects member by member, and the arrays in them in runs of elements
 * that are parsed together.
 *
 * @throws JsonError
 */
export async function readJson(
  bytes: Uint8Array,
  { parts = Infinity, onMember }: { parts?: number; onMember?: OnMember } = {},
): Promise<unknown> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const turns = createTurns();
  let at = 0;
  let marks = 0;

  const value = await read([]);
  if (next() !== undefined) throw unexpected();
  return value;

  async function read(path: string[]): Promise<unknown> {
    await turns.give();
    const first = next();
    if (path.length < deepest && first === openBrace) return readMembers(path);
    if (path.length < deepest && first === openBracket) return readElements();
    const start = at;
    skipElement();
    return parse(start, at);
  }

  async function readMembers(path: string[]): Promise<object> {
    const members: Record<string, unknown> = {};
    at++;
    for (let count = 0; ; count++) {
      if (next() === closeBrace && count === 0) break;
      const start = at;
      if (count === mostMembers) throw new JsonError(`it has an object at ${start} that is too large`);
      if (next() !== quote) throw unexpected();
      skipString();
      const name = String(parse(start, at));
      if (next() !== colon) throw unexpected();
      at++;
      const inside = [...path, name];
      const member = await read(inside);
      const kept = onMember ? await onMember(inside, member) : member;
      // A member may be called __proto__, and is data all the same.
      Object.defineProperty(members, name, { value: kept, enumerable: true, configurable: true, writable: true });
      if (next() === closeBrace) break;
      if (next() !== comma) throw unexpected();
      at++;
    }
    at++;
    return members;
  }

  async function readElements(): Promise<unknown[]> {
    const elements: unknown[] = [];
    at++;
    if (next() === closeBracket) {
      at++;
      return elements;
    }
    for (let start = at; ;) {
      skipElement();
      const isEnd = next() === closeBracket;
      if (!isEnd && next() !== comma) throw unexpected();
      if (isEnd || at - start >= runBytes) {
        for (const element of parse(start, at, "[", "]") as unknown[]) elements.push(element);
        start = at + 1;
        await turns.give();
      }
      at++;
      if (isEnd) return elements;
    }
  }

  /** Goes behind the value that begins here. Whether it is one is seen when it is parsed. */
  function skipElement(): void {
    const [start, marksBefore] = [at, marks];
    for (let depth = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === quote) {
        skipString();
        at--;
      } else if (byte === openBrace || byte === openBracket) {
        depth++;
        marks++;
      } else if (byte === closeBrace || byte === closeBracket) {
        if (depth-- === 0) break;
      } else if (byte === comma) {
        if (depth === 0) break;
        marks++;
      }
      if (depth > limits.jsonDepth || marks - marksBefore > elementMarks || at - start > elementBytes)
        throw new JsonError(`it has a part at ${start} that is too large or too deep`);
    }
    if (at === start) throw unexpected();
    if (++marks > parts) throw new JsonError(`it has more than ${parts} values`);
  }

  /** Goes behind the string that begins here. */
  function skipString(): void {
    for (at = bytes.indexOf(quote, at + 1); ; at = bytes.indexOf(quote, at + 1)) {
      if (at === -1) {
        at = bytes.length;
        throw unexpected();
      }
      let before = at - 1;
      while (bytes[before] === backslash) before--;
      if ((at - before) % 2 === 1) break;
    }
    at++;
  }

  function parse(start: number, end: number, before = "", behind = ""): unknown {
    try {
      return JSON.parse(before + utf8.decode(bytes.subarray(start, end)) + behind);
    } catch (error) {
      throw new JsonError((error as Error).message);
    }
  }

  /** The first byte here that is no white space. */
  function next(): number | undefined {
    for (; ; at++) {
      const byte = bytes[at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
    }
  }

  function unexpected(): JsonError {
    const found = at < bytes.length ? "something unexpected" : "its end";
    return new JsonError(`it has ${found} at position ${at}`);
  }
}
