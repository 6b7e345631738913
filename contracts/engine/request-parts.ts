import type { CallOptions } from "./scenario.ts";

/** What is sent as the body; adds the header of its type. */
export async function bodyOf({ body, form }: CallOptions, headers: Record<string, string>) {
  if (form) {
    const encoded = new Response(form);
    headers["content-type"] = encoded.headers.get("content-type")!;
    return new Uint8Array(await encoded.arrayBuffer());
  }
  if (body === undefined) return undefined;
  headers["content-type"] ??= "application/json";
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** The URL of an operation below a base URL. */
export function addressOf(base: string, template: string, { path = {}, query = {} }: CallOptions): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return `${base.replace(/\/+$/, "")}${filled}${search === "" ? "" : `?${search}`}`;
}
