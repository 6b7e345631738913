import type { Handles } from "../../mocks/index.ts";
import type { HttpClient } from "../../contracts/http/http-client.ts";

import { isString } from "../../contracts/http/exchange.ts";
import { parseBody } from "../../contracts/http/response-body.ts";

/** A client of the gate that sends its requests with a `fetch`: a mock's own needs no socket. */
export function clientOver({ fetch }: Pick<Handles, "fetch">): HttpClient {
  return {
    async send({ method, url, headers = {}, body, localAddress: clientIp }) {
      const started = performance.now();
      const sent = { method, url, requestHeaders: headers, clientIp: clientIp ?? null };
      const init = { method, headers, ...(body !== undefined && { body: body as BodyInit }) };
      const response = await fetch(url, init, clientIp === undefined ? undefined : { clientIp });
      const text = await response.text();
      return {
        ...sent,
        requestBody: isString(body) ? body : null,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text,
        json: parseBody(text),
        problem: null,
        ms: Math.round(performance.now() - started),
      };
    },
    close: () => undefined,
  };
}
