import type { Caller } from "../../model/gateway.ts";
import type { Lane, Manner, Stage } from "../stage.ts";
import type { Request } from "./offered.ts";

import { checkGateway, expectGateway } from "../../model/gateway.ts";
import { checkExpected } from "../../model/rule.ts";
import { findIn, isTurnedAway, send } from "../stage.ts";

/** Where somebody visits the gateway; `secrets` are the keys that no answer may show. */
export type Gateway = { readonly stage: Stage; readonly lane: Lane; readonly secrets: readonly string[] };

/** A request to the gateway by somebody. */
export type Visit = {
  readonly request: Request;
  readonly caller: Caller;
  readonly key?: string;
  readonly manner?: Manner;
};

/** Sends a request to the gateway, and holds its answer against what the caller may get. */
export async function visit({ stage, lane, secrets }: Gateway, { request, caller, key, manner }: Visit): Promise<void> {
  const [operation, options] = request;
  const plain = { ...options, ...(key !== undefined && { key }) };
  const call = manner?.change(plain) ?? plain;
  // Over a connection of its own a request has nothing to do with those before it.
  const isLook = call.client === undefined;
  const sent = await send(stage, lane, operation, call, { note: manner?.name ?? "", isLook });
  if (!sent || (manner?.mayBeRejected && isTurnedAway(sent.answer))) return;
  const { answer } = sent;
  findIn(stage, lane, answer, (check) => {
    checkExpected(expectGateway(operation, caller, { isPlain: manner === undefined }), answer, check);
    checkGateway(caller, answer, secrets, check);
  });
}
