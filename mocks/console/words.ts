/** An instant to the second, in UTC as the mock tells it: `2026-03-01 12:00:00`. */
export function instant(at: string | number): string {
  const iso = typeof at === "number" ? new Date(at).toISOString() : at;
  return iso.slice(0, 19).replace("T", " ");
}

/** How long something lasts: `23:59:12`, or `29 d 23:59:12`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const days = Math.floor(seconds / 86_400);
  const time = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return days > 0 ? `${days} d ${time}` : time;
}

/** `1 key`, `2 keys`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** How long an answer took: `0.4 ms`, `12 ms`, `1.50 s`; nothing where that is not told. */
export function milliseconds(ms: number | null): string {
  if (ms === null) return "";
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return `${ms >= 10 ? Math.round(ms) : ms} ms`;
}

/** How far the mock's time is from the real one. */
export function offset(ms: number): string {
  if (Math.abs(ms) < 1000) return "real time";
  return `${duration(Math.abs(ms))} ${ms > 0 ? "ahead of" : "behind"} real time`;
}
