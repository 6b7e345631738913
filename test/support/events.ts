import type { Change, Handles } from "../../mocks/index.ts";

import { validators } from "../../spec/generated/control.responses.js";
import { send } from "./ask.ts";

/** An event as it came over the wire, its data checked against the spec. */
export type SentEvent = { event: string; id: string; data: Change };

/** An open stream of events. */
export type EventStream = {
  readonly headers: Headers;
  /** The next event; undefined when the stream has ended. */
  next(): Promise<SentEvent | undefined>;
  /** Gives the stream up. */
  close(): Promise<void>;
};

/** Opens the events of a sandbox, and reads what they begin with. */
export async function openEvents(mock: Pick<Handles, "fetch">, path = "/_mock/events"): Promise<EventStream> {
  const left = new AbortController();
  const fetching: typeof mock = { fetch: (input, init) => mock.fetch(input, { ...init, signal: left.signal }) };
  const response = await send(fetching, `GET ${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";

  async function block(): Promise<string | undefined> {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end !== -1) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += value;
    }
  }
  const first = await block();
  if (first !== "retry: 1000") throw new Error(`the stream begins with ${first}`);
  return {
    headers: response.headers,
    async next() {
      const found = await block();
      return found === undefined ? undefined : parsed(found);
    },
    async close() {
      // As a page does it. That a body is no longer read does not come through MSW, which keeps a copy of it.
      left.abort();
      await reader.cancel().catch(() => undefined);
    },
  };
}

function parsed(block: string): SentEvent {
  const [, event, id, json] = /^event: (\w+)\nid: (\d+)\ndata: (.*)$/.exec(block) ?? [];
  if (event === undefined || id === undefined || json === undefined) throw new Error(`'${block}' is not an event`);
  const data = JSON.parse(json) as Change;
  const fits = validators["followEvents"]!["200"]!["text/event-stream"]!;
  if (!fits(data)) throw new Error(`${json} does not fit the spec: ${JSON.stringify(fits.errors)}`);
  return { event, id, data };
}
