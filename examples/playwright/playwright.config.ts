// playwright.config.ts
import { defineConfig } from "@playwright/test";

export default defineConfig({
  use: { baseURL: "http://127.0.0.1:4173" },
  webServer: [
    { command: "npx vite --host 127.0.0.1 --port 4173", url: "http://127.0.0.1:4173" },
    // Only tests/server.spec.ts needs these two.
    { command: "npx novamock --port 6682", url: "http://127.0.0.1:6682/_mock/ready" },
    {
      command: "npx vite --host 127.0.0.1 --port 4174",
      url: "http://127.0.0.1:4174",
      env: { VITE_API_URL: "http://127.0.0.1:6682" },
    },
  ],
});
