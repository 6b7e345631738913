import type { Exchange } from "../http/exchange.ts";

/** A request and its response as they went over the wire, for a person to read. */
export function exchangeText(exchange: Exchange, { bodyLength = 2000 }: { bodyLength?: number } = {}): string {
  const { method, url, requestHeaders, requestBody, clientIp, status, headers, text, problem, ms } = exchange;
  const lines = [
    `${method} ${shortened(url)}`,
    ...Object.entries(requestHeaders).map(header),
    ...(clientIp === null ? [] : [`(from ${clientIp})`]),
    ...body(requestBody ?? "", bodyLength),
    "",
    status === 0 ? `no response: ${problem}` : `${status} after ${ms} ms${problem === null ? "" : ` (${problem})`}`,
    ...Object.entries(headers).filter(isTelling).map(header),
    ...body(text, bodyLength),
  ];
  return printable(lines.join("\n"));
}

const mostOfALine = 1000;

function header([name, value]: [string, string]): string {
  return shortened(`${name}: ${value}`);
}

function shortened(line: string): string {
  return line.length > mostOfALine ? `${line.slice(0, mostOfALine)}…` : line;
}

/** Not what every server sends with everything. */
function isTelling([name]: [string, string]): boolean {
  return !["date", "connection", "keep-alive", "transfer-encoding", "content-length", "vary"].includes(name);
}

function body(text: string, length: number): string[] {
  if (text === "") return [];
  const pretty = indented(text);
  return ["", pretty.length > length ? `${pretty.slice(0, length)}…` : pretty];
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/**
 * Control characters would garble a terminal, and a hostile target could move its cursor with them; what turns the
 * direction of writing makes a text look like another one.
 */
export function printable(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
