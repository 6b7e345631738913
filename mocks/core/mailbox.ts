import type { components } from "../../spec/generated/control.types.ts";
import type { Abort } from "./abort.ts";
import type { Holding } from "./budget.ts";

import { unbounded } from "./budget.ts";
import { limits } from "./limits.ts";
import { isoTime } from "./clock.ts";

/** A mail as the control API shows it. */
export type Mail = components["schemas"]["Mail"];

/** What has become of a mail's token. */
export type MailState = components["schemas"]["MailState"];

/** A mail to be sent. Few are ever read, so the text is written, and the state told, when one is. */
export type Draft = {
  to: string;
  subject: string;
  text: () => string;
  token: string;
  state: (now: number) => MailState;
};

/** Which mails are listed; the address and the text to be found in any letter case. */
export type MailFilter = { to?: string | undefined; search?: string | undefined; state?: MailState | undefined };

/** A mail as it is kept. */
type Kept = Draft & { id: string; sentAt: number };

/** Every mail that a sandbox has sent, found by address in any letter case. */
export type Mailbox = {
  send(draft: Draft, id: string, now: number): void;
  /** The newest first; of every address where none is named. */
  list(options?: { to?: string | undefined; limit?: number }): Mail[];
  /** The newest of those that fit, and how many fit in all. */
  find(filter: MailFilter, limit: number): { total: number; messages: Mail[] };
  /** The next mail that fits; undefined after real milliseconds, or when it is aborted. Ask `isCrowded` before. */
  wait(filter: MailFilter, ms: number, abort: Abort): Promise<Mail | undefined>;
  /** How many there are, and how many of them can still be used. */
  count(): { mails: number; pending: number };
  /** Whether as many wait as may. */
  isCrowded(): boolean;
  clear(): void;
  save(): Mail[];
  /** Puts saved mails back; `stateOf` knows what has become of them. */
  load(mails: Mail[], stateOf: (mail: Mail) => Draft["state"]): void;
};

/** About what a mail takes: its address, token and times; the text is written when it is read. */
const mailBytes = 1000;

/** Creates an empty mailbox; `now` tells the time by which a mail's state is told. */
export function createMailbox(now: () => number, memory: Holding = unbounded()): Mailbox {
  // The mails in order, behind the places of those that were dropped.
  const mails: (Kept | undefined)[] = [];
  let first = 0;
  const byAddress = new Map<string, Kept[]>();
  const waiting = new Set<(mail: Kept) => void>();

  function put(mail: Kept): void {
    while (!memory.take(mailBytes) && mails.length > first) dropFirst();
    mails.push(mail);
    const address = mail.to.toLowerCase();
    const known = byAddress.get(address);
    if (known) known.push(mail);
    else byAddress.set(address, [mail]);
    if (mails.length - first > limits.mails) dropFirst();
  }

  function dropFirst(): void {
    const address = mails[first]!.to.toLowerCase();
    mails[first++] = undefined;
    // To close the gap costs as much as the mailbox is long, so it is done rarely.
    if (first === limits.mails) {
      mails.splice(0, first);
      first = 0;
    }
    const known = byAddress.get(address)!;
    known.shift();
    memory.give(mailBytes);
    if (known.length === 0) byAddress.delete(address);
  }

  const present = () => mails.slice(first) as Kept[];
  const to = (address: string | undefined) =>
    address === undefined ? present() : (byAddress.get(address.toLowerCase()) ?? []);
  const show = ({ id, to, subject, text, token, sentAt, state }: Kept): Mail => ({
    id,
    to,
    subject,
    text: text(),
    token,
    sent_at: isoTime(sentAt),
    state: state(now()),
  });

  /** Whether a mail fits, for a filter that is asked many times. */
  function fitting({ to, search, state }: MailFilter): (mail: Kept) => boolean {
    const address = to?.toLowerCase();
    const text = search?.toLowerCase();
    return (mail) =>
      (address === undefined || mail.to.toLowerCase() === address) &&
      (text === undefined || `${mail.to}\n${mail.subject}\n${mail.token}`.toLowerCase().includes(text)) &&
      (state === undefined || mail.state(now()) === state);
  }

  return {
    send({ to, subject, text, token, state }, id, sentAt) {
      const mail = { to, subject, text, token, state, id, sentAt };
      put(mail);
      for (const notify of waiting) notify(mail);
    },
    list: ({ to: address, limit = limits.mails } = {}) => to(address).slice(-limit).reverse().map(show),
    find(filter, limit) {
      const found = to(filter.to).filter(fitting(filter));
      return { total: found.length, messages: found.slice(-limit).reverse().map(show) };
    },
    wait(filter, ms, abort) {
      if (abort.isAborted()) return Promise.resolve(undefined);
      const fits = fitting(filter);
      return new Promise((resolve) => {
        const finish = (mail?: Kept) => {
          waiting.delete(notify);
          clearTimeout(timer);
          unsubscribe();
          resolve(mail && show(mail));
        };
        const notify = (mail: Kept) => {
          if (fits(mail)) finish(mail);
        };
        const timer = setTimeout(() => finish(), ms);
        waiting.add(notify);
        const unsubscribe = abort.subscribe(() => finish());
      });
    },
    count() {
      const states = present().map(({ state }) => state(now()));
      return { mails: states.length, pending: states.filter((state) => state === "pending").length };
    },
    isCrowded: () => waiting.size >= limits.waitingPolls,
    clear() {
      memory.give((mails.length - first) * mailBytes);
      mails.length = first = 0;
      byAddress.clear();
    },
    save: () => present().map(show),
    load(saved, stateOf) {
      for (const mail of saved) {
        const { text, sent_at, ...same } = mail;
        put({ ...same, text: () => text, sentAt: Date.parse(sent_at), state: stateOf(mail) });
      }
    },
  };
}
