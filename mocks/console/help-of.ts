import type { components } from "../../spec/generated/control.types.ts";

import { viewHref } from "./route.ts";

type JournalEntry = components["schemas"]["JournalEntry"];

/** A way to what mends a rejection. */
export type Help = { readonly text: string; readonly href: string };

/** What helps whose request was rejected. */
export function helpOf({ fault, status, operation, api, explain, request_body }: JournalEntry): Help[] {
  if (fault !== null) return [{ text: `Disarm ${fault}`, href: viewHref("faults") }];
  if (status === null || status < 400) return [];
  const email = /"email"\s*:\s*"([^"\\]+)"/.exec(request_body ?? "")?.[1] ?? "";
  const hasExpired = /expired|ended/.test(explain ?? "");
  if (status === 429 && operation === "signUp")
    return [
      { text: "Free the place", href: viewHref("throttle") },
      { text: "Move the clock", href: viewHref("clock") },
    ];
  if (operation === "verify")
    return [{ text: "See the mails", href: viewHref("mailbox", { search: email }) }, ...(hasExpired ? [clock] : [])];
  if (status === 401 || status === 403 || operation === "revokeKey" || operation === "rotateKey")
    return [{ text: "See the keys", href: viewHref("keys") }, ...(hasExpired ? [clock] : [])];
  if (status === 400 || status === 405 || status === 422)
    return [{ text: "Read the spec", href: viewHref(`spec/${api}`) }];
  return status === 429 ? [clock] : [];
}

const clock: Help = { text: "Move the clock", href: viewHref("clock") };
