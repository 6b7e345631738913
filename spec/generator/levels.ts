import type { VendorPage } from "../facts/known-page.ts";
import type { Sourced, SpecPlace } from "./spec-places.ts";

/**
 * Gives every place of a spec its level, and tells what has none. A place that a fact states has the level of the fact's
 * page; another has its own `x-level`, or that of the nearest part around it that has one, with its reason or source.
 * `documented` is never written.
 */
export function setLevels(
  api: string,
  places: ReadonlyMap<object, SpecPlace>,
  pages: readonly VendorPage[],
  statedValues: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  const sourceOf = ({ title, address }: VendorPage) => `${title}, ${address}`;
  const resolved = [...places.values()].map((place) => {
    const { id, node, parents, stated } = place;
    const written = Array.isArray(node) ? {} : node;
    problems.push(...writtenProblems(api, id, written, pages));
    const stating = [...stated].find(({ level }) => level === "documented") ?? [...stated][0];
    if (stating && written["x-level"] !== undefined)
      problems.push(`${api}: ${id} has an x-level, and a fact states it`);
    if (stating) return { node, level: stating.level, source: stating };
    const from = [node, ...parents].find((each) => each["x-level"] !== undefined);
    if (!from && !hasLevels(place, statedValues))
      problems.push(`${api}: ${id} has no level: no fact states it, and no x-level stands there or around it`);
    const source = pages.find(({ page }) => page === from?.["x-source"]);
    return { node, level: from?.["x-level"], source, why: from?.["x-why"] };
  });
  for (const { node, level, source, why } of resolved) {
    if (Array.isArray(node) || level === undefined) continue;
    node["x-level"] = level;
    if (level === "companion" && source) node["x-source"] = sourceOf(source);
    if (level === "assumed" && why !== undefined) node["x-why"] = why;
  }
  return problems;
}

/** What is assumed has its reason, and what another page states its source. */
function writtenProblems(api: string, id: string, node: Sourced, pages: readonly VendorPage[]): string[] {
  const { "x-level": level, "x-why": why, "x-source": source } = node;
  const problems: string[] = [];
  if (level === "documented") problems.push(`${api}: ${id} says documented, which facts alone can say`);
  if (level === "assumed" && why === undefined) problems.push(`${api}: ${id} is assumed and has no x-why`);
  if (level === "companion" && source === undefined) problems.push(`${api}: ${id} is companion and has no x-source`);
  if (source !== undefined && !pages.some(({ page }) => page === source))
    problems.push(`${api}: ${id} names the source ${source}, which is not in spec/facts/pages.yaml`);
  return problems;
}

/** Whether a list of values says of those that no fact states where they come from. */
function hasLevels({ node, parents }: SpecPlace, stated: ReadonlySet<string>): boolean {
  const levels = (parents[0]?.["x-values"] ?? {}) as Record<string, object>;
  return Array.isArray(node) && node.every((value) => stated.has(String(value)) || String(value) in levels);
}
