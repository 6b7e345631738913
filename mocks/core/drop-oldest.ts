/**
 * Drops the oldest entries of a map, which is in order of use, when there are a tenth more than `capacity`. All at once,
 * since finding the front of a map takes the longer the more was deleted there.
 */
export function dropOldest(entries: Map<string, unknown>, capacity: number): void {
  if (entries.size < capacity + capacity / 10) return;
  for (const name of entries.keys()) {
    if (entries.size <= capacity) return;
    entries.delete(name);
  }
}
