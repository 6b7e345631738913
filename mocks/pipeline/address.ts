/** Where a request goes, read off its URL without building a URL object. */
export type Address = {
  /** The sandbox of a `/~name` prefix. */
  readonly sandbox: string | undefined;
  /** Without the sandbox prefix, still percent-encoded. */
  readonly path: string;
  readonly query: string;
};

export function parseAddress(url: string): Address {
  const pathStart = url.indexOf("/", url.indexOf("://") + 3);
  const hash = url.indexOf("#", pathStart);
  const end = hash === -1 ? url.length : hash;
  const mark = url.indexOf("?", pathStart);
  const pathEnd = mark === -1 || mark > end ? end : mark;
  const query = url.slice(pathEnd + 1, end);
  const path = pathStart === -1 ? "/" : url.slice(pathStart, pathEnd);
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

/** Sets a field as data, `__proto__` too. */
function define(target: object, name: string, value: string): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
