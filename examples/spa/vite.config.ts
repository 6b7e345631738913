import { defineConfig } from "vite";

export default defineConfig(({ command }) => ({
  // All that lies in public/ is MSW's worker, which is for development only.
  publicDir: command === "serve" ? "public" : false,
}));
