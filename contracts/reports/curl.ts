import type { Exchange } from "../http/exchange.ts";

import { printable } from "./exchange-text.ts";

const shownByDefault = ["accept", "content-length"];

/** The line that repeats a request by hand. What was redacted has to be filled in: a key stands in $KEY. */
export function curlLine({ method, url, requestHeaders, requestBody, clientIp }: Exchange): string {
  const words = ["curl", "-i"];
  if (method !== "GET") words.push("-X", method);
  words.push(quoted(url));
  const isForm = requestHeaders["content-type"]?.startsWith("multipart/") ?? false;
  for (const [name, value] of Object.entries(requestHeaders)) {
    if (shownByDefault.includes(name) || (isForm && name === "content-type")) continue;
    if (name === "authorization" && value.startsWith("Bearer …")) words.push("-H", '"Authorization: Bearer $KEY"');
    else words.push("-H", quoted(`${name}: ${value}`));
  }
  const isInHeader = clientIp !== null && Object.values(requestHeaders).includes(clientIp);
  if (clientIp !== null && !isInHeader) words.push("--interface", clientIp);
  if (isForm) words.push("-F", "file=@FILE");
  else if (requestBody !== null) words.push("--data-raw", quoted(requestBody));
  return printable(words.join(" "));
}

function quoted(text: string): string {
  return /^[\w:/.@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
