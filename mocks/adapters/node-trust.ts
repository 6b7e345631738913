import { BlockList } from "node:net";

import type { Trusts } from "../core/address.ts";

import { isIpv6 } from "../core/address.ts";

/** Whether an address is in one of these ranges, which were checked already. */
export function trustIn(ranges: readonly string[]): Trusts {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => list.check(address, familyOf(address));
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIpv6(address) ? "ipv6" : "ipv4";
}
