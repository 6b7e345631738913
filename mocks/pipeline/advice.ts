import type { Api } from "./api.ts";

/** What may be meant by a path that nothing is at: an operation below a wrong base URL, or one that is not offered. */
export function adviseOn(path: string, apis: readonly Api[]): string | undefined {
  const vendors = apis.filter(({ name }) => name !== "control");
  const notOffered = vendors.map(({ whyNotOffered }) => whyNotOffered?.(path)).find((why) => why !== undefined);
  if (notOffered !== undefined) return notOffered;
  const asked = path.split("/").slice(1);
  const candidates = vendors.flatMap(({ name, prefix, specs }) =>
    specs.map((spec) => ({ name, prefix, steps: spec.path.slice(prefix.length + 1).split("/") })),
  );
  const [best] = candidates.filter(({ steps }) => isTail(steps, asked)).sort((a, b) => b.steps.length - a.steps.length);
  if (!best) return undefined;
  // What a client of Novyx takes as its base URL stands above /v1.
  const baseUrl = best.name === "novyx" ? "has no path" : `ends in ${best.prefix}`;
  return `this looks like ${best.name}'s ${best.prefix}/${best.steps.join("/")}; the base URL of ${best.name} ${baseUrl}`;
}

/** Whether a path ends in the steps of an operation's, parameters standing for any step. */
function isTail(steps: readonly string[], asked: readonly string[]): boolean {
  const end = asked.slice(-steps.length);
  return end.length === steps.length && steps.every((step, index) => step.startsWith("{") || step === end[index]);
}
