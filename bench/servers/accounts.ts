// A mock with as many accounts as the command line says, which measures itself when it is asked to.
import type { Mock } from "../../mocks/index.ts";
import type { Operation, Question } from "../account-questions.ts";

import { createMock } from "../../mocks/index.ts";

/** The requests to a batch of accounts, ready to be sent. */
type Prepare = (batch: readonly string[]) => Promise<Request[]> | Request[];

const batchSize = 10;
// More than are drawn in all rounds, so that no account is asked twice.
const maxDrawn = 100_000;

serve(Number(process.argv[2]));

function serve(size: number): void {
  const mock = createMock({ signupLimit: "off" });
  const before = heapBytes();
  const secrets = populate(mock, size);
  const bytesPerAccount = (heapBytes() - before) / size;
  let drawn = 0;
  let signedUp = 0;

  /** The secrets of accounts that have one active key each. Few accounts are made anew each time. */
  function drawBatch(): string[] {
    if (size > batchSize) return Array.from({ length: batchSize }, () => secrets[drawn++ % secrets.length]!);
    mock.reset();
    return populate(mock, size);
  }

  const prepare: Record<Operation, Prepare> = {
    list: (batch) => batch.map((key) => request("GET", "/v1/keys", key)),
    rotate: (batch) => batch.map((key) => request("POST", "/v1/keys/rotate", key)),
    revoke: (batch) => batch.map((key) => request("POST", "/v1/keys/revoke", key, { key_id: key.slice(0, 20) })),
    async verify(batch) {
      const emails = batch.map(() => `new-${signedUp++}@example.com`);
      for (const email of emails) await mock.fetch(request("POST", "/v1/keys", null, { email }));
      return emails.map((email) =>
        request("POST", "/v1/verify", null, { email, token: mock.mailbox.latest(email)!.token }),
      );
    },
  };

  async function requestsPerSecond(operation: Operation, requests: number): Promise<number> {
    let spent = 0;
    for (let sent = 0; sent < requests; sent += batchSize) {
      const batch = await prepare[operation](drawBatch());
      const started = performance.now();
      for (const each of batch) {
        const response = await mock.fetch(each);
        await response.text();
        if (response.status !== 200) throw new Error(`${operation} was answered with ${response.status}`);
      }
      spent += performance.now() - started;
    }
    return (requests / spent) * 1000;
  }

  process.on("message", (question: Question) => {
    if (question.kind === "bytesPerAccount") process.send!(bytesPerAccount);
    else void requestsPerSecond(question.operation, question.requests).then((answer) => process.send!(answer));
  });
}

/** Creates accounts with a key each; returns secrets from all over them. */
function populate(mock: Mock, size: number): string[] {
  const every = Math.max(1, size / maxDrawn);
  const secrets: string[] = [];
  for (let index = 0; index < size; index++) {
    const { api_key } = mock.novyx.createKey({ email: `user-${index}@example.com` });
    if (index % every < 1) secrets.push(api_key);
  }
  return secrets;
}

function request(method: string, path: string, key: string | null, body?: object): Request {
  return new Request(`http://localhost${path}`, {
    method,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}

function heapBytes(): number {
  // Twice, since the first leaves what finalizers hold.
  gc!();
  gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
