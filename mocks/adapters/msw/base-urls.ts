import { OptionError } from "../../core/options.ts";

/** Where an API is called: its base URL, several, or `false` for an API that is left out. */
export type BaseUrls = string | readonly string[] | false;

/** The base URLs of an option, checked. In a page they may be relative to it. */
export function parseBaseUrls(value: BaseUrls | undefined, option: string, vendor: string): URL[] {
  if (value === false) return [];
  const texts = value === undefined ? [vendor] : typeof value === "string" ? [value] : value;
  if (!Array.isArray(texts)) throw notBaseUrl(value, option, vendor);
  return texts.map((text) => parseBaseUrl(text, option, vendor));
}

function parseBaseUrl(text: unknown, option: string, vendor: string): URL {
  const page = globalThis.location?.href;
  if (typeof text !== "string" || !URL.canParse(text, page)) throw notBaseUrl(text, option, vendor);
  const url = new URL(text, page);
  const isPlain = /^https?:$/.test(url.protocol) && url.search + url.hash + url.username + url.password === "";
  if (!isPlain) throw notBaseUrl(text, option, vendor);
  return url;
}

function notBaseUrl(value: unknown, option: string, vendor: string): OptionError {
  return new OptionError(
    `${option}: ${JSON.stringify(value)} is not a base URL; expected one like ${vendor}, an array of them, or false`,
  );
}
