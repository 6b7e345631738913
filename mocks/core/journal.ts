import type { components, operations } from "../../spec/generated/control.types.ts";

import type { Holding } from "./budget.ts";
import type { Reply } from "./exchange.ts";

import { unbounded } from "./budget.ts";
import { isStreamed } from "./exchange.ts";
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
  /** Real milliseconds, from a point of no meaning. */
  openedAt: number;
  durationMs: number;
  responseHeaders: Readonly<Record<string, string>>;
  responseBody: string | null;
  /** What it was counted with, in bytes. */
  size: number;
};

/** Which requests are listed, and how many at the most. */
export type JournalFilter = NonNullable<operations["listRequests"]["parameters"]["query"]>;

/** The last requests that a sandbox was asked, faulty ones included. */
export type Journal = {
  /** Begins the record of a request; it is filled in on the request's way. */
  open(request: Pick<JournalRecord, "at" | "api" | "method" | "path" | "clientIp"> & { query: string }): JournalRecord;
  /** Keeps a record, with the reply where there was one. */
  close(record: JournalRecord, reply?: Reply): void;
  /** Adds what a streamed answer sends to a record that is kept. */
  add(record: JournalRecord, piece: string): void;
  /** An entry as the control API shows it. */
  show(entry: JournalRecord): JournalEntry;
  /** The newest entries that fit, newest first, and how many fit in all. */
  find(filter: JournalFilter): { total: number; entries: JournalRecord[] };
  /** The entry with this id, where it has not been forgotten. */
  get(id: string): JournalRecord | undefined;
  /** How many requests there were since the start, forgotten ones included. */
  count(): number;
  clear(): void;
};

