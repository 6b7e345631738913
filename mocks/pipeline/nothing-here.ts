import type { Incoming, Reply } from "../core/exchange.ts";
import type { Sandboxes } from "../sandbox/sandboxes.ts";
import type { Api } from "./api.ts";
import type { Target } from "./target.ts";

import { isSandboxName } from "../sandbox/sandboxes.ts";
import { adviseOn } from "./advice.ts";
import { headerLine, plainText } from "./reply.ts";

/** The reply where no API is addressed: journaled, since whoever has a wrong base URL looks for the requests there. */
export function nothingHere(
  { method, header }: Incoming,
  { path, query, sandbox: prefixed }: Target,
  clientIp: string,
  apis: readonly Api[],
  sandboxes: Sandboxes,
): Reply {
  const served = apis.map(({ name, prefix }) => `${name} under ${prefix}`).join(", ");
  const explain = [adviseOn(path, apis) ?? [], `it serves ${served}`].flat().join("; ");
  const text = `novamock: there is nothing at ${headerLine(path)}; ${explain}\n`;
  // Balancers look there for a sign of life.
  if (path === "/") return plainText(200, text);
  const asked = prefixed ?? header("novamock-sandbox");
  const { name, world } = sandboxes.open(asked !== undefined && isSandboxName(asked) ? asked : undefined);
  const record = world.journal.open({ at: world.clock.now(), api: null, method, path, query, clientIp });
  const reply = plainText(404, text, { "x-request-id": record.id });
  world.journal.close(Object.assign(record, { status: reply.status, explain }), reply);
  sandboxes.changes.emit(name, () => ({ kind: "request", request: world.journal.show(record) }));
  return reply;
}
