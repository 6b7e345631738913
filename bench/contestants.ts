/** A server that takes part: how it is started, and where it puts the two APIs. */
export type Contestant = {
  readonly name: string;
  readonly version?: string;
  /** Why it cannot take part here. */
  readonly absent?: string;
  /** Where an API's own paths begin. */
  readonly base: Readonly<Record<ApiName, string>>;
  command(api: ApiName, port: number): Command;
  /** Brings a running server back to how it was at its start. */
  reset?(url: string): Promise<unknown>;
};

export type ApiName = "novastack" | "novyx";

/** A program with its arguments, and whether there is a probe in its process that can be asked. */
export type Command = { readonly file: string; readonly args: readonly string[]; readonly isProbed?: boolean };

/** Where the vendors have their APIs. */
export const vendorBase = { novastack: "/router/v1", novyx: "" };

/** This package as its users run it. */
export const novamock: Contestant = {
  name: "novamock",
  base: vendorBase,
  // Each request comes from an address of its own, so that the sign-up limit is looked at each time and admits all.
  command: (_api, port) => node("dist/cli/main.js", "--quiet", "--trust-proxy", "loopback", "--port", `${port}`),
  reset: (url) => fetch(`${url}/_mock/reset`, { method: "POST" }),
};

/** `node:http` answering constants, written plainly. */
export const bare: Contestant = {
  name: "bare node:http",
  base: vendorBase,
  command: (_api, port) => node("bench/servers/bare.mjs", `${port}`),
};

/** The same with the one trick that novamock has beside it: the replies of a turn are written together. */
export const bareTogether: Contestant = {
  name: "bare node:http, a turn's replies together",
  base: vendorBase,
  command: (_api, port) => node("bench/servers/bare.mjs", `${port}`, "--together"),
};

/** A program in Node.js with the probe in its process. */
export function probed(...args: string[]): Command {
  return { ...node("--expose-gc", "--import", "./bench/servers/probe.mjs", ...args), isProbed: true };
}

/** A program in Node.js. */
export function node(...args: string[]): Command {
  return { file: process.execPath, args };
}
