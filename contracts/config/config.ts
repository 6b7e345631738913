import type { Level } from "../../spec/clause.ts";
import type { Hooks } from "../drivers/function-hooks.ts";
import type { PooledKey } from "../drivers/key-pool.ts";
import type { MailpitOptions } from "../drivers/mailpit.ts";
import type { Waiver } from "../results/waivers.ts";

/** What is verified and how. Everything is optional but one of the two APIs. */
export type GateConfig = {
  /** Base URL of the Novyx API, above `/v1`: `http://127.0.0.1:8000`. */
  novyx?: string;
  /** Base URL of the novastack API: `http://127.0.0.1:8000/router/v1`. */
  novastack?: string;
  /** The test hooks: the base URL under which the target serves them, or functions. */
  hooks?: string | Hooks;
  /** Sent to the hooks' base URL as `Authorization: Bearer`. */
  hooksToken?: string;
  /** Reads the mails from Mailpit; takes the place of the mailbox hook. */
  mailpit?: MailpitOptions;
  /** novastack keys that were made by hand, where no hook can make them. */
  novastackKeys?: PooledKey[];
  /** The header in which the target trusts the client's IP address: `X-Forwarded-For`. */
  clientIpHeader?: string;
  /** False where all requests reach the target from one address, as behind NAT. Default: true. */
  clientIps?: boolean;
  /** The domain of the addresses that sign up, for a target that looks it up. Default: example.com. */
  emailDomain?: string;
  /** How surely a clause must be known to be judged. Default: documented. */
  level?: Level;
  /** Only clauses whose id fits, `*` standing for anything. */
  clause?: string;
  /** How long a request may take: milliseconds, or a text like `"10s"`. Default: 10 seconds. */
  timeout?: number | string;
  /** Shuffles the cases. */
  seed?: number | string;
  /** How many walks are played beside the cases, or "off". Default: 1. */
  walks?: number | string;
  /** How many percent of the clauses have to be verified. */
  requireVerified?: number | string;
  /** The clauses that may fail for now, or the name of a JSON file that lists them. */
  waivers?: Waiver[] | string;
  /** An earlier JSON report: what passed there has to pass again. */
  baseline?: string;
  /** Whether the run may pass although the target's own answers stood in the way of a verdict. Default: false. */
  allowInconclusive?: boolean;
  /** The reports to write: format to file, `-` for standard output. */
  reports?: Partial<Record<ReportFormat, string>>;
};

/** The formats of a report. */
export const reportFormats = ["json", "junit", "html", "markdown"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A configuration whose values were checked and have one form each. */
export type CheckedConfig = Omit<GateConfig, "timeout" | "seed" | "walks" | "requireVerified"> & {
  timeout?: number;
  walks?: number | "off";
  seed?: number;
  requireVerified?: number;
};

/** A configuration that cannot be used; the message says what was received and what was expected. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Types a configuration file: `export default defineConfig({ … })`. */
export function defineConfig(config: GateConfig): GateConfig {
  return config;
}

/** A clause id in which `*` stands for anything. */
export function clausePattern(clause: string): RegExp {
  return new RegExp(`^${clause.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}
