/** Names for what was issued in a walk, so that a story can be read and gives no secret away. */
export type Names = {
  /** Gives a value the next name of its kind and lane: `$KEY_A2`. */
  learn(kind: "KEY" | "TOKEN" | "MAIL" | "IP" | "ID", lane: string, value: string): void;
  /** A text with every known value replaced by its name. */
  text(text: string): string;
};

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
    text(text) {
      let named = text;
      // The longest first: one may begin another.
      for (const [value, name] of [...names].toSorted(([one], [other]) => other.length - one.length))
        // An IP address may be part of the target's own.
        if (named.includes(value) && (!name.startsWith("$IP") || text === value)) named = named.replaceAll(value, name);
      return named;
    },
  };
}
