import type { components } from "../../spec/generated/control.types.ts";

import { authorization } from "./cluster.ts";

type Schemas = components["schemas"];

/** Somebody who works in one sandbox through the balancer, and notes who has answered. */
export type Client = {
  readonly name: string;
  readonly url: string;
  /** The names of the processes that have answered. */
  readonly processes: ReadonlySet<string>;
  /** Asks for the account's keys; gives the status. */
  listKeys(key: string): Promise<number>;
  signUp(email: string): Promise<void>;
  /** Sign-up, mail, verification, two lists, rotation and grace, as the vendor's page has them; gives the new key. */
  followTheDocuments(): Promise<string>;
  control<Answer>(method: string, path: string, body?: object): Promise<Answer>;
  listRequests(): Promise<Schemas["JournalEntry"][]>;
};

/** Opens a sandbox by its header, and every other time by its prefix. */
export function openClient(balancer: string, name: string): Client {
  const processes = new Set<string>();
  const url = `${balancer}/~${name}`;
  let asked = 0;

  async function ask(method: string, path: string, { body, ...headers }: Record<string, unknown>): Promise<Response> {
    const byHeader = ++asked % 2 === 0;
    const response = await fetch(`${byHeader ? balancer : url}${path}`, {
      method,
      headers: {
        ...(headers as Record<string, string>),
        ...(byHeader && { "novamock-sandbox": name }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    processes.add(response.headers.get("novamock-process") ?? "none");
    return response;
  }
  async function right<Answer>(method: string, path: string, more: Record<string, unknown>): Promise<Answer> {
    const response = await ask(method, path, more);
    const text = await response.text();
    if (!response.ok) throw new Error(`${name}: ${method} ${path} was answered ${response.status} ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as Answer;
  }
  const control: Client["control"] = (method, path, body) =>
    right(method, `/_mock${path}`, { ...authorization, ...(body && { body }) });
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
  const signUp = (email: string) => right<void>("POST", "/v1/keys", { body: { email } });

  return {
    name,
    url,
    processes,
    control,
    signUp,
    async listKeys(key) {
      const response = await ask("GET", "/v1/keys", bearer(key));
      await response.text();
      return response.status;
    },
    async followTheDocuments() {
      const email = `${name}@example.com`;
      await signUp(email);
      const { messages } = await control<Schemas["Mailbox"]>("GET", "/mailbox");
      if (messages.map(({ to }) => to).join() !== email) throw new Error(`${name} has mails of others`);
      const body = { email, token: messages[0]!.token };
      const { api_key: key } = await right<{ api_key: string }>("POST", "/v1/verify", { body });
      const { new_key: newKey } = await right<{ new_key: string }>("POST", "/v1/keys/rotate", bearer(key));
      for (const each of [key, newKey]) await right("GET", "/v1/keys", bearer(each));
      return newKey;
    },
    listRequests: async () => (await control<{ requests: Schemas["JournalEntry"][] }>("GET", "/requests")).requests,
  };
}
