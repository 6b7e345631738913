/** The first bytes of a body, up to a limit. */
export type ByteCollector = {
  /** Keeps a chunk; false where the limit is passed, and the chunk is dropped. */
  add(chunk: Uint8Array): boolean;
  bytes(): Buffer;
};

/** Collects at most `most` bytes in one buffer: a target may send a body byte by byte, and each chunk has its cost. */
export function collectBytes(most: number): ByteCollector {
  let held = Buffer.alloc(0);
  let length = 0;
  return {
    add(chunk) {
      const needed = length + chunk.byteLength;
      if (needed > most) return false;
      if (needed > held.byteLength) {
        const larger = Buffer.allocUnsafe(Math.min(most, Math.max(needed, 2 * held.byteLength)));
        larger.set(held.subarray(0, length));
        held = larger;
      }
      held.set(chunk, length);
      length = needed;
      return true;
    },
    bytes: () => held.subarray(0, length),
  };
}

const mostLevels = 100;
const mostValues = 50_000;

/** The value of a JSON text; undefined where it is none, or is deeper or has more values than any API would answer. */
export function parseBody(text: string): unknown {
  if (isExcessive(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Counts before parsing: a mebibyte of empty objects takes a hundred times its size once it is parsed. */
function isExcessive(text: string): boolean {
  let level = 0;
  let values = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isString) {
      if (character === "\\") index++;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "[" || character === "{") {
      if (++level > mostLevels) return true;
    } else if (character === "]" || character === "}") level--;
    else if (character === "," && ++values > mostValues) return true;
  }
  return false;
}
