/** Names for what was issued in a walk, so that a story can be read and gives no secret away. */
export type Names = {
  /** Gives a value the next name of its kind and lane: `$KEY_A2`. */
  learn(kind: "KEY" | "TOKEN" | "MAIL", lane: string, value: string): void;
  /** Gives the id of a key the name of the key: `$ID_A2` is the id of `$KEY_A2`. */
  learnId(id: string, key: string): void;
  /** A text with every known value replaced by its name. */
  text(text: string): string;
};

const shortestId = 6;

/** Creates names that know nothing yet. */
export function createNames(): Names {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    learn(kind, lane, value) {
      if (value.length < 3 || names.has(value)) return;
      const count = (counts.get(kind + lane) ?? 0) + 1;
      counts.set(kind + lane, count);
      names.set(value, `$${kind}_${lane}${count}`);
    },
    learnId(id, key) {
      const name = names.get(key)?.replace("$KEY", "$ID");
      // A short one may stand for something else wherever it is found.
      if (name !== undefined && id.length >= shortestId && !names.has(id)) names.set(id, name);
    },
    text(text) {
      let named = text;
      // The longest first: one may begin another.
      for (const [value, name] of [...names].toSorted(([one], [other]) => other.length - one.length))
        named = named.replaceAll(value, name);
      return named;
    },
  };
}
