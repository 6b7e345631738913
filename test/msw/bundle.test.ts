import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { bundlePage } from "../support/msw-page.ts";

const page = 'import { createHandlers } from "novamock/msw"; globalThis.mocked = createHandlers();';

test("a page gets no Node built-in with the handlers, and less than 70 KiB before it asks for more", async () => {
  const outputs = await bundlePage(page, { external: ["msw"] });
  const needNode = outputs.filter(({ text }) =>
    /(?:from|import|import\(|require\()\s*["']node:|\bprocess\./.test(text),
  );
  expect(needNode.map(({ path }) => path)).toEqual([]);
  const [main] = outputs;
  expect(gzipSync(main!.bytes).byteLength).toBeLessThan(70 * 1024);
});
