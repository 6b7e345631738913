import { Refused, Unreachable } from "./api/request.ts";

/** Says what went wrong, and what to do. `byCode` has what an error means at this place. */
export function explain(error: unknown, byCode: Record<string, string> = {}): string {
  if (error instanceof Unreachable) return "No answer came back. Check your connection and try again.";
  if (!(error instanceof Refused)) {
    // A mistake of ours: the console learns of it as of any error that nobody caught.
    reportError(error);
    return "Something went wrong in this page. Reload it and try again.";
  }
  const { status, code, usage, message } = error;
  if (usage)
    return `${message}: ${usage.current} of ${usage.limit} are used. The next one is free on ${formatTime(usage.resets_at)}.`;
  if (byCode[code]) return byCode[code];
  if (status >= 500) return "The service is not available right now. Nothing was changed. Try again later.";
  return `${message}.`;
}

/** An instant as its reader writes it. */
export function formatTime(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}
