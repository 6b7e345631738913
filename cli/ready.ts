import type { ParsedOptions } from "../mocks/options.ts";
import type { RunningMock } from "../mocks/start-mock.ts";

/** What a tool needs in order to use a running mock. */
export type ReadyLine = {
  url: string;
  novastack: { baseUrl: string; apiKey: string };
  novyx: { baseUrl: string; apiKey: string };
  control: string;
  console: string;
};

export function readyLine({ url, novastack, novyx }: RunningMock): ReadyLine {
  return {
    url,
    novastack: { baseUrl: novastack.baseUrl, apiKey: novastack.apiKey },
    novyx: { baseUrl: novyx.baseUrl, apiKey: novyx.apiKey },
    control: `${url}/_mock`,
    console: `${url}/_mock/console`,
  };
}

/** The same for a person, ready to paste. */
export function banner(mock: RunningMock, { seed }: ParsedOptions): string {
  const { novastack, novyx, control } = readyLine(mock);
  const frozen = seed === null ? "" : `  the clock stands still (--seed); POST ${control}/clock/resume lets it run\n`;
  return `novamock is ready at ${mock.url}

  export API_BASE_URL=${novastack.baseUrl}
  export NOVASTACK_API_KEY=${novastack.apiKey}
  export NOVYX_BASE_URL=${novyx.baseUrl}
  export NOVYX_API_KEY=${novyx.apiKey}

  curl ${novastack.baseUrl}/models -H "Authorization: Bearer ${novastack.apiKey}"

  mailbox, clock, faults, keys and journal: ${control} (novamock spec control)
${frozen}
`;
}
