/** A request as it was sent, and what came back. */
export type Exchange = {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | null;
  /** The source address, or the address in the trusted header, where one was chosen. */
  readonly clientIp: string | null;
  /** 0 where there was no response; then `problem` says why. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** At most the first mebibyte. */
  readonly text: string;
  /** Of the body as it was received, in hex: bytes that are no text do not survive in `text`. */
  readonly sha256?: string;
  /** The parsed body; undefined where it is not JSON. */
  readonly json: unknown;
  /** Why there was no whole response: `connection refused`, `no answer within 10000 ms`. */
  readonly problem: string | null;
  readonly ms: number;
};

/** A field of a JSON object body by its path; undefined where it is not there. */
export function field(json: unknown, ...path: (string | number)[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Whether a text is a string value anywhere in a body, since not every document says where its codes stand. */
export function mentions(json: unknown, text: string): boolean {
  if (json === text) return true;
  if (typeof json !== "object" || json === null) return false;
  return Object.values(json).some((value) => mentions(value, text));
}

/** What came back, in a few words on one line. */
export function summary({ status, text, headers, problem }: Exchange): string {
  if (problem !== null) return onOneLine(problem);
  const type = headers["content-type"]?.split(";")[0] ?? "no content type";
  const location = headers["location"] === undefined ? "" : `to ${headers["location"]}`;
  return [String(status), type, location, text]
    .map((part) => onOneLine(part))
    .filter(Boolean)
    .join(" ");
}

/** A text cut to what can be read at a glance, without line breaks and what else would steer a terminal. */
export function onOneLine(text: string, most = 300): string {
  const line = text
    .slice(0, 3 * most)
    .replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .trim();
  return line.length > most || text.length > 3 * most ? `${line.slice(0, most)}…` : line;
}
