import type { Manner } from "../stage.ts";

/** Ways to write the same request: it is served as ever, or turned away; never otherwise. */
export const requestManners: readonly Manner[] = [
  {
    name: "a slash at the end of the path",
    mayBeRejected: true,
    change: (call) => ({ ...call, rewrite: (path) => `${path}/` }),
  },
  { name: "a query string", mayBeRejected: true, change: (call) => ({ ...call, query: { _: "1" } }) },
  { name: "Accept: */*", mayBeRejected: false, change: accept("*/*") },
  { name: "Accept: text/html", mayBeRejected: true, change: accept("text/html") },
  { name: "Accept: application/xml", mayBeRejected: true, change: accept("application/xml") },
  {
    name: "two slashes",
    mayBeRejected: true,
    change: (call) => ({ ...call, rewrite: (path) => path.replace(/\/(\w+)$/, "//$1") }),
  },
];

function accept(type: string): Manner["change"] {
  return ({ headers, ...call }) => ({ ...call, headers: { ...headers, accept: type } });
}
