import type { Answer, Asked, Client } from "./client.ts";
import type { Random } from "../../mocks/core/random.ts";

/** One sandbox, and everything that its user knows to be in it. */
export type Tenant = {
  readonly name: string;
  /** Does the next thing, drawn by chance, and checks every answer. */
  act(): Promise<void>;
  /** Keys that open this sandbox, for others to try in theirs. */
  readonly keys: () => readonly string[];
  /** Starts anew: its sandbox is about to be dropped. */
  forget(): void;
  /** How often each thing was done. */
  readonly done: ReadonlyMap<string, number>;
};

/** Told of an answer that should have been another one. */
export type Complain = (complaint: string) => void;

type Act = () => Promise<void>;

const boundary = "-".repeat(20) + "novamock-soak";

export function createTenant(
  name: string,
  {
    client,
    random,
    demoKey,
    others,
    complain,
  }: { client: Client; random: Random; demoKey: string; others: () => readonly Tenant[]; complain: Complain },
): Tenant {
  const domain = `${name}.example.com`;
  const done = new Map<string, number>();
  let accounts = new Map<string, string[]>();
  let tasks: string[] = [];
  let drawn = 0;

  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random.next() * values.length)]!;
  const ownKeys = () => [...accounts.values()].flat();

  async function expectStatus(status: number, what: string, asked?: Asked): Promise<Answer> {
    const answer = await client.ask(name, what, asked);
    if (answer.status !== status || !answer.isWhole)
      complain(`${name}: ${what} was answered ${answer.status} ${answer.text.slice(0, 200)}, not ${status}`);
    return answer;
  }
  function expectThat(isSo: boolean, what: string): void {
    if (!isSo) complain(`${name}: ${what}`);
  }
  async function json<Body>(what: string, asked?: Asked, status = 200): Promise<Body> {
    const { text } = await expectStatus(status, what, asked);
    try {
      return JSON.parse(text) as Body;
    } catch {
      complain(`${name}: ${what} was answered with no JSON: ${text.slice(0, 200)}`);
      return {} as Body;
    }
  }
  async function mailsAreOwn(query: string): Promise<{ token: string }[]> {
    const { messages = [] } = await json<{ messages?: { to: string; token: string }[] }>(`GET /_mock/mailbox?${query}`);
    for (const { to } of messages) expectThat(to.endsWith(`@${domain}`), `got the mail of ${to}`);
    return messages;
  }

  const acts: { readonly [act: string]: Act } = {
    async signUp() {
      const email = `user-${++drawn}@${domain}`;
      await expectStatus(200, "POST /v1/keys", { json: { email } });
      const [mail] = await mailsAreOwn(`to=${email}`);
      const { api_key } = await json<{ api_key: string }>("POST /v1/verify", {
        json: { email, token: mail?.token ?? "" },
      });
      accounts.set(email, [api_key]);
    },
    async list() {
      for (const [email, keys] of accounts) {
        const { keys: listed = [] } = await json<{ keys?: unknown[] }>("GET /v1/keys", { key: keys.at(-1)! });
        expectThat(listed.length === keys.length, `${email} has ${keys.length} keys and was shown ${listed.length}`);
      }
    },
    async rotate() {
      const [email, keys] = pick([...accounts]) ?? [];
      if (!email || !keys || keys.length > 5) return;
      const { new_key } = await json<{ new_key: string }>("POST /v1/keys/rotate", { key: keys.at(-1)! });
      await expectStatus(200, "GET /v1/keys", { key: keys.at(-1)! });
      keys.push(new_key);
    },
    async revoke() {
      const [email, keys] = pick([...accounts]) ?? [];
      if (!email || keys?.length !== 1) return;
      const { keys: listed } = await json<{ keys: { key_id: string }[] }>("GET /v1/keys", { key: keys[0]! });
      await expectStatus(200, "POST /v1/keys/revoke", { key: keys[0]!, json: { key_id: listed[0]?.key_id ?? "" } });
      await expectStatus(401, "GET /v1/keys", { key: keys[0]! });
      accounts.delete(email);
    },
    async tryForeignKey() {
      const foreign = pick(
        others()
          .filter((other) => other.name !== name)
          .flatMap((other) => other.keys()),
      );
      if (foreign) await expectStatus(401, "GET /v1/keys", { key: foreign });
    },
    async chat() {
      const body = {
        model: "nova-7b",
        messages: [{ role: "user", content: `I am ${name}` }],
        stream: random.next() < 0.5,
      };
      const { text } = await expectStatus(200, "POST /router/v1/chat/completions", { key: demoKey, json: body });
      expectThat(!body.stream || text.endsWith("data: [DONE]\n\n"), "a stream had no end");
    },
    async tasks() {
      const { id } = await json<{ id: string }>("POST /router/v1/tasks", { key: demoKey, json: { input: name } });
      tasks.push(id);
      const { data = [] } = await json<{ data?: { id: string; input: string }[] }>(
        "GET /router/v1/tasks?limit=100&order=asc",
        { key: demoKey },
      );
      expectThat(data.map((task) => task.id).join() === tasks.join(), "the tasks listed were not its own");
      if (tasks.length > 5) await expectStatus(200, `DELETE /router/v1/tasks/${tasks.shift()!}`, { key: demoKey });
    },
    async files() {
      const content = `${name} `.repeat(2000);
      const part = (header: string, value: string) =>
        `--${boundary}\r\nContent-Disposition: form-data; ${header}\r\n\r\n${value}\r\n`;
      const body = `${part('name="purpose"', "batch")}${part('name="file"; filename="a.txt"', content)}--${boundary}--\r\n`;
      const form = { type: `multipart/form-data; boundary=${boundary}`, body };
      const { id } = await json<{ id: string }>("POST /router/v1/files", { key: demoKey, form });
      const { text } = await expectStatus(200, `GET /router/v1/files/${id}/content`, { key: demoKey });
      expectThat(text === content, "a file came back with other bytes");
      await expectStatus(200, `DELETE /router/v1/files/${id}`, { key: demoKey });
    },
    async fault() {
      const fault = pick<object>([
        { status: 503 },
        { delay_ms: 5 },
        { connection: "reset" },
        { body: "truncated" },
        { body: "malformed" },
      ]);
      const armed = { api: "novastack", operation: "listModels", times: 1, ...fault };
      await expectStatus(201, "POST /_mock/faults", { json: armed });
      const { status, text, isWhole } = await client.ask(name, "GET /router/v1/models", { key: demoKey });
      const struck = `${status}${isWhole ? "" : " cut"}${status === 0 || text.endsWith("}") ? "" : " corrupted"}`;
      const expected =
        "status" in fault
          ? "503"
          : "delay_ms" in fault
            ? "200"
            : "connection" in fault
              ? "0 cut"
              : "body" in fault && fault.body === "truncated"
                ? "200 cut corrupted"
                : "200 corrupted";
      expectThat(struck === expected, `the fault ${JSON.stringify(fault)} struck as '${struck}', not '${expected}'`);
      await expectStatus(200, "GET /router/v1/models", { key: demoKey });
    },
    async advance() {
      // Shorter than any grace; what rotated more often than that has not ended.
      await expectStatus(200, "POST /_mock/clock/advance", { json: { seconds: 1 } });
    },
    async waitForMail() {
      await mailsAreOwn(`to=nobody@${domain}&wait_ms=20`);
      await mailsAreOwn("limit=1000");
    },
    async snapshot() {
      const { text } = await expectStatus(200, "GET /_mock/snapshot");
      const { api_key: later } = await json<{ api_key: string }>(
        "POST /_mock/novyx/keys",
        { json: { email: `later@${domain}` } },
        201,
      );
      await expectStatus(200, "GET /v1/keys", { key: later });
      await expectStatus(204, "PUT /_mock/snapshot", { form: { type: "application/json", body: text } });
      await expectStatus(401, "GET /v1/keys", { key: later });
      for (const key of ownKeys().slice(0, 3)) await expectStatus(200, "GET /v1/keys", { key });
    },
    async reset() {
      const keys = ownKeys();
      accounts = new Map();
      tasks = [];
      await expectStatus(204, "POST /_mock/reset");
      for (const key of keys.slice(0, 3)) await expectStatus(401, "GET /v1/keys", { key });
    },
  };
  const names = Object.keys(acts);
  // Seldom enough that there is something to lose.
  const seldom = new Set(["reset", "snapshot", "waitForMail"]);

  return {
    name,
    done,
    keys: ownKeys,
    forget() {
      accounts = new Map();
      tasks = [];
    },
    async act() {
      const isFull = accounts.size > 20;
      const act = isFull ? "reset" : pick(names.filter((each) => !seldom.has(each) || random.next() < 0.2));
      await acts[act]!();
      done.set(act, (done.get(act) ?? 0) + 1);
    },
  };
}
