import type { Target } from "../drivers/target.ts";
import type { Cost } from "../engine/cost.ts";
import type { Need } from "../engine/needs.ts";
import type { Run } from "../engine/run.ts";
import type { CaseResult } from "../results/report.ts";
import type { Knowledge, Walked } from "./open-stage.ts";
import type { Player } from "./player.ts";

import { arriveAtGateway, arriveAtNovyx } from "./arrive.ts";
import { placeFor } from "../engine/place.ts";
import { onOneLine } from "../http/exchange.ts";
import { allWays } from "../model/sign-up-ways.ts";
import { walkGateway } from "./gateway/walk-gateway.ts";
import { createPlayer } from "./player.ts";
import { shrunk } from "./shrink.ts";
import { storyOf } from "./story.ts";
import { vary } from "./vary.ts";
import { drawWalk } from "./walk.ts";

/** What is played against a target beside the cases, and what it costs about. */
export type Excursion = {
  readonly id: string;
  readonly api: "novyx" | "novastack";
  readonly needs: readonly Need[];
  readonly costs: Cost;
  /** Whether it comes before all else. */
  readonly isFirst?: boolean;
  readonly play: (player: Player, knowledge: Knowledge) => Promise<Walked>;
};

/** How many walks there are, and the seed of the first one. */
export type WalkOptions = { readonly walks?: number | "off" | undefined; readonly seed?: number | undefined };

const rounds = 11;
const defaultWalks = 1;
const longestReason = 600;
const longestLine = 600;

/** The excursions of a run. */
function excursions({ walks = defaultWalks, seed = 1 }: WalkOptions): Excursion[] {
  if (walks === "off" || walks === 0) return [];
  const nothing = { signUps: 0, mails: 0, keys: 0, clockMoves: 0 };
  return [
    { id: "novyx.arrival", api: "novyx", needs: [], costs: nothing, isFirst: true, play: arriveAtNovyx },
    { id: "novastack.arrival", api: "novastack", needs: [], costs: nothing, isFirst: true, play: arriveAtGateway },
    {
      id: "novastack.visits",
      api: "novastack",
      needs: ["novastackKeys"],
      costs: { ...nothing, keys: 17, clockMoves: 1 },
      play: (player, knowledge) => walkGateway(player, knowledge),
    },
    {
      id: "novyx.variations",
      api: "novyx",
      needs: [],
      costs: { signUps: 119, mails: 114, keys: 132, clockMoves: 0 },
      play: vary,
    },
    ...Array.from({ length: walks }, (_, index) => ({
      id: `novyx.walk.${seed + index}`,
      api: "novyx" as const,
      needs: [],
      costs: { signUps: 40, mails: 40, keys: 65, clockMoves: rounds - 1 },
      play: (player: Player, knowledge: Knowledge) => shrunk(player, drawWalk(seed + index, { rounds }), knowledge),
    })),
  ];
}

/** Those of them that are about a target; where one clause is asked for, its cases are enough. */
export function selectExcursions(
  target: Pick<Target, "novyx" | "novastack">,
  { clause = "*", ...options }: WalkOptions & { clause?: string },
): Excursion[] {
  return clause === "*" ? excursions(options).filter(({ api }) => target[api] !== undefined) : [];
}

/** Plays an excursion at its turn. Never rejects because of what the target answers; no secret is in the result. */
export function runExcursion(run: Run, { id, api, needs, play }: Excursion): Promise<CaseResult> {
  return run.schedule(placeFor(run, { group: api, alone: false }), async (turn) => {
    const started = performance.now();
    const took = () => Math.round(performance.now() - started);
    const none = { id, clauses: [], failures: [], checked: [] };
    const lacking = needs.find((need) => run.missing.has(need));
    const whyNot = run.target[api] === undefined ? `no ${api}` : lacking && run.missing.get(lacking);
    if (whyNot !== undefined)
      return { ...none, verdict: "unverified", reason: whyNot, unverified: "not offered", ms: 0 };
    try {
      const walked = await play(createPlayer(run, turn), { counts: run.isSelected, ways: allWays });
      return run.redaction.result({ id, ...verdictOf(walked, run), ms: took() });
    } catch (error) {
      const reason = onOneLine(
        `the gate could not make sense of an answer: ${(error as Error).message}`,
        longestReason,
      );
      return { ...none, verdict: "unverified", reason, unverified: "inconclusive", ms: took() };
    }
  });
}

function verdictOf(walked: Walked, { isSelected }: Run): Omit<CaseResult, "id" | "ms"> {
  const { broken, checked, stuck, text } = walked;
  if (broken) {
    const story = storyOf(walked);
    const first = broken.faults.filter(
      ({ clause }, index, all) => all.findIndex((each) => each.clause === clause) === index,
    );
    const failures = first.map(({ clause, expected, received }) => ({
      clause,
      expected: onOneLine(text(expected), longestLine),
      received: onOneLine(text(received), longestLine),
      exchange: broken.exchange,
      story,
    }));
    const clauses = failures.map(({ clause }) => clause);
    return { clauses, verdict: "failed", failures, checked: clauses };
  }
  const clauses = [...checked].filter(isSelected);
  const why = stuck.find(({ kind }) => kind === "inconclusive") ?? stuck[0];
  if (why === undefined) return { clauses, verdict: "passed", failures: [], checked: clauses };
  const { kind, reason } = why;
  const ended = { verdict: "unverified", reason: onOneLine(reason, longestReason), unverified: kind } as const;
  // What has held so far need not have held to the end; what a target does not offer leaves the cases' verdicts alone.
  return { clauses: kind === "inconclusive" ? clauses : [], ...ended, failures: [], checked: [] };
}
