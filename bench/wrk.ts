import type { BenchRequest } from "./requests.ts";

import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What a load came to. */
export type Load = {
  readonly requestsPerSecond: number;
  /** From a request to the end of its answer, the middle of all. */
  readonly latencyMicroseconds: number;
};

const run = promisify(execFile);

/** Sends a request over and over on some connections; every answer has to be a success. */
export async function sendLoad(
  url: string,
  request: BenchRequest,
  { seconds, connections }: { seconds: number; connections: number },
): Promise<Load> {
  const script = join(mkdtempSync(join(tmpdir(), "novamock-bench-")), "request.lua");
  writeFileSync(script, luaScript(request));
  const { stdout } = await run("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "-s", script, url]);
  return readReport(stdout);
}

/** How many sandboxes a load with `{box}` in it goes round. */
export const boxes = 64;

const microseconds = { us: 1, ms: 1e3, s: 1e6 };

/** Reads what wrk prints. */
export function readReport(text: string): Load {
  const wrong = /Non-2xx.*|Socket errors.*/.exec(text);
  if (wrong) throw new Error(`not every answer was a success: ${wrong[0]}`);
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(text) ?? [];
  const [, latency, unit] = /\b50%\s+([\d.]+)(us|ms|s)/.exec(text) ?? [];
  if (!rate || !latency) throw new Error(`wrk printed no figures: ${text}`);
  const latencyMicroseconds = Number(latency) * microseconds[unit as keyof typeof microseconds];
  return { requestsPerSecond: Number(rate), latencyMicroseconds };
}

/** The script formats each request anew only where there is a number in it. */
function luaScript({ method, headers, body = "" }: BenchRequest): string {
  const quoted = (text: string) =>
    JSON.stringify(text).replace(
      /\{(n|ip|box)\}/g,
      (_, name: string) => `" .. ${name === "n" ? "n" : `${name}(n)`} .. "`,
    );
  const fields = Object.entries(headers).map(([name, value]) => `[${quoted(name)}] = ${quoted(value)}`);
  const isNew = /\{(n|ip|box)\}/.test(JSON.stringify([headers, body]));
  return `
local n, same = 0, nil
local function ip(n) return string.format("10.%d.%d.%d", n / 65536 % 256, n / 256 % 256, n % 256) end
local function box(n) return "box-" .. n % ${boxes} end
local function format() return wrk.format("${method}", nil, { ${fields.join(", ")} }, ${body === "" ? "nil" : quoted(body)}) end
function request() ${isNew ? "n = n + 1 return format()" : "same = same or format() return same"} end`;
}
