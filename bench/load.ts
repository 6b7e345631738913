import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import type { BenchRequest } from "./requests.ts";

import { isInstalled } from "./installed.ts";
import { numbered } from "./requests.ts";

/** What sends the requests. */
export type LoadGenerator = {
  readonly name: string;
  /** Sends a request over and over on some connections; resolves with the answers per second. */
  send(url: string, request: BenchRequest, options: { seconds: number; connections: number }): Promise<number>;
};

/** wrk where it is installed, else autocannon among the peers; undefined where there is neither. */
export function findLoadGenerator(): LoadGenerator | undefined {
  if (isInstalled("wrk")) return wrk;
  return existsSync("bench/peers/node_modules/autocannon") ? autocannon : undefined;
}

const run = promisify(execFile);
const wrk: LoadGenerator = {
  name: "wrk",
  async send(url, request, { seconds, connections }) {
    const script = join(mkdtempSync(join(tmpdir(), "novamock-bench-")), "request.lua");
    writeFileSync(script, luaScript(request));
    const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "-s", script, url];
    const { stdout } = await run("wrk", args);
    const wrong = /Non-2xx.*|Socket errors.*/.exec(stdout);
    if (wrong) throw new Error(`${request.operation} at ${url}: ${wrong[0]}`);
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]);
  },
};

/** The script formats each request anew only where there is a number in it. */
function luaScript({ method, headers, body = "" }: BenchRequest): string {
  const quoted = (text: string) =>
    JSON.stringify(text).replaceAll("{n}", '" .. n .. "').replaceAll("{ip}", '" .. ip(n) .. "');
  const fields = Object.entries(headers).map(([name, value]) => `  [${quoted(name)}] = ${quoted(value)},`);
  const isNew = /\{(n|ip)\}/.test(JSON.stringify([headers, body]));
  return [
    "local n, same = 0, nil",
    'local function ip(n) return string.format("10.%d.%d.%d", n / 65536 % 256, n / 256 % 256, n % 256) end',
    `local function format() return wrk.format("${method}", nil, {`,
    ...fields,
    `}, ${body === "" ? "nil" : quoted(body)}) end`,
    `function request() ${isNew ? "n = n + 1 return format()" : "same = same or format() return same"} end`,
  ].join("\n");
}

type Autocannon = (options: {
  url: string;
  connections: number;
  duration: number;
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  requests: { setupRequest(request: object): object }[];
}) => Promise<{ requests: { average: number }; non2xx: number; errors: number }>;

const autocannon: LoadGenerator = {
  name: "autocannon",
  async send(url, { operation, method, headers, body }, { seconds, connections }) {
    const start = createRequire(`${process.cwd()}/bench/peers/`)("autocannon") as Autocannon;
    let n = 0;
    const { requests, non2xx, errors } = await start({
      url,
      connections,
      duration: seconds,
      method,
      headers,
      requests: [
        {
          setupRequest: (request) => {
            n += 1;
            const fields = Object.entries(headers).map(([name, value]) => [name, numbered(value, n)]);
            return {
              ...request,
              headers: Object.fromEntries(fields) as object,
              ...(body !== undefined && { body: numbered(body, n) }),
            };
          },
        },
      ],
    });
    if (non2xx > 0 || errors > 0)
      throw new Error(`${operation} at ${url}: ${non2xx} answers were no success, ${errors} failed`);
    return requests.average;
  },
};

/** The load generator, which the rows about throughput cannot do without. */
export function requireLoadGenerator(): LoadGenerator {
  const found = findLoadGenerator();
  if (found) return found;
  throw new Error("there is neither wrk nor autocannon here; install wrk (apt-get install wrk, brew install wrk)");
}
