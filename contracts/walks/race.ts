import type { Answered, Lane, Manner, Stage } from "./stage.ts";
import type { Call } from "../model/call.ts";
import type { Fault } from "../model/rule.ts";
import type { World } from "../model/world.ts";

import { shortExchange } from "../http/short-exchange.ts";
import { judge } from "../model/judge.ts";
import { identityOf } from "../model/world.ts";
import { ask, follow } from "./stage.ts";

/** Sends calls at the same time. Together they must have answered as they would have, one after the other, in some order. */
export async function race(stage: Stage, lane: Lane, calls: readonly Call[]): Promise<void> {
  const answers = await Promise.all(calls.map((call) => ask(stage, lane, call, { manner: together })));
  const whole = answers.filter((answer) => answer !== null);
  if (stage.broken || whole.length < calls.length) return;
  const when = {
    ...whole[0]!.when,
    from: Math.min(...whole.map((each) => each.when.from)),
    to: Math.max(...whole.map((each) => each.when.to)),
    wall: Math.max(...whole.map((each) => each.when.wall)),
  };
  const during = whole.map((each) => ({ ...each, when }));
  const { worlds, fault } = inSomeOrder(lane.worlds, during, stage.counts, stage.checked);
  if (worlds.length === 0 && fault) {
    const text = `${whole.length} calls at the same time to be answered as in some order one after the other; in none was ${fault.faults[0]?.expected}`;
    const faults = fault.faults.map((each) => ({ ...each, expected: text }));
    stage.broken ??= { lane, faults, exchange: shortExchange(fault.answered.answer) };
    return;
  }
  lane.worlds = worlds;
  await Promise.all(during.map((each) => follow(stage, lane, each.call, each)));
}

const together: Manner = { name: "at the same time", mayBeRejected: false, change: (options) => options };

type Dead = { readonly depth: number; readonly faults: readonly Fault[]; readonly answered: Answered };

/** The worlds after every order that explains the answers; where none does, what the best one stumbled on. */
function inSomeOrder(
  start: readonly World[],
  answers: readonly Answered[],
  counts: (clause: string) => boolean,
  checked: Set<string>,
): { worlds: World[]; fault: Dead | undefined } {
  const found = new Map<string, World>();
  let fault: Dead | undefined;
  const search = (worlds: readonly World[], left: readonly Answered[], depth: number): void => {
    if (found.size >= mostWorlds) return;
    if (left.length === 0) for (const world of worlds) found.set(identityOf(world), world);
    const tried = new Set<string>();
    for (const next of left) {
      // Calls that are the same but for a name lead to the same.
      const kind = `${next.call.do} ${next.answer.status} ${JSON.stringify(next.answer.json)?.length ?? 0}`;
      if (left.length > 4 && tried.has(kind)) continue;
      tried.add(kind);
      const judged = judge(worlds, next.call, next.answer, next.when, counts);
      for (const clause of judged.checked) checked.add(clause);
      if (judged.faults.length === 0)
        search(
          judged.worlds,
          left.filter((each) => each !== next),
          depth + 1,
        );
      else if (!fault || depth > fault.depth) fault = { depth, faults: judged.faults, answered: next };
    }
  };
  search(start, answers, 0);
  return { worlds: [...found.values()], fault };
}

const mostWorlds = 12;
