import type { Incoming, Reply } from "../core/exchange.ts";
import type { CorsPolicy } from "../core/options.ts";
import type { ApiTraits } from "./api-traits.ts";

import { operations } from "../../spec/generated/control.operations.ts";
import { hashSecret } from "../core/secret.ts";
import { isConsolePath } from "./console-page.ts";
import { isOriginOf, whyUninvitedPage } from "./cors.ts";
import { bearerToken } from "./read-input.ts";
import { headerLine, plainText, rejection } from "./reply.ts";

/** Turns a request away before anything is looked at or changed; undefined where it may come in. */
export type Guard = (incoming: Incoming, api: ApiTraits | undefined, path: string) => KeptOut | undefined;

/** The reply to a request that may not come in. */
export type KeptOut = {
  readonly reply: Reply;
  /** Whether it brought a wrong token, as somebody does who tries one after the other. */
  readonly isGuess?: boolean;
};

/** Whom a mock lets in. */
export type Admission = {
  /** The names under which the mock may be called; null for any. */
  readonly hostNames: ReadonlySet<string> | null;
  /** The pages whose calls of the vendor APIs are carried out. */
  readonly pages: CorsPolicy;
  /** What the control API wants as its Bearer token; null where it wants none. */
  readonly controlToken: string | null;
};

/** For requests that no socket brought: the page that they come from has the mock in it. */
export const openToAll: Admission = { hostNames: null, pages: "*", controlToken: null };

/** What anybody may ask of the control API who can reach it: probes carry no token. */
const openPaths: ReadonlySet<string> = new Set(operations.filter(({ open }) => open).map(({ path }) => path));
const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

/** Whether an address, in the form in which a server tells it, can be reached from this machine only. */
export function isLoopback(address: string): boolean {
  return /^(::ffff:)?127(\.\d{1,3}){3}$|^::1$/.test(address);
}

/** The names of a server that listens on loopback, under whatever name it was told to. */
export function loopbackHostNames(host: string): ReadonlySet<string> {
  return new Set([...loopbackNames, host.includes(":") ? `[${host}]` : host.toLowerCase()]);
}

export function createGuard({ hostNames, pages, controlToken }: Admission): Guard {
  const tokenHash = controlToken === null ? null : hashSecret(controlToken);
  return (incoming, api, path) => {
    const isControl = api?.name === "control";
    const { host } = incoming;
    const foreignHost = hostNames && whyForeignHost(host, hostNames);
    if (foreignHost !== null && !isControl) return { reply: plainText(403, `novamock: ${headerLine(foreignHost)}\n`) };
    if (!isControl) {
      const uninvited = whyUninvitedPage(incoming, pages);
      if (!uninvited) return undefined;
      // It would fill the journal, and with addresses that it made up the sandboxes.
      if (!api) return { reply: plainText(403, `novamock: ${headerLine(uninvited)}\n`) };
      // The vendors have no word for it, so the status is said as well.
      const error = api.reject("forbidden", { status: 403, message: "This page may not call", explain: uninvited });
      return { reply: rejection(error, { "novamock-explain": headerLine(uninvited) }) };
    }
    const reason = foreignHost ?? whyForeignPage(incoming, path);
    if (reason !== null) return { reply: rejection(api.reject("forbidden", { explain: reason }), {}) };
    if (tokenHash === null || openPaths.has(path) || isConsoleFile(incoming, path)) return undefined;
    const sent = bearerToken(incoming.header("authorization"));
    // Hashes are compared, so the time that it takes tells nothing about the token.
    if (sent !== undefined && hashSecret(sent) === tokenHash) return undefined;
    const explain = `${sent === undefined ? "the control API of this mock wants its token" : "this is not the control token"}; send Authorization: Bearer and the token that the mock printed at its start, or was given as --control-token`;
    const headers = { "www-authenticate": 'Bearer realm="novamock control"' };
    return { reply: rejection(api.reject("unauthorized", { explain, headers }), {}), isGuess: sent !== undefined };
  };
}

/** A page whose name was made to point here (DNS rebinding) sends that name. */
function whyForeignHost(host: string, names: ReadonlySet<string>): string | null {
  if (names.has(host.replace(/:\d+$/, ""))) return null;
  return `the Host ${host} is not a name of this server; call it by ${[...names].join(", ")}, or start it with --host 0.0.0.0`;
}

/**
 * A page of another origin may not use the control API, nor make a browser call it. What it fetches carries its origin;
 * an image, script or form of it does not always, but tells in Sec-Fetch-Site where it stands.
 */
function whyForeignPage({ header, host, method }: Incoming, path: string): string | null {
  const origin = header("origin");
  const site = header("sec-fetch-site");
  const isOwn = origin === undefined || isOriginOf(origin, host);
  const isFollowedLink = header("sec-fetch-dest") === "document" && method === "GET" && isConsolePath(path);
  if (isOwn && (site === undefined || site === "same-origin" || site === "none" || isFollowedLink)) return null;
  const page = origin === undefined ? "another site" : `pages of ${origin}`;
  return `the control API takes no requests from ${page}; call it from a test or through your own server`;
}

/** The console's own page and files hold no secrets, and a browser that opens them cannot send the token. */
function isConsoleFile({ method }: Incoming, path: string): boolean {
  return (method === "GET" || method === "HEAD") && isConsolePath(path);
}
