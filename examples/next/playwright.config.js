// playwright.config.js
import { defineConfig } from "@playwright/test";

// Set: one mock, which listens. Not set: the browser and the server have a mock each.
const api = process.env.NEXT_PUBLIC_API_URL;
const next = { command: "npm run dev", url: "http://localhost:3000" };
const novamock = { command: "npx novamock --port 6682", url: `${api}/_mock/ready` };

export default defineConfig({
  use: { baseURL: "http://localhost:3000", permissions: ["clipboard-read", "clipboard-write"] },
  testMatch: api ? "one-mock.spec.js" : "two-mocks.spec.js",
  webServer: api ? [novamock, next] : [next],
});
