/** The names that somebody may have meant, the likeliest first; none where nothing is near. */
export function nearMatches(given: string, names: readonly string[]): string[] {
  const wordsOf = (name: string) => name.split(/[^a-z0-9]+/i).filter((word) => word.length > 2);
  const near = names.map((name) => {
    const shared = wordsOf(given).filter((word) => name.includes(word)).length;
    return { name, typos: distance(given, name), shared };
  });
  return near
    .filter(({ name, typos, shared }) => typos <= Math.max(2, name.length / 4) || shared > 0)
    .sort((a, b) => a.typos - b.typos - 4 * (a.shared - b.shared))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The number of letters to insert, delete or replace. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(from).entries()) {
    const line = [row + 1];
    for (const [column, other] of Array.from(to).entries())
      line.push(Math.min(above[column + 1]! + 1, line[column]! + 1, above[column]! + (letter === other ? 0 : 1)));
    above = line;
  }
  return above.at(-1)!;
}
