import type { AddressInfo } from "node:net";
import type { createMock } from "../../mocks/index.ts";
import type { showPanel } from "../../mocks/panel/index.ts";

import { once } from "node:events";
import { createServer } from "node:http";

import { build } from "esbuild";

/** What the page puts on its window for the tests. */
export type PanelWindow = {
  createMock: typeof createMock;
  showPanel: typeof showPanel;
};

// As strict as a policy gets: no inline styles or scripts, no eval, and nothing from anywhere else.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src data:",
  "require-trusted-types-for 'script'",
].join("; ");

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/host.css" />
    <title>A page with the panel</title>
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <main><h1>The page</h1><p id="before">Some text.</p><button>A button</button></main>
  </body>
</html>`;

// What a page may do to everything on it.
const hostile = `
* { color: rgb(255, 0, 0) !important; letter-spacing: 5px; }
html { font-size: 40px; }
button, h2, section { display: none; border: 9px solid lime; }
body > * { position: static; transform: scale(2); opacity: 0.1; }
novamock-panel { display: none; }
`;

/** Serves a page on which a test creates mocks and panels. `/hostile` has styles that corrupt everything. */
export async function servePanelPage(): Promise<{ url: string; close(): Promise<void> }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createMock } from "./mocks/mock.ts";
        import { showPanel } from "./mocks/panel/index.ts";
        Object.assign(window, { createMock, showPanel });`,
      resolveDir: ".",
    },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    write: false,
  });
  const files: Record<string, [type: string, body: string]> = {
    "/": ["text/html", html],
    "/hostile": ["text/html", html.replace("/host.css", "/hostile.css")],
    "/host.css": ["text/css", "body { font: 16px sans-serif }"],
    "/hostile.css": ["text/css", hostile],
    "/page.js": ["text/javascript", outputFiles[0]!.text],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url!] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
