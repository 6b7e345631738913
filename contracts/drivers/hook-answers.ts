import type { Drivers, TargetMail, TargetNovastackKey, TargetNovyxKey } from "./target.ts";

import { isObject, isString, timestamp } from "../http/exchange.ts";
import { findToken } from "./mail-token.ts";

type Reader<Name extends keyof Drivers> = (
  answer: unknown,
  hook: string,
) => Awaited<ReturnType<NonNullable<Drivers[Name]>>>;

/** Reads what a hook has answered; throws where it is not what the hook is there for. `hook` is what its owner calls it. */
export const readAnswer: { readonly [Name in keyof Drivers]-?: Reader<Name> } = {
  mailbox(answer, hook) {
    if (Array.isArray(answer) && answer.every(isObject)) return answer.map(readMail);
    throw new Error(`${hook} returned ${shown(answer)}; expected a list of mails`);
  },
  advanceClock(answer, hook) {
    const now = answer instanceof Date ? answer.getTime() : typeof answer === "number" ? answer : timestamp(answer);
    if (now !== undefined && !Number.isNaN(now)) return now;
    throw new Error(`${hook} returned ${shown(answer)}; expected the target's time`);
  },
  reset: () => undefined,
  createNovastackKey: (answer, hook) => withKey(answer, hook) as TargetNovastackKey,
  deleteNovastackKey: () => undefined,
  createNovyxKey: (answer, hook) => withKey(answer, hook) as TargetNovyxKey,
  addFault: () => undefined,
};

/**
 * A token may be a number; it is sent back as the text that a reader of the mail would type. Where the hook tells none,
 * it is looked for in the mail as a reader would.
 */
function readMail(mail: Record<string, unknown>): TargetMail {
  const { token, ...rest } = mail;
  const [text, html] = [mail["text"] ?? mail["body"], mail["html"]].map((part) => (isString(part) ? part : undefined));
  const told = typeof token === "number" ? String(token) : isString(token) ? token : findToken({ text, html });
  return { ...(rest as TargetMail), ...(told !== undefined && { token: told }) };
}

function withKey(answer: unknown, hook: string): unknown {
  if (isObject(answer) && isString(answer["api_key"])) return answer;
  throw new Error(`${hook} returned no api_key; expected a key`);
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : (JSON.stringify(value)?.slice(0, 100) ?? typeof value);
}
