/** The path before `/_mock/console`: the prefix of the sandbox that is shown, or nothing. */
export const root = location.pathname.replace(/\/_mock\/console\/?$/, "");

/** The sandbox that is shown. */
export const sandboxName = /\/~([^/]+)$/.exec(root)?.[1] ?? "default";

/** The address under which clients reach this sandbox. */
export const baseUrl = location.origin + root;

/** Where the console shows a sandbox. */
export function consolePath(sandbox: string): string {
  return `${sandbox === "default" ? "" : `/~${sandbox}`}/_mock/console`;
}

const storageKey = "novamock-control-token";

/** Takes the control token out of the address, where it would end up in bookmarks. */
export function takeToken(): void {
  const [, token] = /^#token=(.+)$/.exec(location.hash) ?? [];
  if (token === undefined) return;
  keepToken(decoded(token));
  history.replaceState(null, "", location.pathname + location.search);
}

/** Keeps the control token until this tab is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(storageKey, token);
}

/** Whether this tab has been given a token, right or wrong. */
export function knowsToken(): boolean {
  return sessionStorage.getItem(storageKey) !== null;
}

/** The header that the control API wants, where a token is known. */
export function authorization(): Record<string, string> {
  const token = sessionStorage.getItem(storageKey);
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
