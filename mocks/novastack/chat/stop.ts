/** Where the first of some stop sequences begins in a text; its length where there is none. */
export function findStop(text: string, stops: readonly string[]): number {
  return Math.min(text.length, ...stops.map((stop) => find(text, stop)).filter((at) => at >= 0));
}

/** As indexOf, but in linear time whatever the two are made of (Knuth, Morris, Pratt): stops come from clients. */
function find(text: string, wanted: string): number {
  if (wanted.length > text.length || wanted.length < 16) return text.indexOf(wanted);
  const both = wanted + text;
  /** How long a beginning of what is wanted ends at each place. */
  const overlaps = new Int32Array(both.length);
  for (let at = 1; at < both.length; at += 1) {
    let length = at === wanted.length ? 0 : overlaps[at - 1]!;
    while (length > 0 && both.charCodeAt(at) !== both.charCodeAt(length)) length = overlaps[length - 1]!;
    if (both.charCodeAt(at) === both.charCodeAt(length)) length += 1;
    if (length === wanted.length) return at + 1 - 2 * length;
    overlaps[at] = length;
  }
  return -1;
}
