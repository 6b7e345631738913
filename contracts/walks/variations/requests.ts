import type { Manner } from "../stage.ts";

/** Ways to write the same request: it is served as ever, or turned away; never otherwise. */
export const requestManners: readonly Manner[] = [
  rewritten("a slash at the end of the path", (path) => `${path}/`),
  rewritten("two slashes", (path) => path.replace(/\/(\w+)$/, "//$1")),
  rewritten("the path in capitals", (path) => path.replace(/^[^{]*/, (fixed) => fixed.toUpperCase())),
  rewritten("an encoded letter in the path", (path) =>
    path.replace(/\w/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  ),
  { name: "a query string", mayBeRejected: true, change: (call) => ({ ...call, query: { _: "1" } }) },
  { name: "Accept: */*", mayBeRejected: false, change: withHeader("accept", "*/*") },
  { name: "Accept: text/html", mayBeRejected: true, change: withHeader("accept", "text/html") },
  { name: "Accept: application/xml", mayBeRejected: true, change: withHeader("accept", "application/xml") },
  { name: "Content-Type: text/plain", mayBeRejected: true, change: withHeader("content-type", "text/plain") },
];

function rewritten(name: string, rewrite: (path: string) => string): Manner {
  return { name, mayBeRejected: true, change: (call) => ({ ...call, rewrite }) };
}

function withHeader(name: string, value: string): Manner["change"] {
  return ({ headers, ...call }) => ({ ...call, headers: { ...headers, [name]: value } });
}