/** Creates a journal; `secretFields` are the fields that are redacted to their last four characters. */
export function createJournal(
  secretFields: readonly string[],
  { isTimed, memory = unbounded() }: { isTimed: boolean; memory?: Holding },
): Journal {
  const entries: JournalRecord[] = [];
  let sequence = 0;
  let oldest = 0;
  const inJson = new RegExp(`("(?:${secretFields.join("|")})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, "g");
  // Of every answer, so it has to be quick.
  const holdsSecret = (text: string) => secretFields.some((field) => text.includes(field));
  const inQuery = new RegExp(`([?&](?:${secretFields.join("|")})=)([^&]*)`, "g");
  // An answer is redacted when it is kept, and looked at again when it is shown.
  const hide = (_: string, before: string, secret: string) =>
    before + (/^….{0,4}$/.test(secret) ? secret : lastFour(secret));
  // A whole key may also stand where none belongs: in a path, or as the `key_id` of a revocation.
  const hideAll = (text: string, inFields: RegExp) => {
    const hidden = withoutSecrets(text.replace(inFields, hide));
    return hidden.length <= limits.journalText ? hidden : hidden.slice(0, shownLength) + cutMark;
  };

  /** An answer as it is kept: keys are in the memory of this mock as hashes only. */
  const kept = (body: string) => {
    const text = cut(body);
    return holdsSecret(text) ? text.replace(inJson, hide) : text;
  };

  function show(entry: JournalRecord): JournalEntry {
    const { at, path, clientIp, requestBody, explain, responseBody, openedAt: _, size: __, ...same } = entry;
    const { durationMs, responseHeaders, ...shown } = same;
    return {
      ...shown,
      at: isoTime(at),
      path: hideAll(path, inQuery),
      client_ip: clientIp,
      request_body: requestBody === null ? null : hideAll(requestBody, inJson),
      explain: explain === null ? null : hideAll(explain, inQuery),
      duration_ms: isTimed ? Math.round(durationMs * 10) / 10 : null,
      response_headers: Object.fromEntries(
        Object.entries(responseHeaders).map(([name, value]) => [name, withoutSecrets(value)]),
      ),
      response_body: responseBody === null ? null : hideAll(responseBody, inJson),
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
      openedAt: performance.now(),
      durationMs: 0,
      responseHeaders: noHeaders,
      responseBody: null,
      size: 0,
    }),
    close(entry, reply) {
      entry.durationMs = performance.now() - entry.openedAt;
      if (reply) {
        // Adapters add to them on the way out.
        entry.responseHeaders = { ...reply.headers };
        const body = bodyText(reply);
        entry.responseBody = body === null ? null : kept(body);
      }
      // Bodies may be a megabyte long; the journal keeps what it will show, and some for the redaction to see.
      entry.requestBody = entry.requestBody && cut(entry.requestBody);
      entry.path = cut(entry.path);
      entry.explain = entry.explain && cut(entry.explain);
      // Where the mock's memory is used up, the request is remembered without what it brought.
      entry.size = sizeOf(entry) + (reply && isStreamed(reply.body) ? streamBytes : 0);
      if (!memory.take(entry.size)) {
        entry.size = 0;
        const [requestBody, responseBody] = [entry.requestBody && notKept, entry.responseBody && notKept];
        Object.assign(entry, { requestBody, path: notKept, explain: null, responseBody });
      }
      if (entries.length < limits.journalEntries) entries.push(entry);
      else {
        memory.give(entries[oldest]!.size);
        entries[oldest] = entry;
        oldest = (oldest + 1) % limits.journalEntries;
      }
    },
    add(entry, piece) {
      const known = entry.responseBody ?? "";
      if (entry.size > 0 && known.length < limits.journalText) entry.responseBody = kept(known + piece);
    },
    show,
    find({ limit = 100, ...filter }) {
      const newestFirst = [...entries.slice(oldest), ...entries.slice(0, oldest)].reverse();
      const text = filter.search?.toLowerCase();
      // What is searched is what is shown: a secret cannot be guessed a character at a time.
      const holds = (entry: JournalRecord) => text === undefined || textOf(show(entry)).includes(text);
      const found = newestFirst.filter((entry) => fits(entry, filter) && holds(entry));
      return { total: found.length, entries: found.slice(0, limit) };
    },
    get: (id) => entries.find((entry) => entry.id === id),
    count: () => sequence,
    clear() {
      memory.give(entries.reduce((sum, entry) => sum + entry.size, 0));
      entries.length = 0;
      oldest = 0;
    },
  };
}

const cutMark = `… (cut: the journal shows ${limits.journalText} characters)`;
const shownLength = limits.journalText - cutMark.length;
const notKept = "(not kept: the mock's memory is used up)";

/** About how many bytes the texts of an entry take that a client chooses. */
function sizeOf({ requestBody, path, explain, responseBody }: JournalRecord): number {
  return 2 * ((requestBody?.length ?? 0) + path.length + (explain?.length ?? 0) + (responseBody?.length ?? 0));
}

/** A streamed answer is told of piece by piece, and counted as if it were long. */
const streamBytes = 4 * limits.journalText;

/** The text of an answer that is not streamed. */
function bodyText({ body, headers }: Reply): string | null {
  if (typeof body === "string") return body;
  const isText = body instanceof Uint8Array && !headers["content-type"]?.startsWith("application/octet-stream");
  return isText ? new TextDecoder().decode(body.subarray(0, 4 * limits.journalText)) : null;
}

/** All that there is to be searched, in lower case. */
function textOf(entry: JournalEntry): string {
  const { response_headers: headers, ...fields } = entry;
  return [...Object.values(fields), ...Object.entries(headers).flat()].join("\n").toLowerCase();
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

function fits(entry: JournalRecord, { api, operation, method, status, code, outcome }: JournalFilter): boolean {
  return (
    (outcome === undefined || outcomes[outcome](entry)) &&
    (api === undefined || entry.api === api) &&
    (operation === undefined || entry.operation === operation) &&
    (method === undefined || entry.method === method.toUpperCase()) &&
    (status === undefined || entry.status === status) &&
    (code === undefined || entry.code === code)
  );
}

type Outcome = components["schemas"]["Outcome"];

// The compiler holds this to the spec: an outcome that is missing or unknown does not compile.
const outcomes: Record<Outcome, (entry: JournalRecord) => boolean> = {
  accepted: ({ status }) => !isRejection(status),
  rejected: ({ status }) => isRejection(status),
  faulty: ({ fault }) => fault !== null,
};

const isRejection = (status: number | null) => status === null || status >= 400;

const noHeaders = {};
