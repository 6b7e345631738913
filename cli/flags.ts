/** One flag of `novamock serve`; its environment variable is derived from its name. */
export type Flag = {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; absent where the flag is a switch. */
  readonly value?: string;
  readonly help: string;
};

/** Every flag of `novamock serve`, in the order of the help. */
export const serveFlags = [
  { name: "port", short: "p", value: "PORT", help: "port to listen on, 0 for any (6682)" },
  { name: "host", value: "HOST", help: "address to listen on (127.0.0.1)" },
  { name: "json", help: "print the ready line as JSON" },
  { name: "seed", value: "SEED", help: "repeat ids, keys, tokens and timestamps; freezes the clock at 2026-01-01" },
  { name: "grace", value: "DURATION", help: "life of the old key after a rotation, 0 for none (24h)" },
  { name: "token-ttl", value: "DURATION", help: "life of a verification token (24h)" },
  { name: "signup-limit", value: "N/WINDOW", help: "sign-ups per IP and e-mail address, or off (2/30d)" },
  { name: "novastack-rpm", value: "N", help: "novastack requests per key and minute, or off (off)" },
  { name: "latency", value: "DURATION", help: "delay before each answer (0)" },
  { name: "state", value: "FILE", help: "load the state from a file at the start, save it there on exit" },
  { name: "trust-proxy", help: "take the client's IP address from X-Forwarded-For" },
  { name: "cors", value: "ORIGIN", help: "origin of the pages that may call the APIs, * or off (*)" },
  { name: "quiet", help: "print nothing but errors" },
] as const satisfies readonly Flag[];

export type ServeFlagName = (typeof serveFlags)[number]["name"];

/** `token-ttl` as `NOVAMOCK_TOKEN_TTL`. */
export function environmentVariable(flag: string): string {
  return `NOVAMOCK_${flag.toUpperCase().replaceAll("-", "_")}`;
}
