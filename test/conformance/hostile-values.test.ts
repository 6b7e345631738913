import { describe, expect, onTestFinished, test } from "vitest";

import type { Choices } from "../variants/plain-node/choices.ts";

import { startBackend } from "../variants/plain-node/backend.ts";
import { outcome, reasons, verify } from "../variants/verify.ts";

const far = () => "9999-12-31T23:59:59Z";
let made = 0;

// The right fields, and values that no gate expects.
const values: [name: string, choices: Partial<Choices>, broken: string][] = [
  ["keys with a line break", { secret: () => `nram_${++made}\r\nx-evil: 1` }, "novyx.verify.activates"],
  ["keys outside of Latin-1", { secret: () => `nram_\u{1f511}${++made}` }, "novyx.verify.activates"],
  ["keys of a megabyte", { secret: () => `nram_${++made}${"k".repeat(1_000_000)}` }, "novyx.verify.activates"],
  ["ids of __proto__", { keyId: () => "__proto__" }, "novyx.list.key-id"],
  ["instants at the end of time", { timestamp: far }, "novyx.rotate.old-key-ends-with-grace"],
  ["instants that are none", { timestamp: () => "2026-99-99T99:99:99Z" }, "novyx.list.created-at"],
  [
    "instants a megabyte long",
    { timestamp: (ms) => new Date(ms).toISOString() + "0".repeat(1e6) },
    "novyx.list.created-at",
  ],
  ["tokens that are empty", { token: () => "" }, "novyx.verify.activates"],
  ["empty prefixes", { prefixLength: 0 }, "novyx.list.key-prefix"],
];

describe("a target with values that nobody expects ends the run without passing what they break", () => {
  test.each(values)("%s", async (_name, choices, broken) => {
    const backend = await startBackend(choices);
    onTestFinished(() => backend.close());
    const report = await verify(backend, { target: { timeoutMs: 1000 } });
    const { passed, failed } = outcome(report);
    expect(passed).not.toContain(broken);
    for (const line of [...failed, ...reasons(report)]) expect(line).toMatch(/^[^\p{Cc}\p{Cf}]{1,1500}$/u);
    expect(JSON.stringify(report).length).toBeLessThan(20_000_000);
  });
});
