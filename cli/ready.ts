import type { ParsedOptions } from "../mocks/core/options.ts";
import type { RunningMock } from "../mocks/start-mock.ts";

/** What a tool needs in order to use a running mock. */
export type ReadyLine = {
  url: string;
  novastack: { baseUrl: string; apiKey: string };
  novyx: { baseUrl: string; apiKey: string };
  control: string;
  /** Opens the console; where a token is wanted, it is in the fragment, which browsers keep to themselves. */
  console: string;
  /** Only where the control API wants one. */
  controlToken?: string;
};

export function readyLine({ url, novastack, novyx, controlToken }: RunningMock): ReadyLine {
  return {
    url,
    novastack: { baseUrl: novastack.baseUrl, apiKey: novastack.apiKey },
    novyx: { baseUrl: novyx.baseUrl, apiKey: novyx.apiKey },
    control: `${url}/_mock`,
    console: `${url}/_mock/console${controlToken === null ? "" : `#token=${encodeURIComponent(controlToken)}`}`,
    ...(controlToken !== null && { controlToken }),
  };
}

/** The same for a person, ready to paste. */
export function banner(mock: RunningMock, { seed }: ParsedOptions): string {
  const { novastack, novyx, control, console, controlToken } = readyLine(mock);
  const frozen = seed === null ? "" : `  the clock stands still (--seed); POST ${control}/clock/resume lets it run\n`;
  return `novamock is ready at ${mock.url}

  export API_BASE_URL=${novastack.baseUrl}
  export NOVASTACK_API_KEY=${novastack.apiKey}
  export NOVYX_BASE_URL=${novyx.baseUrl}
  export NOVYX_API_KEY=${novyx.apiKey}

  curl ${novastack.baseUrl}/models -H "Authorization: Bearer ${novastack.apiKey}"

  console: ${console}
  mailbox, clock, faults, keys and journal: ${control} (novamock spec control)
${controlToken === undefined ? "" : `  the control API wants a token: -H "Authorization: Bearer ${controlToken}"\n`}${frozen}
`;
}

/** What a user should know of a mock that other machines can reach. */
export function exposureWarning(host: string): string {
  return `novamock: warning: other machines can reach this mock (--host ${host}); its control API wants the control token\n`;
}
