/** The names under which a mock lets itself be called; null for any. */
export type HostNames = ReadonlySet<string> | null;

const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

/**
 * The names for a server that listens on this address. On loopback only its own names will do: a page whose name was
 * made to point here (DNS rebinding) sends that name. On any other address the mock cannot know what it is called.
 */
export function hostNamesFor(listeningOn: string): HostNames {
  const isLoopback = /^127\.|^localhost$|^::1$/.test(listeningOn);
  return isLoopback ? new Set([...loopbackNames, listeningOn]) : null;
}

/** Why a request may not come in: it was sent to a foreign name, or by a page of another origin; null where it may. */
export function whyForbidden(request: Request, names: HostNames, isControl: boolean): string | null {
  const host = hostOf(request.url);
  if (names && !names.has(host.replace(/:\d+$/, "")))
    return `the Host ${host} is not a name of this server; call it by ${[...names].join(", ")}, or start it with --host 0.0.0.0`;
  const origin = isControl ? request.headers.get("origin") : null;
  if (origin !== null && origin !== "null" && hostOf(origin) === host) return null;
  return origin === null
    ? null
    : `the control API takes no requests from pages of ${origin}; call it from a test or through your own server`;
}

/** `http://localhost:6682/path` as `localhost:6682`. */
function hostOf(url: string): string {
  const start = url.indexOf("://") + 3;
  const end = url.indexOf("/", start);
  return (end === -1 ? url.slice(start) : url.slice(start, end)).toLowerCase();
}
