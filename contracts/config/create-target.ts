import type { Drivers, HookTally, Target } from "../drivers/target.ts";
import type { CheckedConfig } from "./config.ts";

import { functionHooks } from "../drivers/function-hooks.ts";
import { httpHooks, newTally } from "../drivers/http-hooks.ts";
import { keyPool } from "../drivers/key-pool.ts";
import { mailpit } from "../drivers/mailpit.ts";
import { ConfigError } from "./config.ts";

const defaultTimeoutMs = 10_000;

/**
 * Makes the target that a configuration describes. Mailpit and the key pool take the place of the hooks that they
 * can stand for.
 *
 * @throws ConfigError where no API is named
 */
export function createTarget(config: CheckedConfig): Target {
  const {
    novyx,
    novastack,
    hooks,
    clientIpHeader,
    clientIps,
    emailDomain,
    timeout: timeoutMs = defaultTimeoutMs,
  } = config;
  if (novyx === undefined && novastack === undefined)
    throw new ConfigError(
      "neither novyx nor novastack is given; expected the base URL of one API or of both (--novyx URL, --novastack URL)",
    );
  const hookTally = typeof hooks === "string" ? newTally(hooks) : undefined;
  return {
    ...(novyx !== undefined && { novyx }),
    ...(novastack !== undefined && { novastack }),
    ...(clientIpHeader !== undefined && { clientIpHeader }),
    ...(clientIps !== undefined && { clientIps }),
    ...(emailDomain !== undefined && { emailDomain }),
    drivers: driversOf(config, timeoutMs, hookTally),
    ...(hookTally && { hookTally }),
    helpers: [hooks, config.mailpit?.url].filter((address) => typeof address === "string"),
    timeoutMs,
  };
}

function driversOf(
  { hooks, hooksToken, mailpit: box, novastackKeys }: CheckedConfig,
  timeoutMs: number,
  tally: HookTally | undefined,
): Drivers {
  const drivers: Drivers =
    typeof hooks === "string"
      ? httpHooks(hooks, { timeoutMs, ...(tally && { tally }), ...(hooksToken !== undefined && { token: hooksToken }) })
      : functionHooks(hooks ?? {}, { timeoutMs });
  if (box) Object.assign(drivers, mailpit(box, { timeoutMs }));
  if (novastackKeys) {
    Object.assign(drivers, keyPool(novastackKeys));
    // Keys of the pool are the user's own.
    delete drivers.deleteNovastackKey;
  }
  return drivers;
}
