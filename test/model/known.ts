import type { Answer } from "./ask.ts";
import type { Call, Kind } from "./calls.ts";
import type { Args, Named, Setting, World } from "./shapes.ts";

import { Ref, sandboxNames } from "./calls.ts";

/** What the mock has named in a run, so that later calls can refer to it: their own sandbox's or another's. */
export type Known = {
  /** The arguments of a call with what they refer to; null where there is nothing yet that they could mean. */
  resolve(call: Call): Args | null;
  /** Remembers what a call was answered. */
  learn(call: Call, named: Named, answer: Answer, world: World): void;
};

export function createKnown({ demo }: Setting): Known {
  /** The newest first. */
  const things: { kind: Kind; sandbox: string; value: unknown }[] = [];
  const add = (sandbox: string, kind: Kind, value: unknown) => things.unshift({ kind, sandbox, value });
  for (const name of sandboxNames) {
    add(name, "novyxKey", demo.novyx.secret);
    add(name, "keyId", demo.novyx.id);
    add(name, "novastackKey", demo.novastack.secret);
    add(name, "novastackKeyId", demo.novastack.id);
  }

  function find({ kind, n, ofAny }: Ref, ofSandbox: string): unknown {
    const fitting = things.filter((thing) => thing.kind === kind && (ofAny || thing.sandbox === ofSandbox));
    return fitting[n % fitting.length]?.value;
  }

  return {
    resolve({ sandbox, args }) {
      const found = Object.entries(args).map(([name, arg]) => [name, arg instanceof Ref ? find(arg, sandbox) : arg]);
      if (found.some(([name, value]) => name !== "after" && args[name as string] instanceof Ref && value === undefined))
        return null;
      return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Args;
    },
    learn({ sandbox, operation }, { secret, id, prefix }, { status, body }, world) {
      if (status >= 300) return;
      if (operation === "signUp") add(sandbox, "token", secret);
      if (operation === "createTask") add(sandbox, "Task", id);
      if (operation === "uploadFile") add(sandbox, "File", id);
      if (operation === "getSnapshot") add(sandbox, "snapshot", { world: structuredClone(world), json: body });
      if (secret.startsWith("nram_")) {
        add(sandbox, "novyxKey", secret);
        add(sandbox, "keyId", id);
        add(sandbox, "keyPrefix", prefix);
      }
      if (secret.startsWith("ns-")) {
        add(sandbox, "novastackKey", secret);
        add(sandbox, "novastackKeyId", id);
      }
    },
  };
}
