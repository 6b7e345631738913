import type { Incoming, Reply } from "../core/exchange.ts";
import type { CorsPolicy } from "../core/options.ts";

const exposed = "novamock-explain, retry-after, x-request-id";

/**
 * What a browser needs in order to let a page read the reply. Credentials are never allowed. Whoever tells no origin is
 * no page of another one, and is not sent what it would not look at.
 */
export function corsHeaders({ header }: Incoming, policy: CorsPolicy): Record<string, string> {
  if (policy === "off" || header("origin") === undefined) return {};
  const isOne = policy !== "*" && policy !== "loopback";
  return {
    "access-control-allow-origin": isOne ? policy : "*",
    "access-control-expose-headers": exposed,
    ...(isOne && { vary: "Origin" }),
  };
}

/**
 * Why a page's call of a vendor API is not even carried out; null where it is. The demo keys are the same everywhere, so
 * that any page that a developer visits could call with them. Pages of this machine may, and those that the policy names.
 */
export function whyUninvitedPage({ header, host, method }: Incoming, policy: CorsPolicy): string | null {
  if (policy === "*") return null;
  const origin = header("origin");
  if (origin === undefined) {
    // An image or a script of another site tells no origin; a link that somebody follows may lead here.
    if (header("sec-fetch-site") !== "cross-site") return null;
    if (header("sec-fetch-dest") === "document" && method === "GET") return null;
  } else if (origin === policy || loopbackPage.test(origin) || isOriginOf(origin, host)) return null;
  const page = origin === undefined || origin === "null" ? "pages without an origin" : `pages of ${origin}`;
  const way = origin === undefined || origin === "null" ? "'*'" : origin;
  return `this mock takes no calls from ${page}; serve the page from localhost, or start the mock with --cors ${way} (cors in code)`;
}

/** Whether an origin, `http://localhost:6682` for one, is that of a host. */
export function isOriginOf(origin: string, host: string): boolean {
  return origin.slice(origin.indexOf("://") + 3).toLowerCase() === host && origin !== "null";
}

// Whatever the scheme: an app's web view may have one of its own.
const loopbackPage = /^[a-z][a-z\d+.-]*:\/\/(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** The reply to a preflight request for a path with these methods. */
export function preflight(incoming: Incoming, methods: Iterable<string>, policy: CorsPolicy): Reply {
  const headers = {
    "access-control-allow-methods": [...methods].join(", "),
    "access-control-allow-headers": incoming.header("access-control-request-headers") ?? "*",
    "access-control-max-age": "600",
    ...corsHeaders(incoming, policy),
  };
  return { status: 204, headers, body: null };
}
