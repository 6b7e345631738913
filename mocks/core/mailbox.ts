import type { components } from "../../spec/generated/control.types.ts";
import type { Abort } from "./abort.ts";
import type { Holding } from "./budget.ts";

import { unbounded } from "./budget.ts";
import { limits } from "./limits.ts";
import { isoTime } from "./clock.ts";

/** A mail as the control API shows it. */
export type Mail = components["schemas"]["Mail"];

/** A mail to be sent. Few are ever read, so the text is written when one is. */
export type Draft = { to: string; subject: string; text: () => string; token: string };

/** A mail as it is kept. */
type Kept = Draft & { id: string; sentAt: number };

/** Every mail that a sandbox has sent, found by address in any letter case. */
export type Mailbox = {
  send(draft: Draft, id: string, now: number): void;
  /** The newest first; of every address where none is named. */
  list(options?: { to?: string | undefined; limit?: number }): Mail[];
  /** The next mail to the address, or to any; undefined after real milliseconds, or when it is aborted. Ask `isCrowded` before. */
  wait(to: string | undefined, ms: number, abort: Abort): Promise<Mail | undefined>;
  /** Whether as many wait as may. */
  isCrowded(): boolean;
  clear(): void;
  save(): Mail[];
  load(mails: Mail[]): void;
};

/** About what a mail takes: its address, token and times; the text is written when it is read. */
const mailBytes = 1000;

export function createMailbox(memory: Holding = unbounded()): Mailbox {
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

  return {
    send({ to, subject, text, token }, id, sentAt) {
      const mail = { id, to, subject, text, token, sentAt };
      put(mail);
      for (const notify of waiting) notify(mail);
    },
    list({ to, limit = limits.mails } = {}) {
      const found = to === undefined ? present() : (byAddress.get(to.toLowerCase()) ?? []);
      return found.slice(-limit).reverse().map(show);
    },
    wait(to, ms, abort) {
      if (abort.isAborted()) return Promise.resolve(undefined);
      const address = to?.toLowerCase();
      return new Promise((resolve) => {
        const finish = (mail?: Kept) => {
          waiting.delete(notify);
          clearTimeout(timer);
          unsubscribe();
          resolve(mail && show(mail));
        };
        const notify = (mail: Kept) => {
          if (address === undefined || mail.to.toLowerCase() === address) finish(mail);
        };
        const timer = setTimeout(() => finish(), ms);
        waiting.add(notify);
        const unsubscribe = abort.subscribe(() => finish());
      });
    },
    isCrowded: () => waiting.size >= limits.waitingPolls,
    clear() {
      memory.give((mails.length - first) * mailBytes);
      mails.length = first = 0;
      byAddress.clear();
    },
    save: () => present().map(show),
    load(saved) {
      for (const { text, sent_at, ...mail } of saved) put({ ...mail, text: () => text, sentAt: Date.parse(sent_at) });
    },
  };
}

function show({ id, to, subject, text, token, sentAt }: Kept): Mail {
  return { id, to, subject, text: text(), token, sent_at: isoTime(sentAt) };
}
