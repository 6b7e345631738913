import type { Key } from "../../model/world.ts";
import type { Lane, Stage } from "../stage.ts";
import type { Turn } from "./turn.ts";

import { field } from "../../http/exchange.ts";
import { withNewKey } from "../../model/world.ts";
import { ask } from "../stage.ts";

/** Has the hook make one more key of an account that is there; or of a new one. */
export async function addKey(
  { stage, lane, working, choose }: Pick<Turn, "stage" | "lane" | "working" | "choose">,
  { tier, ...request }: { expires_in_seconds?: number; tier?: string },
): Promise<void> {
  const known = choose(working);
  const email = known?.account ?? stage.player.email();
  const { from } = stage.player.now();
  const made = await stage.player.newKey({ email, ...request, ...(tier !== undefined && { tier }) });
  if (!made) return;
  const when = { ...stage.player.now(), from };
  const { api_key: secret } = made;
  stage.names.learn("MAIL", lane.name, email);
  stage.names.learn("KEY", lane.name, secret);
  stage.lines.push({
    lane: lane.name,
    exchange: null,
    note: `the hook makes ${secret}, ${what(tier, request.expires_in_seconds)} of ${email}`,
    isLook: false,
  });
  const life = request.expires_in_seconds;
  const isOfThatAccount = !known || (await isListed(stage, lane, known, secret));
  const key = {
    secret,
    account: isOfThatAccount ? email : `${email} (${secret})`,
    made: when,
    via: "hook" as const,
    ...(life !== undefined && !when.isGuess && { askedEnd: (when.from + when.to) / 2 + life * 1000 }),
  };
  lane.worlds = lane.worlds.map((each) => withNewKey(each, key));
}

function what(tier: string | undefined, seconds: number | undefined): string {
  return `a key${tier === undefined ? "" : ` of the tier ${tier}`}${seconds === undefined ? "" : ` that expires in ${seconds} s`}`;
}

/** Whether the hook has made a key of that very account: some make an account of its own for each. */
async function isListed(stage: Stage, lane: Lane, known: Key, added: string): Promise<boolean> {
  const list = (key: string) => ask(stage, lane, { do: "listKeys", key }, { isLook: true });
  const [answered, own] = await Promise.all([list(known.secret), list(added)]);
  const entries = field(answered?.answer.json, "keys");
  const count = lane.worlds[0]?.keys.filter(({ account }) => account === known.account).length ?? 0;
  if (!Array.isArray(entries) || entries.length > count) return true;
  const listed = field(own?.answer.json, "keys");
  return !Array.isArray(listed) || listed.length !== 1;
}
