import type { CallOptions } from "../../engine/call-operation.ts";
import type { OperationId } from "../../http/spec-names.ts";
import type { Caller } from "../../model/gateway.ts";
import type { Manner } from "../stage.ts";
import type { GatewayKey } from "./keys.ts";
import type { Request } from "./offered.ts";
import type { Visit } from "./visit.ts";

import { guards } from "../../model/gateway.ts";
import { falseKeyRows, keyManners, noKeyManners, otherSchemes } from "../variations/keys.ts";
import { requestManners } from "../variations/requests.ts";

type Stranger = { readonly name: string; readonly key: string | null };

/** The operations whose address the document gives; the others stand in our spec only, and are visited with fewer false keys. */
export const isWhole: ReadonlySet<OperationId> = new Set(["listModels", "createChatCompletion"]);

/** Every request by every key, by nobody, and with what is no key. The first of the keys has every permission. */
export function everyVisit(
  requests: readonly Request[],
  [full, ...others]: readonly [GatewayKey, ...GatewayKey[]],
  novyxKey: string | undefined,
): Visit[] {
  const keys = [full, ...others];
  const strangers: Stranger[] = [
    ...falseKeyRows.map(({ name, of }) => ({ name: `the key ${name}`, key: of(full.secret, { id: full.id }) })),
    { name: "a key of Novyx", key: novyxKey ?? null },
  ];
  return requests.flatMap((request, index) => {
    const [operation] = request;
    const of = (caller: Caller, key?: string, manner?: Manner): Visit => ({
      request,
      caller,
      ...(key !== undefined && { key }),
      ...(manner && { manner }),
    });
    const byStranger = ({ name, key }: Stranger): Visit[] => {
      if (key === null) return [];
      const manner = { name, mayBeRejected: false, change: (call: CallOptions) => call };
      // What no key can look like may be taken for none.
      return [of(/^[\w.~+/=-]+$/.test(key) ? "stranger" : "nobody", key, manner)];
    };
    const { permission } = guards[operation]!;
    const isHarmless = permission !== "delete";
    const plain = [
      ...keys.filter((key) => isHarmless || !key.permissions.includes("delete")).map((key) => of(key, key.secret)),
      of("nobody"),
    ];
    // The same operation with another body: who may call it is the same.
    const isFirst = requests.findIndex(([name]) => name === operation) === index;
    if (!isFirst) return [...plain, ...strangers.slice(-1).flatMap(byStranger)];
    const lacking = keys.find(({ permissions }) => !permissions.includes(permission));
    const some = <Row>(rows: readonly Row[]) =>
      rows.filter((_, row) => isWhole.has(operation) || row % 3 === index % 3);
    return [
      ...plain,
      ...some(strangers).flatMap(byStranger),
      ...noKeyManners.map((manner) => of("nobody", undefined, manner)),
      ...some([...otherSchemes, ...otherSchemes]).map((manner) => of("nobody", full.secret, manner)),
      ...requestManners.map((manner) => of("nobody", undefined, manner)),
      // However it is written: a key has the permissions that it has.
      ...(lacking ? [...some(keyManners), ...requestManners].map((manner) => of(lacking, lacking.secret, manner)) : []),
      ...(isHarmless ? some(requestManners).map((manner) => of(full, full.secret, manner)) : []),
    ];
  });
}
