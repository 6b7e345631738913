/** Whether somebody at this address is believed when they say for whom they send a request. */
export type Trusts = (address: string) => boolean;

/**
 * The client behind a peer. Each proxy on the way adds to `X-Forwarded-For` whom it got the request from, so the list is
 * read from its end, as long as who added to it is trusted: what stands before that, anybody can have written.
 */
export function clientBehind(peer: string, forwarded: string | undefined, trusts: Trusts): string {
  let client = withoutMapping(peer);
  if (forwarded === undefined || !trusts(client)) return client;
  for (const hop of forwarded.split(",").toReversed()) {
    const address = trusts(client) ? addressOf(hop.trim()) : undefined;
    if (address === undefined) return client;
    client = address;
  }
  return client;
}

/** Whether a text is an address, or a range of them: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`. */
export function isAddressRange(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  if (addressOf(address) === undefined || withoutMapping(address) !== address || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIpv6(address) ? 128 : 32));
}

/** Whether an address is one of IPv6. */
export function isIpv6(address: string): boolean {
  return address.includes(":");
}

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);

/** An IP address in its one spelling; undefined for what is none. */
function addressOf(text: string): string | undefined {
  const plain = withoutMapping(text);
  if (!isIpv6(plain)) return ipv4.test(plain) ? plain : undefined;
  const url = `http://[${plain}]`;
  if (!/^[\da-f:.]{2,45}$/i.test(plain) || !URL.canParse(url)) return undefined;
  const spelled = new URL(url).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(spelled) ?? [];
  if (high === undefined || low === undefined) return spelled;
  return [high, low]
    .map((pair) => [Number.parseInt(pair, 16) >> 8, Number.parseInt(pair, 16) & 255].join("."))
    .join(".");
}

/** The same client, whether the socket speaks IPv4 or IPv6: `::ffff:10.0.0.7` is 10.0.0.7. */
function withoutMapping(address: string): string {
  return address.startsWith("::ffff:") && address.includes(".") ? address.slice(7) : address;
}
