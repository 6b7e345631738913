// app/mocked.jsx
"use client";
import { useEffect, useState } from "react";

const isMocked = process.env.NODE_ENV !== "production" && !process.env.NEXT_PUBLIC_API_URL;

/** Shows the page when the browser's own mock answers, so that no request comes too early. */
export function Mocked({ children }) {
  const [isReady, setReady] = useState(!isMocked);
  useEffect(() => {
    if (isMocked) void (started ??= startMocking()).then(() => setReady(true));
  }, []);
  return isReady ? children : null;
}

let started;

async function startMocking() {
  const { setupWorker } = await import("msw/browser");
  const { createHandlers, unhandled } = await import("novamock/msw");
  const { showPanel } = await import("novamock/panel");
  const { handlers, mock } = createHandlers({ persist: "session" });
  await setupWorker(...handlers).start(unhandled("bypass"));
  showPanel(mock);
}
