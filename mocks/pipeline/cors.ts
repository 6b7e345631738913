/** Who may call the vendor APIs from a page of another origin: one origin, `*` for all, `off` for none. */
export type CorsPolicy = string;

const exposed = "novamock-explain, retry-after, x-request-id";

/**
 * Adds what a browser needs in order to let a page read the response. Credentials are never allowed. Whoever tells no
 * origin is no page of another one, and is not sent what it would not look at.
 */
export function addCors(headers: Record<string, string>, request: Request, policy: CorsPolicy): void {
  if (policy === "off" || request.headers.get("origin") === null) return;
  headers["access-control-allow-origin"] = policy;
  headers["access-control-expose-headers"] = exposed;
  if (policy !== "*") headers["vary"] = "Origin";
}

/** The answer to a preflight request for a path with these methods. */
export function preflight(request: Request, methods: Iterable<string>, policy: CorsPolicy): Response {
  const headers: Record<string, string> = {
    "access-control-allow-methods": [...methods].join(", "),
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "*",
    "access-control-max-age": "600",
  };
  addCors(headers, request, policy);
  return new Response(null, { status: 204, headers });
}
