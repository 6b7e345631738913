import type { Incoming, Reply } from "../core/exchange.ts";
import type { CorsPolicy } from "../core/options.ts";

const exposed = "novamock-explain, retry-after, x-request-id";

/**
 * What a browser needs in order to let a page read the reply. Credentials are never allowed. Whoever tells no origin is
 * no page of another one, and is not sent what it would not look at.
 */
export function corsHeaders({ header }: Incoming, policy: CorsPolicy): Record<string, string> {
  if (policy === "off" || header("origin") === undefined) return {};
  return {
    "access-control-allow-origin": policy,
    "access-control-expose-headers": exposed,
    ...(policy !== "*" && { vary: "Origin" }),
  };
}

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
