import type { Exchange } from "../exchange.ts";

/** A request and its response as they went over the wire, for a person to read. */
export function exchangeText(exchange: Exchange, { bodyLength = 2000 }: { bodyLength?: number } = {}): string {
  const { method, url, requestHeaders, requestBody, clientIp, status, headers, text, problem, ms } = exchange;
  return [
    `${method} ${url}`,
    ...Object.entries(requestHeaders).map(header),
    ...(clientIp === null ? [] : [`(from ${clientIp})`]),
    ...body(requestBody ?? "", bodyLength),
    "",
    status === 0 ? `no response: ${problem}` : `${status} after ${ms} ms${problem === null ? "" : ` (${problem})`}`,
    ...Object.entries(headers).filter(isTelling).map(header),
    ...body(text, bodyLength),
  ].join("\n");
}

function header([name, value]: [string, string]): string {
  return `${name}: ${value}`;
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
    return printable(text);
  }
}

/** Control characters would garble a terminal, and a hostile target could move its cursor with them. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll("\r\n", "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}
