import type { BuildOptions } from "esbuild";
import type { AddressInfo } from "node:net";

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

import { build } from "esbuild";

/** A site of one empty page. */
export type Site = { readonly url: string; close(): Promise<void> };

/**
 * Serves a page that loads a module, in which `novamock/msw` is the built package, and MSW's worker script. Where the
 * module sets something on the window, a test can use it there.
 */
export async function serveMswPage(module: string, options: BuildOptions = {}): Promise<Site> {
  const outputs = await bundlePage(module, options);
  const files = new Map([
    [
      "/",
      {
        type: "text/html",
        body: '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/stdin.js"></script>',
      },
    ],
    [
      "/mockServiceWorker.js",
      { type: "text/javascript", body: readFileSync("node_modules/msw/lib/mockServiceWorker.js", "utf8") },
    ],
    ...outputs.map(({ path, text }) => [path, { type: "text/javascript", body: text }] as const),
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url!);
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" }).end(file?.body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** A file of a page's module, by its path on the site. */
type PageFile = { path: string; text: string; bytes: Uint8Array; isLoadedAtOnce: boolean };

/** The files of a page's module as a production build makes them; what is imported on demand is not loaded at once. */
export async function bundlePage(module: string, options: BuildOptions = {}): Promise<PageFile[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: module, resolveDir: "." },
    alias: { "novamock/msw": "./dist/mocks/adapters/msw/index.js" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    outdir: "/",
    write: false,
    metafile: true,
    logLevel: "error",
    ...options,
  });
  const { outputs } = metafile!;
  const nameOf = (path: string) => Object.keys(outputs).find((name) => name.endsWith(path.slice(1)))!;
  const atOnce = new Set([nameOf("/stdin.js")]);
  for (const name of atOnce)
    for (const { path, kind } of outputs[name]!.imports)
      if (kind === "import-statement" && path in outputs) atOnce.add(path);
  return outputFiles!.map(({ path, text, contents }) => ({
    path,
    text,
    bytes: contents,
    isLoadedAtOnce: atOnce.has(nameOf(path)),
  }));
}
