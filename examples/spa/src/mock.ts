import { setupWorker } from "msw/browser";
import { createHandlers, unhandled } from "novamock/msw";
import { showPanel } from "novamock/panel";

import { keepNovastackKey, readNovastackKey } from "./novastack-key.ts";

/** Answers both vendors' addresses in the page, until the tab is closed; the panel has the mails and the clock. */
export async function startMocking(): Promise<void> {
  const { handlers, mock } = createHandlers({ persist: "session" });
  await setupWorker(...handlers).start(unhandled("bypass"));
  showPanel(mock);
  // For the browser's console: mock.faults.add({ api: "novastack", status: 503, times: 1 })
  Object.assign(window, { mock });
  // The chat works from the start: nobody has to make a key by hand.
  if (!readNovastackKey()) keepNovastackKey(mock.novastack.apiKey);
}
