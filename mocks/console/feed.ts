import { authorization, root } from "./session.ts";

/** How the console stands with the mock; `locked` where the control API wants a token. */
export type Connection = "connecting" | "live" | "lost" | "locked";

const changeListeners = new Set<() => void>();
const connectionListeners = new Set<(connection: Connection) => void>();
let current: Connection = "connecting";
let wake: (() => void) | undefined;

/** Calls the listener whenever something happened in the sandbox; the function that is returned ends that. */
export function onChange(listener: () => void): () => void {
  changeListeners.add(listener);
  return () => void changeListeners.delete(listener);
}

/** Calls the listener with the state of the connection, now and whenever it changes. */
export function onConnection(listener: (connection: Connection) => void): () => void {
  connectionListeners.add(listener);
  listener(current);
  return () => void connectionListeners.delete(listener);
}

/** Tries again at once: a token was given, or somebody is tired of waiting. */
export function reconnect(): void {
  wake?.();
}

/** Follows the events of the sandbox as long as the page is open. */
export function startFeed(): void {
  void follow();
}

const retryMs = 1_000;

async function follow(): Promise<never> {
  for (;;) {
    let next: Connection = "lost";
    try {
      // EventSource could not send the token.
      const response = await fetch(`${root}/_mock/events`, { headers: authorization() });
      if (response.status === 401) next = "locked";
      else if (response.ok && response.body) {
        setConnection("live");
        await read(response.body);
      }
    } catch {
      // The mock was stopped, or has not been started yet.
    }
    setConnection(next);
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (next !== "locked") setTimeout(resolve, retryMs);
    });
  }
}

/** Each event means the same to the console, whatever is in it: what is shown has to be read again. */
async function read(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop() ?? "";
    if (blocks.some((block) => block.startsWith("event:"))) for (const tell of changeListeners) tell();
  }
}

function setConnection(next: Connection): void {
  current = next;
  for (const tell of connectionListeners) tell(next);
}
