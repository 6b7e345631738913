import type { Change } from "./change.ts";
import type { Fact, FactValue } from "./fact.ts";

/** What changed in a fact that is still stated, property by property. */
export function propertyChanges(known: Fact, found: Fact): Change[] {
  const { kind, at, name } = known;
  const base = { change: "changed", at, ...(name !== "" && { name }), fact: known } as const;
  const changes: Change[] = [];
  const put = (is: Change["kind"], was?: FactValue, now?: FactValue) =>
    changes.push({
      ...base,
      kind: is,
      ...(was !== undefined && { was: shown(was) }),
      ...(now !== undefined && { now: shown(now) }),
    });

  if (kind === "sentence" && known.name !== found.name) put(kind);
  if (kind === "operation" && known.at !== found.at) put(kind, known.at, found.at);
  if (kind === "limit") {
    const [was, now] = [limitText(known), limitText(found)];
    if (was !== now) put(kind, was, now);
    return changes;
  }
  if (kind !== "sentence" && kind !== "sample" && known.name !== found.name) put(kind, known.name, found.name);
  const isRenamedError = kind === "error" && changes.length > 0;
  const typed = (fact: Fact) => (fact.is["nullable"] === true ? `${shown(fact.is["type"])} | null` : fact.is["type"]);
  if (!same(typed(known), typed(found))) put(kind, typed(known) ?? "none", typed(found) ?? "none");
  for (const property of new Set([...Object.keys(known.is), ...Object.keys(found.is)])) {
    if (["type", "nullable", "says"].includes(property)) continue;
    if (isRenamedError && ["status", "code"].includes(property)) continue;
    const [was, now] = [known.is[property], found.is[property]];
    if (same(was, now)) continue;
    if (property === "required")
      put(kind, was === true ? "required" : "optional", now === true ? "required" : "optional");
    else if (kind === "sample" && property !== "hosts") put(kind, at_(property, was), at_(property, now));
    else put(["values", "fixed", "default"].includes(property) ? "value" : kind, was ?? "none", now ?? "none");
  }
  // Other values go with other words; the values say it better.
  if ((changes.length === 0 || kind === "sample") && known.is["says"] !== found.is["says"]) put(kind);
  return changes;
}

function at_(path: string, value: FactValue | undefined): string {
  return value === undefined ? `no ${path}` : `${path} ${shown(value)}`;
}

function limitText({ name, is }: Fact): string {
  return `${shown(is["amount"])} ${name}${is["window"] === undefined ? "" : ` per ${shown(is["window"])}`}`;
}

const same = (a: FactValue | undefined, b: FactValue | undefined) => JSON.stringify(a) === JSON.stringify(b);

function shown(value: FactValue | undefined): string {
  if (value === undefined) return "none";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
