import type { Cost } from "../engine/cost.ts";
import type { Plan } from "../plan-run.ts";
import type { Paint } from "./paint.ts";

import { byReason } from "./sections.ts";

const words: Record<keyof Cost, [one: string, many: string]> = {
  signUps: ["sign-up", "sign-ups"],
  mails: ["mail", "mails"],
  keys: ["key", "keys"],
  clockMoves: ["clock move", "clock moves"],
};

/** A plan for a terminal. */
export function planText({ cases, clauses, costs }: Plan, paint: Paint): string {
  const running = cases.filter(({ reason }) => reason === null);
  const width = Math.max(0, ...running.map(({ id }) => id.length));
  const verified = clauses.filter(({ reason }) => reason === null).length;
  const blocks = [
    running.map((each) => `  ${each.id.padEnd(width)}  ${paint.dim(priced(each.costs))}`.trimEnd()).join("\n"),
    ...byReason(clauses).map(
      ({ reason, ids }) =>
        `${paint.yellow("?")} ${paint.bold(`${ids.length} not offered`)}, so unverified: ${reason}\n${paint.dim(ids.map((id) => `    ${id}`).join("\n"))}`,
    ),
    `${paint.bold("plan")}: ${running.length} of ${cases.length} cases, ${priced(costs) || "at no cost"}; ${verified} of ${clauses.length} clauses can be verified. Nothing was sent.`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** `2 sign-ups, 1 key`. */
function priced(costs: Cost): string {
  return (Object.keys(words) as (keyof Cost)[])
    .filter((what) => costs[what] > 0)
    .map((what) => `${costs[what]} ${words[what][costs[what] === 1 ? 0 : 1]}`)
    .join(", ");
}
