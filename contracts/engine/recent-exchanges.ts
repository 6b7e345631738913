import type { Exchange } from "../http/exchange.ts";
import type { CaseExchanges } from "../results/report.ts";

import { shortExchange } from "../http/short-exchange.ts";

// What led to a failure stands at the end; a case about a limit asks hundreds of times.
const mostKept = 30;

/** The exchanges of one case, the last of them at hand. */
export type RecentExchanges = { add(exchange: Exchange): void; all(): CaseExchanges };

/** Creates an empty list. */
export function createRecentExchanges(): RecentExchanges {
  const last: Exchange[] = [];
  let total = 0;
  return {
    add(exchange) {
      total++;
      if (last.push(shortExchange(exchange)) > mostKept) last.shift();
    },
    all: () => ({ total, last }),
  };
}
