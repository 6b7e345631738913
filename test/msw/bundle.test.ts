import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { bundlePage } from "../support/msw-page.ts";

const page = 'import { createHandlers } from "novamock/msw"; globalThis.mocked = createHandlers();';

test("a page gets no Node built-in with the handlers, and less than 80 KiB before it asks for more", async () => {
  const outputs = await bundlePage(page, { external: ["msw"] });
  const needNode = outputs.filter(({ text }) =>
    /(?:from|import|import\(|require\()\s*["']node:|\bprocess\./.test(text),
  );
  expect(needNode.map(({ path }) => path)).toEqual([]);
  const atOnce = outputs.filter(({ isLoadedAtOnce }) => isLoadedAtOnce);
  const sizes = Object.fromEntries(atOnce.map(({ path, bytes }) => [path, gzipSync(bytes).byteLength]));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThan(80 * 1024);
});
