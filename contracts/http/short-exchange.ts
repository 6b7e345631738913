import type { Exchange } from "./exchange.ts";

/** Characters of a body that are kept: a hostile target answers each request with a mebibyte. */
export const mostOfBody = 16_000;
const known = new WeakMap<Exchange, Exchange>();

/** What of an exchange is kept after its answer was judged: the beginning of the body, and not what it holds. Always the same. */
export function shortExchange(exchange: Exchange): Exchange {
  const short = known.get(exchange) ?? { ...exchange, text: beginning(exchange.text), json: undefined };
  known.set(exchange, short);
  return short;
}

function beginning(text: string): string {
  // A copy by way of bytes: a slice alone would keep the whole text.
  const { length } = text;
  return length <= mostOfBody ? text : `${Buffer.from(text.slice(0, mostOfBody)).toString()}… (${length} characters)`;
}
