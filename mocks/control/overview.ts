import type { components } from "../../spec/generated/control.types.ts";
import type { World } from "../sandbox/world.ts";
import type { About } from "./state.ts";

import { hashSecret } from "../core/secret.ts";
import { keyStatus } from "../novyx/state.ts";

type Overview = components["schemas"]["Overview"];

/** What somebody who looks at a sandbox wants to know first. */
export function readOverview(world: World, { version, instance, misbehaviour, demo }: About): Overview {
  const { novyx, novastack, clock, mailbox, faults, journal } = world;
  const novyxKey = novyx.keysByHash.get(hashSecret(demo.novyx));
  const status = novyxKey && keyStatus(novyxKey, clock.now());
  const { mails, pending } = mailbox.count();
  return {
    version,
    instance,
    misbehaviour,
    novastack: { api_key: novastack.keysByHash.has(hashSecret(demo.novastack)) ? demo.novastack : null },
    novyx: { api_key: status === "active" || status === "grace" ? demo.novyx : null },
    counts: {
      novastack_keys: novastack.keysById.size,
      novyx_accounts: novyx.accountsByEmail.size,
      mails,
      pending_mails: pending,
      faults: faults.list().length,
      chat_replies: novastack.replies.list().length,
      requests: journal.find({ limit: 0 }).total,
    },
  };
}
