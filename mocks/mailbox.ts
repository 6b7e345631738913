import type { components } from "../spec/generated/control.types.ts";

import { isoTime } from "./clock.ts";

/** A mail as the control API shows it. */
export type Mail = components["schemas"]["Mail"];

/** A mail to be sent. */
export type Draft = { to: string; subject: string; text: string; token: string };

/** Every mail that a sandbox has sent, found by address in any letter case. */
export type Mailbox = {
  send(draft: Draft, id: string, now: number): void;
  /** The newest first; of every address where none is named. */
  list(options?: { to?: string | undefined; limit?: number }): Mail[];
  /** The next mail to the address, or to any; undefined when `signal` aborts first. */
  wait(to: string | undefined, signal: AbortSignal): Promise<Mail | undefined>;
  clear(): void;
  save(): Mail[];
  load(mails: Mail[]): void;
};

/** The oldest mail goes when there are more. */
const capacity = 10_000;
const maxWaiting = 1_000;

export function createMailbox(): Mailbox {
  const mails = new Set<Mail>();
  const byAddress = new Map<string, Mail[]>();
  const waiting = new Set<(mail: Mail) => void>();

  function put(mail: Mail): void {
    mails.add(mail);
    const address = mail.to.toLowerCase();
    const known = byAddress.get(address);
    if (known) known.push(mail);
    else byAddress.set(address, [mail]);
    if (mails.size > capacity) dropOldest();
  }

  function dropOldest(): void {
    const [oldest] = mails;
    if (!oldest) return;
    mails.delete(oldest);
    const address = oldest.to.toLowerCase();
    const known = byAddress.get(address)!;
    known.shift();
    if (known.length === 0) byAddress.delete(address);
  }

  return {
    send({ to, subject, text, token }, id, now) {
      const mail = { id, to, subject, text, token, sent_at: isoTime(now) };
      put(mail);
      for (const tell of waiting) tell(mail);
    },
    list({ to, limit = capacity } = {}) {
      const found = to === undefined ? [...mails] : (byAddress.get(to.toLowerCase()) ?? []);
      return found.slice(-limit).reverse();
    },
    wait(to, signal) {
      if (signal.aborted || waiting.size >= maxWaiting) return Promise.resolve(undefined);
      const address = to?.toLowerCase();
      return new Promise((resolve) => {
        const finish = (mail?: Mail) => {
          waiting.delete(tell);
          signal.removeEventListener("abort", onAbort);
          resolve(mail);
        };
        const tell = (mail: Mail) => {
          if (address === undefined || mail.to.toLowerCase() === address) finish(mail);
        };
        const onAbort = () => finish();
        waiting.add(tell);
        signal.addEventListener("abort", onAbort);
      });
    },
    clear() {
      mails.clear();
      byAddress.clear();
    },
    save: () => [...mails],
    load(saved) {
      for (const mail of saved) put({ ...mail });
    },
  };
}
