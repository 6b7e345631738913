import type { HttpClient } from "../../contracts/http/http-client.ts";
import type { Handles } from "../../mocks/index.ts";

import { parseBody } from "../../contracts/http/response-body.ts";

/** A client that calls a mock without a socket, so that ten thousand walks take minutes. */
export function mockClient(mock: Pick<Handles, "fetch">): HttpClient {
  return {
    async send({ method, url, headers = {}, body, localAddress }) {
      const init = { method, headers, ...(body !== undefined && { body: body as BodyInit }) };
      const started = performance.now();
      const asked = { method, url, requestHeaders: headers, requestBody: typeof body === "string" ? body : null };
      const response = await mock.fetch(url, init, localAddress === undefined ? undefined : { clientIp: localAddress });
      const text = await response.text();
      return {
        ...asked,
        clientIp: localAddress ?? null,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text,
        json: parseBody(text),
        problem: null,
        ms: Math.round(performance.now() - started),
      };
    },
    close() {},
  };
}
