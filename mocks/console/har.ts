import type { components } from "../../spec/generated/control.types.ts";

import { baseUrl } from "./session.ts";

type JournalEntry = components["schemas"]["JournalEntry"];

const unknown = -1;

/** Requests as an HTTP archive, which browsers and proxies open. The journal has neither secrets nor the ends of long bodies. */
export function harOf(entries: readonly JournalEntry[], version: string) {
  const creator = { name: "novamock", version };
  return { log: { version: "1.2", creator, entries: entries.map(harEntry) } };
}

function harEntry(entry: JournalEntry) {
  const { at, duration_ms, method, path, request_body, status, response_headers, response_body, explain } = entry;
  const url = baseUrl + path;
  const time = duration_ms ?? 0;
  return {
    startedDateTime: at,
    time,
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: [],
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      headersSize: unknown,
      bodySize: request_body?.length ?? 0,
      ...(request_body !== null && { postData: { mimeType: "application/json", text: request_body } }),
    },
    response: {
      status: status ?? 0,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: Object.entries(response_headers).map(([name, value]) => ({ name, value })),
      content: {
        size: response_body?.length ?? 0,
        mimeType: response_headers["content-type"] ?? "",
        ...(response_body !== null && { text: response_body }),
      },
      redirectURL: "",
      headersSize: unknown,
      bodySize: unknown,
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    ...(explain !== null && { comment: explain }),
  };
}
