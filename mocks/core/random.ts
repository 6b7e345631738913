import { hashSecret } from "./secret.ts";

/** The one source of chance of a sandbox: ids, keys and tokens come from it, so a seed repeats them all. */
export type Random = {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** Lower-case letters and digits. */
  text(length: number): string;
  /** How far it has come, for a snapshot: without the seed, nothing that was drawn can be told from it. */
  save(): RandomState;
  load(state: RandomState): void;
};

/** Which of the seed's streams of numbers, and how much of it was drawn. */
export type RandomState = { stream: string; position: number };

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
// The bytes that give each letter the same chance.
const fair = 256 - (256 % alphabet.length);

/** Creates a source from a seed, any text. What it gives are hashes of the seed and of a number that counts up. */
export function createRandom(seed: string, stream = ""): Random {
  const baseOf = (name: string) => hashSecret(`${seed}/${name}`);
  // The position is that of a byte; a hash has 32 of them.
  let [base, position, block] = [baseOf(stream), 0, ""];
  function nextByte(): number {
    const at = position++ % blockBytes;
    if (at === 0 || block === "") block = hashSecret(`${base}/${Math.floor((position - 1) / blockBytes)}`);
    return 16 * digit(block.charCodeAt(2 * at)) + digit(block.charCodeAt(2 * at + 1));
  }
  return {
    next: () => (nextByte() + (nextByte() + (nextByte() + nextByte() / 256) / 256) / 256) / 256,
    text(length) {
      const codes: number[] = [];
      while (codes.length < length) {
        const byte = nextByte();
        if (byte < fair) codes.push(alphabet.charCodeAt(byte % alphabet.length));
      }
      // All at once: a text that grows by one letter after the other stays a chain of its beginnings in memory.
      return String.fromCharCode(...codes);
    },
    save: () => ({ stream, position }),
    load(state) {
      ({ stream, position } = state);
      base = baseOf(stream);
      block = "";
    },
  };
}

const blockBytes = 32;

/** The value of a hexadecimal digit by its code: 0 to 9 stand at 48, a to f at 97. */
const digit = (code: number) => (code < 58 ? code - 48 : code - 87);
