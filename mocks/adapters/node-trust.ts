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
  // Most requests come from the peer that the last one came from, and asking the list takes microseconds.
  let [last, isTrusted] = ["", false];
  return (address) => {
    if (address !== last) [last, isTrusted] = [address, list.check(address, familyOf(address))];
    return isTrusted;
  };
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIpv6(address) ? "ipv6" : "ipv4";
}
