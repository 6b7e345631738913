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
// The numbers of two digits that give each letter the same chance.
const fair = 256 - (256 % alphabet.length);

/** Creates a source from a seed, any text. What it gives are hashes of the seed and of a number that counts up. */
export function createRandom(seed: string, stream = ""): Random {
  const baseOf = (name: string) => hashSecret(`${seed}/${name}`);
  let [base, position] = [baseOf(stream), 0];
  const nextBlock = () => hashSecret(`${base}/${position++}`);
  return {
    next: () => Number.parseInt(nextBlock().slice(0, 8), 16) / 0x100000000,
    text(length) {
      const codes: number[] = [];
      while (codes.length < length) {
        const block = nextBlock();
        for (let index = 0; index < block.length && codes.length < length; index += 2) {
          const number = 16 * digit(block.charCodeAt(index)) + digit(block.charCodeAt(index + 1));
          if (number < fair) codes.push(alphabet.charCodeAt(number % alphabet.length));
        }
      }
      // All at once: a text that grows by one letter after the other stays a chain of its beginnings in memory.
      return String.fromCharCode(...codes);
    },
    save: () => ({ stream, position }),
    load(state) {
      ({ stream, position } = state);
      base = baseOf(stream);
    },
  };
}

/** The value of a hexadecimal digit by its code: 0 to 9 stand at 48, a to f at 97. */
const digit = (code: number) => (code < 58 ? code - 48 : code - 87);
