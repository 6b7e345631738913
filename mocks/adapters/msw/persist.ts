import type { Mock } from "../../mock.ts";

/** Where the state survives a reload: until the tab is closed, or until somebody clears the site's data. */
export type Persist = "session" | "local";

/** Keeps a mock's state in the page's storage. */
export type StateKeeper = {
  /** Resolves when the stored state is in place. */
  readonly ready: Promise<void>;
  /** Says that the state may have changed. */
  touch(): void;
  /** Stores the state a last time and lets go of the page. */
  stop(): void;
};

/** How long changes are waited for before they are stored together, in milliseconds. */
const quietMs = 200;
/** The keepers of this page by their place in the storage, so that no two write to the same. */
const keepers = new Map<string, StateKeeper>();

/** Loads what is stored under a key, and stores every sandbox of the mock after each change; null where there is no page. */
export function keepState(mock: Mock, persist: Persist, name: string): StateKeeper | null {
  const storage = storageOf(persist);
  if (!storage) return null;
  const key = `novamock ${name}`;
  const place = `${persist} ${key}`;
  // Of a module that was replaced while the page stayed. What it knows is stored for its successor.
  keepers.get(place)?.stop();

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReady = false;
  let isFull = false;
  let stored = storage.getItem(key);

  function store(): void {
    clearTimeout(timer);
    timer = undefined;
    const text = JSON.stringify(mock.snapshotAll());
    if (!isReady || text === stored) return;
    try {
      storage!.setItem(key, text);
      stored = text;
      isFull = false;
    } catch (error) {
      if (!isFull) warn(`the state of ${text.length} characters cannot be stored and ends with the page: ${error}`);
      isFull = true;
    }
  }
  function touch(): void {
    timer ??= setTimeout(store, quietMs);
  }
  const forget = mock.onChange(touch);
  addEventListener("pagehide", store);

  const keeper: StateKeeper = {
    ready: restore(mock, stored).then((problem) => {
      isReady = true;
      if (problem === null) return;
      warn(`the state in the page's ${persist}Storage cannot be used and was removed: ${problem}`);
      storage.removeItem(key);
    }),
    touch,
    stop() {
      store();
      forget();
      removeEventListener("pagehide", store);
      if (keepers.get(place) === keeper) keepers.delete(place);
    },
  };
  keepers.set(place, keeper);
  return keeper;
}

function storageOf(persist: Persist): Storage | undefined {
  if (!("document" in globalThis)) return undefined;
  try {
    return persist === "session" ? sessionStorage : localStorage;
  } catch (error) {
    warn(`the page may not store anything, and the state ends with it: ${error}`);
    return undefined;
  }
}

/** Puts a stored state in place; tells what is wrong with it. */
async function restore(mock: Mock, text: string | null): Promise<string | null> {
  if (text === null) return null;
  try {
    const snapshots: unknown = JSON.parse(text);
    if (typeof snapshots !== "object" || snapshots === null || !("default" in snapshots))
      return "it is none of novamock";
    await mock.restoreAll({ ...snapshots });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function warn(text: string): void {
  console.warn(`novamock: ${text}`);
}
