import type { Cost } from "./loads.ts";
import type { Kept } from "./sandboxes.ts";

/** What the plan assumes, and docs/scale.md says. */
const assumed = { requestsPerSandbox: 1, busiestCore: 0.5, sandboxesPerProcess: 5_000 };

/** What so many sandboxes take, by what was measured: the arithmetic of docs/scale.md. */
export function plan(measured: Cost & Kept & { fullest: number }): string {
  const { mockMicroseconds, balancerMicroseconds, processBytes, sandboxBytes, fullest } = measured;
  const { requestsPerSandbox, busiestCore, sandboxesPerProcess } = assumed;
  const rows = [1_000, 10_000, 100_000].map((sandboxes) => {
    const requests = sandboxes * requestsPerSandbox;
    const cores = (microseconds: number) => (requests * microseconds) / 1e6;
    const byLoad = (cores(mockMicroseconds) * fullest) / busiestCore;
    const byNumber = (sandboxes * fullest) / sandboxesPerProcess;
    const processes = Math.ceil(Math.max(byLoad, byNumber));
    const gibibytes = (processes * processBytes + sandboxes * sandboxBytes) / 2 ** 30;
    const figures = [
      sandboxes.toLocaleString("en"),
      requests.toLocaleString("en"),
      cores(mockMicroseconds).toFixed(1),
      byLoad.toFixed(1),
      byNumber.toFixed(1),
      `**${processes}**`,
      cores(balancerMicroseconds).toFixed(1),
      Math.ceil((cores(mockMicroseconds) + cores(balancerMicroseconds)) / busiestCore),
      `${gibibytes.toFixed(1)} GiB`,
    ];
    return `| ${figures.join(" | ")} |`;
  });
  const head =
    "| Sandboxes | Requests/s | Cores of the mocks | Processes by load | by number | Processes | Cores of HAProxy | Cores in all | Memory |";
  return [head, `|${" --- |".repeat(9)}`, ...rows].join("\n");
}
