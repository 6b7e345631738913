import type { Drivers } from "../drivers/target.ts";

/**
 * What a case needs beside the public API:
 * - `mailbox`: reading the mails that the target sends
 * - `clock`: moving the target's time forward
 * - `novastackKeys`: novastack keys with chosen permissions
 * - `keyDeletion`: deleting one of them
 * - `expiringKeys`: Novyx keys that end by themselves, and keys of chosen tiers
 * - `faults`: making the target answer an error
 * - `clientIps`: calling from several IP addresses
 * - `reset`: putting the target back to its start
 */
export type Need =
  "mailbox" | "clock" | "novastackKeys" | "keyDeletion" | "expiringKeys" | "faults" | "clientIps" | "reset";

/** The drivers that cases ask for. */
export type NeededDriver = keyof Drivers;

/** What each driver is needed for, and what the report says where it is absent. */
export const driverNeeds: Record<NeededDriver, { need: Need; reason: string }> = {
  mailbox: { need: "mailbox", reason: "no mailbox: the mails that the target sends cannot be read" },
  advanceClock: { need: "clock", reason: "no clock: the target's time cannot be moved" },
  createNovastackKey: {
    need: "novastackKeys",
    reason: "no novastack keys: none with the permissions that are needed",
  },
  deleteNovastackKey: { need: "keyDeletion", reason: "no hook that deletes novastack keys" },
  createNovyxKey: {
    need: "expiringKeys",
    reason: "no hook for Novyx keys: none with a chosen end or tier can be made",
  },
  addFault: { need: "faults", reason: "no faults: the target cannot be made to fail" },
  reset: { need: "reset", reason: "no reset: the target cannot be put back to its start" },
};

/** The needs that a target cannot meet, with the reasons; `oneAddress` tells why one client address is all there is. */
export function missingNeeds(drivers: Drivers, oneAddress: string | null): Map<Need, string> {
  const absent = Object.entries(driverNeeds).filter(([name]) => !drivers[name as NeededDriver]);
  const missing = new Map(absent.map(([, { need, reason }]) => [need, reason]));
  if (oneAddress !== null) missing.set("clientIps", `no second IP: ${oneAddress}`);
  return missing;
}
