import { OptionError } from "../core/options.ts";

// What a Bearer token may be made of, and long enough not to be guessed by trying.
const usable = /^[A-Za-z0-9._~+/-]{8,200}=*$/;

/** A control token that was chosen by the user; rejected where no header could carry it. The message does not show it. */
export function checkControlToken(token: string, name: string): string {
  if (usable.test(token)) return token;
  throw new OptionError(
    `${name}: the token (${token.length} characters) cannot be used; expected 8 to 200 letters, digits and -._~+/`,
  );
}

/** A control token that nobody can guess, whatever the seed is. */
export function newControlToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
