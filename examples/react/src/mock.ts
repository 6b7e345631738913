// src/mock.ts
import { setupWorker } from "msw/browser";
import { createHandlers, unhandled } from "novamock/msw";
import { showPanel } from "novamock/panel";

const { handlers, mock } = createHandlers({ persist: "session", data: { novastack: [{ apiKey: "sk-example" }] } });

export async function startMocking(): Promise<void> {
  await setupWorker(...handlers).start(unhandled("bypass"));
  showPanel(mock);
}
