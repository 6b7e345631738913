import type { components } from "../../spec/generated/control.types.ts";

import { placesOf } from "../panel/places.ts";
import { ask } from "./control.ts";
import { viewHref } from "./route.ts";
import { duration } from "./words.ts";

type JournalEntry = components["schemas"]["JournalEntry"];

/** What mends a rejection: a deed that can be done at once, with what it has done, or the way to a view. */
export type Help = { readonly text: string } & (
  { readonly act: () => Promise<unknown>; readonly done: string } | { readonly href: string }
);

/** What helps whose request was rejected. */
export function helpOf(entry: JournalEntry): Help[] {
  const { fault, status, operation, api, explain } = entry;
  if (fault !== null) return [disarm(fault), { text: "See the faults", href: viewHref("faults") }];
  if (status === null || status < 400) return [];
  const hasExpired = /expired|ended/.test(explain ?? "");
  if (status === 429) return [...(operation === "signUp" ? freePlaces(entry) : []), ...moveOn(entry)];
  if (operation === "verify")
    return [
      { text: "See the mails", href: viewHref("mailbox", { search: emailOf(entry) }) },
      ...(hasExpired ? [clock] : []),
    ];
  if (status === 401 || status === 403 || operation === "revokeKey" || operation === "rotateKey")
    return [{ text: "See the keys", href: viewHref("keys") }, ...(hasExpired ? [clock] : [])];
  if (status === 400 || status === 405 || status === 422)
    return [{ text: "Read the spec", href: viewHref(`spec/${api}`) }];
  return [];
}

const clock: Help = { text: "Move the clock", href: viewHref("clock") };

function disarm(id: string): Help {
  const act = () => ask("removeFault", { path: { id } });
  return { text: `Disarm ${id}`, act, done: `Disarmed ${id}` };
}

/** Both kinds of addresses are counted; the explanation tells which of the two has reached the limit. */
function freePlaces(entry: JournalEntry): Help[] {
  const subjects = [entry.client_ip, emailOf(entry)].filter((subject) => subject !== "");
  const free = subjects.map((subject) => ({
    text: `Free the places of ${subject}`,
    act: () => ask("setQuota", { body: placesOf(subject, 0) }),
    done: `${subject} may sign up again`,
  }));
  return [...free, { text: "See the throttle", href: viewHref("throttle") }];
}

/** As far as the answer told to wait. */
function moveOn({ response_headers: headers }: JournalEntry): Help[] {
  const seconds = Number(headers["retry-after"] ?? 0);
  if (seconds === 0) return [clock];
  const step = duration(seconds * 1000);
  const act = () => ask("advanceClock", { body: { seconds } });
  return [{ text: `Move the clock by ${step}`, act, done: `The clock was moved by ${step}` }];
}

const emailOf = ({ request_body: body }: JournalEntry) => /"email"\s*:\s*"([^"\\]+)"/.exec(body ?? "")?.[1] ?? "";
