/** Where the first of some stop sequences begins in a text; its length where there is none. */
export function findStop(text: string, stops: readonly string[]): number {
  return Math.min(text.length, ...stops.map((stop) => find(text, stop)).filter((at) => at >= 0));
}

/** As indexOf, but in linear time whatever the two are made of (Knuth, Morris, Pratt): stops come from clients. */
function find(text: string, wanted: string): number {
  if (wanted.length > text.length || wanted.length < 16) return text.indexOf(wanted);
  const overlaps = new Int32Array(wanted.length);
  for (let at = 1, length = 0; at < wanted.length; at += 1) {
    while (length > 0 && wanted.charCodeAt(at) !== wanted.charCodeAt(length)) length = overlaps[length - 1]!;
    if (wanted.charCodeAt(at) === wanted.charCodeAt(length)) length += 1;
    overlaps[at] = length;
  }
  for (let at = 0, length = 0; at < text.length; at += 1) {
    while (length > 0 && text.charCodeAt(at) !== wanted.charCodeAt(length)) length = overlaps[length - 1]!;
    if (text.charCodeAt(at) === wanted.charCodeAt(length)) length += 1;
    if (length === wanted.length) return at - length + 1;
  }
  return -1;
}
