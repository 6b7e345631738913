/** The one source of chance of a sandbox: ids, keys and tokens come from it, so a seed repeats them all. */
export type Random = {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** Lower-case letters and digits. */
  text(length: number): string;
  /** The generator's four words, for a snapshot. */
  save(): RandomState;
  load(state: RandomState): void;
};

export type RandomState = [number, number, number, number];

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * Creates a source from a seed, any text. The generator is sfc32: 128 bits of state that fit into a snapshot,
 * which the seedable generators of the kept libraries do not let out whole or cannot take back.
 */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = stateFromSeed(seed);

  function nextWord(): number {
    const sum = (a + b + d) >>> 0;
    d = (d + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  }
  // The first words still resemble the seed.
  for (let round = 0; round < 12; round++) nextWord();

  return {
    next: () => nextWord() / 0x100000000,
    text(length) {
      let text = "";
      for (let index = 0; index < length; index++) text += alphabet[nextWord() % alphabet.length];
      return text;
    },
    save: () => [a, b, c, d],
    load(state) {
      [a, b, c, d] = state;
    },
  };
}

/** Four words from a text: FNV-1a with a different start for each. */
function stateFromSeed(seed: string): RandomState {
  const word = (start: number) => {
    let hash = start;
    for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
    return hash >>> 0;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x243f6a88), 1];
}
