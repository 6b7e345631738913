/** Where a request goes, read off its target without building a URL object. */
export type Target = {
  /** The sandbox of a `/~name` prefix. */
  readonly sandbox: string | undefined;
  /** Without the sandbox prefix, still percent-encoded. */
  readonly path: string;
  readonly query: string;
};

/** The parameters of a path that has none. */
export const noParams: Record<string, string> = Object.freeze({});

/** `/~box/v1/keys?limit=2` in its parts; a fragment, which no client should send, is left out. */
export function parseTarget(target: string): Target {
  const hash = target.indexOf("#");
  const end = hash === -1 ? target.length : hash;
  const mark = target.indexOf("?");
  const pathEnd = mark === -1 || mark > end ? end : mark;
  const query = pathEnd === end ? "" : target.slice(pathEnd + 1, end);
  const path = withoutDots(target.slice(0, pathEnd));
  if (!path.startsWith("/~")) return { sandbox: undefined, path, query };
  const nameEnd = path.indexOf("/", 2);
  if (nameEnd === -1) return { sandbox: path.slice(2), path: "/", query };
  return { sandbox: path.slice(2, nameEnd), path: path.slice(nameEnd), query };
}

/** The first value of each parameter. */
export function parseQuery(query: string): Record<string, string> {
  const values: Record<string, string> = {};
  if (query !== "")
    for (const [name, value] of new URLSearchParams(query))
      if (!Object.hasOwn(values, name)) define(values, name, value);
  return values;
}

/** `/v1/../v1/keys` as `/v1/keys`, as browsers send it themselves. */
function withoutDots(path: string): string {
  if (!path.includes("/.") && !/%2e/i.test(path)) return path === "" ? "/" : path;
  // The host keeps a path that begins with two slashes from being taken for one.
  return new URL(`http://host${path}`).pathname;
}

/** Sets a field as data, `__proto__` too. */
function define(target: object, name: string, value: string): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
