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
  // In an array of words, which wraps around by itself and boxes nothing.
  const state = Uint32Array.from(stateFromSeed(seed));

  function nextWord(): number {
    const b = state[1]!;
    const c = state[2]!;
    const sum = (state[0]! + b + state[3]!) >>> 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    state[3]! += 1;
    return sum;
  }
  // The first words still resemble the seed.
  for (let round = 0; round < 12; round++) nextWord();

  return {
    next: () => nextWord() / 0x100000000,
    text(length) {
      const codes: number[] = [];
      for (let index = 0; index < length; index++) codes.push(alphabet.charCodeAt(nextWord() % alphabet.length));
      // All at once: a text that grows by one letter after the other stays a chain of its beginnings in memory.
      return String.fromCharCode(...codes);
    },
    save: () => [...state] as RandomState,
    load: (saved) => state.set(saved),
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
