import { expect, test } from "vitest";

import type { MockOptions } from "../../mocks/index.ts";

import { trustIn } from "../../mocks/adapters/node-trust.ts";
import { clientBehind, isAddressRange } from "../../mocks/core/address.ts";
import { createMock, startMock } from "../../mocks/index.ts";

const balancer = "10.1.0.4";

test.each<[string, peer: string, forwarded: string | undefined, client: string]>([
  ["a peer that is not trusted is the client, whatever it sends", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["a trusted peer that sends nothing is the client", balancer, undefined, balancer],
  ["a trusted peer tells the client", balancer, "198.51.100.1", "198.51.100.1"],
  ["what a client has written stands before what the balancer adds", balancer, "1.2.3.4, 198.51.100.1", "198.51.100.1"],
  ["trusted proxies on the way are passed over", balancer, "1.2.3.4, 198.51.100.1, 10.1.9.9", "198.51.100.1"],
  ["where all are trusted, the first is the client", balancer, "10.1.0.8, 10.1.0.9", "10.1.0.8"],
  ["no address is believed, nor what stands before it", balancer, "198.51.100.1, unknown, 10.1.0.9", "10.1.0.9"],
  ["an address with a port is none", balancer, "198.51.100.1:443", balancer],
  ["a peer is the same in IPv6", `::ffff:${balancer}`, "198.51.100.1", "198.51.100.1"],
  ["a client is the same in IPv6", balancer, "::ffff:198.51.100.1", "198.51.100.1"],
  ["and in hexadecimal digits", balancer, "::FFFF:c633:6401", "198.51.100.1"],
  ["so is a proxy on the way", balancer, "198.51.100.1, ::ffff:10.1.0.9", "198.51.100.1"],
  ["an address of IPv6 has one spelling", "fd00::4", "2001:DB8:0::1", "2001:db8::1"],
  ["ranges of IPv6 end where they end", "fe00::4", "2001:db8::1", "fe00::4"],
])("%s", (_what, peer, forwarded, client) => {
  expect(clientBehind(peer, forwarded, trustIn(["10.1.0.0/16", "fd00::/8"]))).toBe(client);
});

test.each(["10.0.0.7", "10.0.0.0/8", "0.0.0.0/0", "::1", "fd00::/8", "2001:db8::1/128"])("%s is a range", (text) => {
  expect(isAddressRange(text)).toBe(true);
});

test.each(["", "10", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::1/129", "::ffff:10.0.0.1", "[::1]", "localhost"])(
  "'%s' is no range",
  (text) => {
    expect(isAddressRange(text)).toBe(false);
  },
);

test("nobody but the proxy that is named chooses whose sign-ups count", async () => {
  const signUp = { method: "POST", headers: { "x-forwarded-for": "198.51.100.1" } };
  const clientOf = async (trustProxy: string | string[]) => {
    await using mock = await startMock({ port: 0, trustProxy });
    await fetch(`${mock.url}/v1/keys`, signUp);
    return mock.requests.list().requests[0]!.client_ip;
  };
  expect(await clientOf("loopback")).toBe("198.51.100.1");
  expect(await clientOf(["10.0.0.0/8", "127.0.0.1"])).toBe("198.51.100.1");
  expect(await clientOf("10.0.0.0/8")).toBe("127.0.0.1");
});

test("a connection that is idle is ended by the proxy, where there is one", async () => {
  const keepAliveOf = async (options: MockOptions) => {
    await using mock = await startMock({ port: 0, ...options });
    return (await fetch(mock.url)).headers.get("keep-alive");
  };
  expect(await keepAliveOf({})).toBe("timeout=5");
  expect(await keepAliveOf({ trustProxy: "loopback" })).toBe("timeout=120");
});

test("where there is no port, the header is the program's own", async () => {
  const mock = createMock({ trustProxy: "10.0.0.7" });
  await mock.fetch("/v1/keys", { headers: { "x-forwarded-for": "198.51.100.1, 198.51.100.2" } });
  expect(mock.requests.list().requests[0]!.client_ip).toBe("198.51.100.1");
});

test.each([true, ["10.0.0.1", 7], "lb.example"])("%j cannot be trusted", (trustProxy) => {
  expect(() => createMock({ trustProxy: trustProxy as string })).toThrow(/^trustProxy: '.*' is not a proxy; expected/);
});
