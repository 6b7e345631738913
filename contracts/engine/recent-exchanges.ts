import type { Exchange } from "../http/exchange.ts";
import type { CaseExchanges } from "../results/report.ts";

// What led to a failure stands at the end; a case about a limit asks hundreds of times.
const mostKept = 30;
// A hostile target answers each request with a mebibyte.
const mostOfBody = 16_000;

/** The exchanges of one case, the last of them at hand. */
export type RecentExchanges = { add(exchange: Exchange): void; all(): CaseExchanges };

/** Creates an empty list. */
export function createRecentExchanges(): RecentExchanges {
  const last: Exchange[] = [];
  let total = 0;
  return {
    add(exchange) {
      total++;
      if (last.push(withShortBody(exchange)) > mostKept) last.shift();
    },
    all: () => ({ total, last }),
  };
}

function withShortBody(exchange: Exchange): Exchange {
  if (exchange.text.length <= mostOfBody) return { ...exchange, json: undefined };
  // A copy by way of bytes: a slice alone would keep the whole text.
  const text = `${Buffer.from(exchange.text.slice(0, mostOfBody)).toString()}…`;
  return { ...exchange, text, json: undefined };
}
