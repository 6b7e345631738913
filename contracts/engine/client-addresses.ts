import type { Target } from "../drivers/target.ts";
import type { HttpClient } from "../http/http-client.ts";

/** Where requests can come from: fresh addresses one after the other, or none with the reason. */
export type ClientAddresses = { next(): string } | { reason: string };

/**
 * Fresh client addresses for a target. With a trusted header they are any; a target on loopback is called from
 * other loopback addresses, where this machine has them (Linux does, macOS has 127.0.0.1 only).
 */
export async function clientAddresses(target: Target, client: HttpClient): Promise<ClientAddresses> {
  // A random block for each run: addresses that an earlier run has used have no sign-ups left.
  const block = Math.floor(Math.random() * 0xffff) * 200;
  let used = 0;
  if (target.clientIpHeader !== undefined) return { next: () => dotted(10, block + ++used) };
  const reason = whyOneAddress(target);
  if (reason !== null) return { reason };
  const url = target.novyx ?? target.novastack!;
  const probe = await client.send({ method: "GET", url, localAddress: dotted(127, block + ++used) });
  if (probe.status === 0) return { reason: `calling from another loopback address failed: ${probe.problem}` };
  return { next: () => dotted(127, block + ++used) };
}

/** A fresh client address; undefined where the target sees one only. */
export function nextAddress(addresses: ClientAddresses): string | undefined {
  return "next" in addresses ? addresses.next() : undefined;
}

/** Why a target can be called from one address only; null where trying may show that it can be called from more. */
export function whyOneAddress({ novyx, novastack, clientIpHeader, clientIps }: Target): string | null {
  if (clientIpHeader !== undefined) return null;
  if (clientIps === false) return "the configuration says that all requests come from one address (clientIps: false)";
  if (isLoopback(new URL(novyx ?? novastack!).hostname)) return null;
  return "the target is not on loopback, and no client IP header is given (--client-ip-header)";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host.startsWith("127.");
}

/** An IPv4 address with this first byte; the last byte is never 0 or 255. */
function dotted(first: number, number: number): string {
  const last = (number % 250) + 2;
  const rest = Math.floor(number / 250);
  return `${first}.${(rest >> 8) & 0xff}.${rest & 0xff}.${last}`;
}
