import type { AddressKind, Call } from "../../model/call.ts";
import type { Lane, Manner, Stage } from "../stage.ts";

import { look } from "../look.ts";
import { act } from "../stage.ts";

/** Plays some steps in a lane of its own; what the answers have to be is for the model to say. */
export type Situation = (stage: Stage, lane: Lane) => Promise<void>;

type SignUpOptions = {
  email?: string;
  ip?: string | undefined;
  kind?: AddressKind;
  manner?: Manner;
};

/** Signs up, from a fresh IP address where none is given; returns the address. */
export async function signUp(stage: Stage, lane: Lane, options: SignUpOptions): Promise<string> {
  const { email = stage.player.email(), kind = "valid", manner } = options;
  const ip = "ip" in options ? options.ip : stage.player.ip();
  const call: Call = { do: "signUp", email, kind, ...(ip !== undefined && { ip }) };
  await act(stage, lane, call, { ...(manner && { manner }) });
  return email;
}

export function newestToken(lane: Lane, email: string): string | undefined {
  return lane.worlds[0]?.addresses.find((each) => each.email === email)?.tokens[0]?.text;
}

export async function verifyNewest(stage: Stage, lane: Lane, email: string): Promise<void> {
  const token = newestToken(lane, email);
  if (token !== undefined) await act(stage, lane, { do: "verify", email, token });
}

/** All of them sign up before the first is verified. */
export async function verifyAll(stage: Stage, lane: Lane, emails: readonly string[]): Promise<void> {
  // Whether there is a domain of such a name a target may look up.
  const kindOf = (email: string) => (email.endsWith(".example") ? "open" : "valid");
  await Promise.all(emails.map((email) => signUp(stage, lane, { email, kind: kindOf(email) })));
  await Promise.all(emails.map((email) => verifyNewest(stage, lane, email)));
  await look(stage, lane, 0, { isWhole: true });
}

export function withHeader(name: string, value: string): Manner {
  return {
    name: `with ${name}: ${value.split(" ")[0]} …`,
    mayBeRejected: false,
    change: ({ headers, ...options }) => ({ ...options, headers: { ...headers, [name]: value } }),
  };
}

export const local = (stage: Stage): string => stage.player.email().split("@")[0]!;
