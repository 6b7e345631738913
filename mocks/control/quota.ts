import type { components } from "../../spec/generated/control.types.ts";
import type { World } from "../sandbox/world.ts";

import { isoTime } from "../core/clock.ts";
import { controlError } from "./errors.ts";

type QuotaInfo = components["schemas"]["Quota"];

const listedEntries = 1000;

/** How many sign-ups one IP or e-mail address has used, or who has used any. */
export function readQuota({ novyx, clock }: World, { ip, email }: { ip?: string; email?: string }): QuotaInfo {
  const now = clock.now();
  const asked: QuotaInfo["entries"] = [];
  const add = (quota: typeof novyx.signUpsByIp, subject: string) => {
    const { used, nextFreeAt } = quota.read(subject, now);
    asked.push({ subject, used, next_free_at: isoTime(nextFreeAt) });
  };
  if (ip !== undefined) add(novyx.signUpsByIp, ip);
  if (email !== undefined) add(novyx.signUpsByEmail, email.toLowerCase());
  if (ip === undefined && email === undefined)
    for (const quota of [novyx.signUpsByIp, novyx.signUpsByEmail])
      for (const subject of [...quota.subjects()].slice(0, listedEntries - asked.length)) add(quota, subject);
  const { limit } = novyx.signUpsByIp;
  return {
    limit: limit?.count ?? null,
    window_seconds: limit ? limit.windowMs / 1000 : null,
    entries: asked.filter(({ used }) => used > 0 || ip !== undefined || email !== undefined),
  };
}

/** Makes it as if an IP or e-mail address had used so many sign-ups just now. */
export function setQuota(world: World, request: { ip?: string; email?: string; used: number }): QuotaInfo {
  const { ip, email, used } = request;
  const { novyx } = world;
  if (novyx.signUpsByIp.limit === null)
    throw controlError("VALIDATION_ERROR", {
      explain: "sign-ups are not limited here (--signup-limit off), so there is nothing to set",
    });
  const now = world.clock.now();
  if (ip !== undefined) novyx.signUpsByIp.set(ip, used, now);
  if (email !== undefined) novyx.signUpsByEmail.set(email.toLowerCase(), used, now);
  return readQuota(world, request);
}
