import type { components } from "../../spec/generated/control.types.ts";
import type { NewFault } from "../../mocks/core/faults.ts";

type Schemas = components["schemas"];

/** One world of a started mock: each test takes its own, so that one server serves a whole file. */
export type Sandbox = {
  readonly url: string;
  /** What an OpenAI client takes as its base URL. */
  readonly novastackUrl: string;
  addFault(fault: NewFault): Promise<Schemas["Fault"]>;
  createNovastackKey(permissions: Schemas["Permission"][]): Promise<Schemas["NovastackKeyShown"]>;
  createNovyxKey(): Promise<Schemas["NovyxKeyShown"]>;
  advanceClock(seconds: number): Promise<Schemas["ClockMove"]>;
  /** The newest mail to an address. */
  mailTo(address: string): Promise<Schemas["Mail"] | undefined>;
  /** What was asked of the vendor APIs, newest first. */
  requests(): Promise<Schemas["JournalEntry"][]>;
};

let opened = 0;

/** A sandbox of a started mock; one that nobody else uses where none is named. */
export function openSandbox(mockUrl: string, name = `test-${++opened}`): Sandbox {
  const url = name === "default" ? mockUrl : `${mockUrl}/~${name}`;
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const headers = { "content-type": "application/json" };
    const init = body && { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(`${url}/_mock${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  return {
    url,
    novastackUrl: `${url}/router/v1`,
    addFault: (fault) => ask("/faults", fault),
    createNovastackKey: (permissions) => ask("/novastack/keys", { permissions }),
    createNovyxKey: () => ask("/novyx/keys", {}),
    advanceClock: (seconds) => ask("/clock/advance", { seconds }),
    mailTo: async (address) =>
      (await ask<Schemas["Mailbox"]>(`/mailbox?to=${encodeURIComponent(address)}`)).messages[0],
    requests: async () => (await ask<{ requests: Schemas["JournalEntry"][] }>("/requests")).requests,
  };
}
