import type { Block } from "./block.ts";
import type { Fact, FactValue } from "./fact.ts";
import type { Place, Reading } from "./reading.ts";

import { codeFingerprint, fingerprint } from "./fingerprint.ts";

type Code = Extract<Block, { kind: "code" }>;

/** The facts that a sample states: its shape and values where it is JSON, the variables and headers that it sets. */
export function codeFacts({ language, text }: Code, place: Place): Reading {
  const [address] = /^https?:\/\/\S+$/.exec(text.trim()) ?? [];
  if (address !== undefined && /base url/i.test(place.heading))
    return { facts: [{ kind: "base-url", at: null, name: "", is: { url: address.replace(/\/$/, "") } }] };
  const name = languageOf(text, language);
  if (name === "json") {
    const values = jsonValues(text);
    if (values) return { facts: [{ kind: "sample", at: place.at, name, is: values }] };
  }
  return {
    facts: [
      { kind: "sample", at: place.at, name, is: sampleOf(text) },
      ...(name === "http" ? headersIn(text, place) : []),
      ...(name === "shell" ? variablesIn(text) : []),
    ],
    unread: name === "json" ? [text] : [],
  };
}

/** A sample's fingerprint, the host that it calls, which may change by itself, and the paths that it calls below a base URL. */
function sampleOf(text: string): Record<string, FactValue> {
  const hosts = [...new Set(text.match(/https?:\/\/[\w.:-]+/g))];
  const bare = hosts.reduce((rest, host) => rest.replaceAll(host, "HOST"), text);
  const calls = [...new Set([...text.matchAll(/_URL\}?(\/[\w/{}.-]+)/g)].map(([, path = ""]) => path))];
  return { says: codeFingerprint(bare), ...(hosts.length > 0 && { hosts }), ...(calls.length > 0 && { calls }) };
}

/** The language by what stands there; by what the page says where that does not tell. */
function languageOf(text: string, said: string | null): string {
  const code = text.trim();
  if (/^[[{]/.test(code) && jsonValues(code)) return "json";
  if (/^(?:(?:GET|POST|PUT|PATCH|DELETE) \S+ HTTP|[A-Z][\w-]+: \S)/.test(code)) return "http";
  const known = said === null ? undefined : languages[said.toLowerCase()];
  if (known !== undefined) return known;
  if (said !== null && !/^(?:text|txt|plain|plaintext|code|env|dotenv|http)$/i.test(said)) return said.toLowerCase();
  if (/^# .*\b(?:export|set) [A-Z_]+=/.test(code)) return "shell";
  if (/^(?:#.*\n\s*)*(?:curl|export [A-Z]|set [A-Z]|\$env:|pip3? |npm |npx |git |[A-Z_]+=)/.test(code)) return "shell";
  if (/^(?:const|let|var|await|async|function|import [\w{*].* from ["']|\/\/)/m.test(code)) return "javascript";
  if (/^\s*(?:require ["']|puts |end$)|Net::HTTP/m.test(code)) return "ruby";
  if (/^(?:package \w|func )|^\w+(?:, \w+)* := /m.test(code)) return "go";
  if (/^<\?php|^\$\w+ = /m.test(code)) return "php";
  if (/^(?:import \w|from [\w.]+ import|def |print\(|for \w+ in|\w+ = )/m.test(code)) return "python";
  if (/^[[{]/.test(code)) return "json";
  return "text";
}

const languages: Record<string, string | undefined> = {
  py: "python",
  python: "python",
  python3: "python",
  js: "javascript",
  javascript: "javascript",
  mjs: "javascript",
  jsx: "javascript",
  ts: "typescript",
  typescript: "typescript",
  tsx: "typescript",
  sh: "shell",
  bash: "shell",
  shell: "shell",
  zsh: "shell",
  console: "shell",
  curl: "shell",
  json: "json",
  jsonc: "json",
  json5: "json",
};

/** A JSON sample as its values by their paths; texts of several words are kept as fingerprints. */
function jsonValues(text: string): Record<string, FactValue> | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    return Object.fromEntries(flattened(value, ""));
  } catch {
    return null;
  }
}

function flattened(value: unknown, path: string): [string, FactValue][] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((each, index) => flattened(each, `${path}[${index}]`));
  if (typeof value === "object" && value !== null && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([name, each]) => flattened(each, path === "" ? name : `${path}.${name}`));
  if (typeof value === "string") return [[path, value.trim().includes(" ") ? fingerprint(value).print : value]];
  if (typeof value === "number" || typeof value === "boolean" || value === null) return [[path, value]];
  return [[path, JSON.stringify(value)]];
}

function headersIn(text: string, { at }: Place): Fact[] {
  return [...text.matchAll(/^([A-Z][\w-]+): (\w+)/gm)].map(([, name = "", value = ""]) => ({
    kind: "header",
    at,
    name,
    is: { value },
  }));
}

function variablesIn(text: string): Fact[] {
  const found = text.matchAll(/(?:\bexport|\bset)\s+([A-Z][A-Z0-9_]*)=|\$env:([A-Z][A-Z0-9_]*)/g);
  return [...found].map(([, posix, windows]) => ({ kind: "variable", at: null, name: posix ?? windows ?? "", is: {} }));
}
