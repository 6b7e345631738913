// instrumentation.js
// The server's own mock, in its process. One that listens somewhere is both the server's and the browser's.
export async function register() {
  if (process.env.NODE_ENV === "production" || process.env.NEXT_PUBLIC_API_URL) return;
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { setupServer } = await import("msw/node");
  const { createHandlers, unhandled } = await import("novamock/msw");
  setupServer(...createHandlers().handlers).listen(unhandled("bypass"));
}
