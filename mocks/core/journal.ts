import type { components, operations } from "../../spec/generated/control.types.ts";

import type { Holding } from "./budget.ts";

import { unbounded } from "./budget.ts";
import { limits } from "./limits.ts";
import { isoTime } from "./clock.ts";
import { lastFour, withoutSecrets } from "./secret.ts";

/** A request as the control API shows it. */
export type JournalEntry = components["schemas"]["JournalEntry"];

/** A request as it is kept; what is costly to derive is derived when somebody reads. */
export type JournalRecord = {
  id: string;
  at: number;
  api: JournalEntry["api"];
  operation: string | null;
  method: string;
  path: string;
  clientIp: string;
  /** The secret's last four characters. */
  key: string | null;
  requestBody: string | null;
  status: number | null;
  code: string | null;
  explain: string | null;
  fault: string | null;
};

/** Which requests are listed, and how many at the most. */
export type JournalFilter = NonNullable<operations["listRequests"]["parameters"]["query"]>;

/** The last requests that a sandbox was asked, faulty ones included. */
export type Journal = {
  /** Begins the record of a request; it is filled in on the request's way. */
  open(request: Pick<JournalRecord, "at" | "api" | "method" | "path" | "clientIp"> & { query: string }): JournalRecord;
  /** Keeps a record. */
  close(record: JournalRecord): void;
  /** An entry as the control API shows it. */
  show(entry: JournalRecord): JournalEntry;
  /** The newest entries that fit, newest first, and how many fit in all. */
  find(filter: JournalFilter): { total: number; entries: JournalRecord[] };
  /** How many requests there were since the start, forgotten ones included. */
  count(): number;
  clear(): void;
};

/** Creates a journal; `secretFields` are the fields that are redacted to their last four characters. */
export function createJournal(secretFields: readonly string[], memory: Holding = unbounded()): Journal {
  const entries: JournalRecord[] = [];
  let sequence = 0;
  let oldest = 0;
  const inJson = new RegExp(`("(?:${secretFields.join("|")})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, "g");
  const inQuery = new RegExp(`([?&](?:${secretFields.join("|")})=)([^&]*)`, "g");
  const hide = (_: string, before: string, secret: string) => before + lastFour(secret);
  // A whole key may also stand where none belongs: in a path, or as the `key_id` of a revocation.
  const hideAll = (text: string, inFields: RegExp) => {
    const hidden = withoutSecrets(text.replace(inFields, hide));
    return hidden.length <= limits.journalText ? hidden : hidden.slice(0, shownLength) + cutMark;
  };

  function show(entry: JournalRecord): JournalEntry {
    const { at, path, clientIp, requestBody, explain, ...same } = entry;
    return {
      ...same,
      at: isoTime(at),
      path: hideAll(path, inQuery),
      client_ip: clientIp,
      request_body: requestBody === null ? null : hideAll(requestBody, inJson),
      explain: explain === null ? null : hideAll(explain, inQuery),
    };
  }

  return {
    open: ({ at, api, method, path, query, clientIp }) => ({
      id: `req_${++sequence}`,
      at,
      api,
      operation: null,
      method,
      path: query === "" ? path : `${path}?${query}`,
      clientIp,
      key: null,
      requestBody: null,
      status: null,
      code: null,
      explain: null,
      fault: null,
    }),
    close(entry) {
      // Bodies may be a megabyte long; the journal keeps what it will show, and some for the redaction to see.
      entry.requestBody = entry.requestBody && cut(entry.requestBody);
      entry.path = cut(entry.path);
      entry.explain = entry.explain && cut(entry.explain);
      // Where the mock's memory is used up, the request is remembered without what it brought.
      if (!memory.take(sizeOf(entry)))
        Object.assign(entry, { requestBody: entry.requestBody && notKept, path: notKept, explain: null });
      if (entries.length < limits.journalEntries) entries.push(entry);
      else {
        memory.give(sizeOf(entries[oldest]!));
        entries[oldest] = entry;
        oldest = (oldest + 1) % limits.journalEntries;
      }
    },
    show,
    find({ limit = 100, ...filter }) {
      const newestFirst = [...entries.slice(oldest), ...entries.slice(0, oldest)].reverse();
      const found = newestFirst.filter((entry) => fits(entry, filter));
      return { total: found.length, entries: found.slice(0, limit) };
    },
    count: () => sequence,
    clear() {
      memory.give(entries.reduce((sum, entry) => sum + sizeOf(entry), 0));
      entries.length = 0;
      oldest = 0;
    },
  };
}

const cutMark = `… (cut: the journal shows ${limits.journalText} characters)`;
const shownLength = limits.journalText - cutMark.length;
const notKept = "(not kept: the mock's memory is used up)";

/** About how many bytes the texts of an entry take that a client chooses. */
function sizeOf({ requestBody, path, explain }: JournalRecord): number {
  if (path === notKept) return 0;
  return 2 * ((requestBody?.length ?? 0) + path.length + (explain?.length ?? 0));
}

/** The beginning of a text, without a secret that is cut in two, which nothing would recognise. */
function cut(text: string): string {
  const length = 2 * limits.journalText;
  if (text.length <= length) return text;
  const tail = text.slice(length - longestSecret, length).replace(/[\w-]+$/, "");
  // A text of its own: a mere slice would keep the whole in memory.
  return ` ${text.slice(0, length - longestSecret)}${tail}`.slice(1);
}

const longestSecret = 64;

function fits(entry: JournalRecord, { api, operation, method, status, code }: JournalFilter): boolean {
  return (
    (api === undefined || entry.api === api) &&
    (operation === undefined || entry.operation === operation) &&
    (method === undefined || entry.method === method.toUpperCase()) &&
    (status === undefined || entry.status === status) &&
    (code === undefined || entry.code === code)
  );
}
