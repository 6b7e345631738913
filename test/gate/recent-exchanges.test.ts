import { expect, test } from "vitest";

import type { Exchange } from "../../contracts/http/exchange.ts";

import { createRecentExchanges } from "../../contracts/engine/recent-exchanges.ts";
import { htmlReport } from "../../contracts/reports/html.ts";
import { createRedaction } from "../../contracts/results/redaction.ts";

const secret = "nram_tenant_0123456789abcdef";

test("the last exchanges of a case are kept, with the beginnings of their bodies", () => {
  const exchanges = createRecentExchanges();
  for (let number = 1; number <= 100; number++)
    exchanges.add(exchangeOf(`/v1/keys?n=${number}`, "x".repeat(1_000_000)));
  const { total, last } = exchanges.all();
  expect([total, last.length, last[0]!.url, last.at(-1)!.url]).toEqual([100, 30, "/v1/keys?n=71", "/v1/keys?n=100"]);
  for (const { text } of last) expect(text).toBe(`${"x".repeat(16_000)}… (1000000 characters)`);
});

test("the HTML report shows them without secrets, and nothing in them comes to life", () => {
  const exchanges = createRecentExchanges();
  for (let number = 1; number <= 32; number++)
    exchanges.add(
      exchangeOf(`http://127.0.0.1:1/v1/keys?n=${number}`, `<script>alert(1)</script> ${secret} \u001b[2J`),
    );
  const redaction = createRedaction();
  redaction.learn(secret);
  const failure = { clause: "novyx.list.endpoint", expected: "a 2xx", received: "500", exchange: null };
  const result = redaction.result({
    id: "novyx.list.<b>",
    clauses: [failure.clause],
    verdict: "failed",
    ms: 1,
    failures: [failure],
    checked: [failure.clause],
    exchanges: exchanges.all(),
  });
  const html = htmlReport({
    report: {
      summary: { passed: 0, failed: 1, unverified: 0, inconclusive: 0 },
      clauses: [{ id: failure.clause, level: "documented", verdict: "failed", cases: [result.id] }],
      cases: [result],
    },
    waivers: { waived: new Map(), problems: [] },
    level: "documented",
    startedAt: new Date("2026-01-01T00:00:00Z"),
    ms: 1,
  });
  expect(html).toContain("The first 2 are left out.");
  expect(html).toContain("GET /v1/keys?n=32 → 500");
  expect(html.match(/<script/g)).toHaveLength(1);
  for (const never of [secret, "\u001b", "<b>"]) expect(html).not.toContain(never);
});

function exchangeOf(url: string, text: string): Exchange {
  return {
    method: "GET",
    url,
    requestHeaders: { authorization: `Bearer ${secret}` },
    requestBody: null,
    clientIp: null,
    status: 500,
    headers: {},
    text,
    json: undefined,
    problem: null,
    ms: 3,
  };
}
