export type ApiName = "novastack" | "novyx";

/** A server that takes part: how it is started, and where it puts the two APIs. */
export type Contestant = {
  readonly name: string;
  readonly version?: string;
  /** Why it cannot take part here. */
  readonly absent?: string;
  /** The package that is installed for it; none where it is not weighed. */
  readonly package?: string;
  /** Where an API's own paths begin. */
  readonly base: Readonly<Record<ApiName, string>>;
  command(api: ApiName, port: number): Command;
  /** Brings a running server back to how it was at its start. */
  refresh?(url: string): Promise<void>;
};

/** A program with its arguments. */
export type Command = { readonly file: string; readonly args: readonly string[] };

/** Bare `node:http` answering constants: as fast as a server on this Node.js can be. */
export const bare: Contestant = {
  name: "bare node:http",
  base: { novastack: "/router/v1", novyx: "" },
  command: (_api, port) => ({ file: process.execPath, args: ["bench/servers/bare.mjs", String(port)] }),
};

/** This package as it is published. */
export const novamock: Contestant = {
  name: "novamock",
  base: { novastack: "/router/v1", novyx: "" },
  command: (_api, port) => ({
    file: process.execPath,
    // Each request comes from an address of its own, so that the throttle works on all and admits all.
    args: ["dist/cli/main.js", "--quiet", "--trust-proxy", "--port", String(port)],
  }),
  async refresh(url) {
    await fetch(`${url}/_mock/reset`, { method: "POST" });
  },
};
