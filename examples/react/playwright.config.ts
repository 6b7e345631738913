import { defineConfig } from "@playwright/test";

export default defineConfig({
  // Storybook bundles what it needs before it shows its first story.
  expect: { timeout: 30_000 },
  use: { baseURL: "http://127.0.0.1:5173" },
  webServer: [
    { command: "npm run dev -- --port 5173", url: "http://127.0.0.1:5173" },
    {
      command: "npm run storybook -- --port 6006 --ci",
      url: "http://127.0.0.1:6006",
      env: { STORYBOOK_DISABLE_TELEMETRY: "1" },
    },
  ],
});
