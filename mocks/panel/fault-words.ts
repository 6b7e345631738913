import type { components } from "../../spec/generated/control.types.ts";

type Fault = components["schemas"]["Fault"];

/** The vendors' names. */
// The compiler holds this to the spec: an API that is missing or unknown does not compile.
export const apiWords: Record<components["schemas"]["Api"], string> = { novyx: "Novyx", novastack: "novastack" };

/** What a fault does, as a person would say it. */
export function effectOf({ status, retry_after, json, connection, body, delay_ms }: Fault): string {
  const effects = [
    delay_ms !== undefined && `waits ${delay_ms >= 1000 ? `${delay_ms / 1000} s` : `${delay_ms} ms`}`,
    status !== undefined && `answers ${status}`,
    retry_after !== undefined && `Retry-After ${retry_after} s`,
    json !== undefined && `with ${JSON.stringify(json)}`,
    connection !== undefined && (connection === "hang" ? "never answers" : "resets the connection"),
    body !== undefined && `sends a ${body} body`,
  ];
  return effects.filter(Boolean).join(", ");
}

/** How often and how surely it strikes yet. */
export function reachOf({ times, probability }: Fault): string[] {
  return [
    ...(probability < 1 ? [`${Math.round(probability * 1000) / 10} %`] : []),
    times === undefined ? "until disarmed" : `${times} left`,
  ];
}
