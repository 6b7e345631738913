// src/main.tsx
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app.tsx";

// Rendered before the worker is there, the first requests would reach the vendor.
if (import.meta.env.DEV) {
  const { startMocking } = await import("./mock.ts");
  await startMocking();
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
