import type { Incoming, Reply } from "../core/exchange.ts";

import { headerLine, plainText } from "./reply.ts";

/** A file of the console's page. */
export type ConsoleFile = { readonly bytes: Uint8Array; readonly type: string };

/** Finds a file of the console by its path below the console's own. */
export type ConsoleFiles = (name: string) => ConsoleFile | undefined;

const consolePath = "/_mock/console";

// Everything comes from the mock itself. What is inline is forbidden, so text that slips into the page stays text.
const pageHeaders = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** The console's page or one of its files; also the way there for whoever opens the mock in a browser. */
export function consolePage(
  incoming: Incoming,
  { path, sandbox }: { path: string; sandbox: string | undefined },
  files: ConsoleFiles,
): Reply | undefined {
  if (isPerson(incoming) && ["/", "/_mock", "/_mock/"].includes(path)) {
    const location = `${sandbox === undefined ? "" : `/~${sandbox}`}${consolePath}`;
    return { status: 302, headers: { location }, body: null };
  }
  if (!isConsolePath(path)) return undefined;
  if (incoming.method !== "GET" && incoming.method !== "HEAD")
    return plainText(405, "novamock: the console is only read, with GET\n", { allow: "GET, HEAD" });

  const name = path.slice(consolePath.length + 1) || "index.html";
  const file = files(name);
  if (!file) return plainText(404, `novamock: the console has no file ${headerLine(name)}\n`);
  const headers = {
    ...pageHeaders,
    "content-type": file.type,
    // The names of the assets hold their hashes; the page's own does not.
    "cache-control": name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  };
  return { status: 200, headers, body: file.bytes };
}

/** Whether the page or one of its files is asked for. */
export function isConsolePath(path: string): boolean {
  return path === consolePath || path.startsWith(`${consolePath}/`);
}

function isPerson({ method, header }: Incoming): boolean {
  return method === "GET" && (header("accept") ?? "").includes("text/html");
}
