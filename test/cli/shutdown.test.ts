import type { ClientRequest } from "node:http";

import { once } from "node:events";
import { Agent, request } from "node:http";

import { expect, test } from "vitest";

import type { StartedCli } from "../support/cli.ts";

import { startCli } from "../support/cli.ts";
import { openSandbox } from "../support/sandbox.ts";

/** What may be going on when a signal comes. Each resolves when it is under way. */
const goingsOn: Record<string, (mock: StartedCli) => Promise<unknown>> = {
  nothing: () => Promise.resolve(),

  async "open keep-alive sockets"({ ready }) {
    const agent = new Agent({ keepAlive: true });
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const [response] = (await once(send(`${ready.control}/health`, { agent }), "response")) as [
          NodeJS.ReadableStream,
        ];
        response.resume();
        await once(response, "end");
      }),
    );
  },

  async "a half-sent request"({ ready }) {
    const headers = { "content-type": "application/json", "content-length": "1000" };
    const sent = request(`${ready.url}/v1/keys`, { method: "POST", headers }).on("error", () => undefined);
    await new Promise((resolve) => sent.write('{"email":', resolve));
  },

  async "an unfinished stream"({ ready }) {
    // Nobody reads it, and it is far longer than what fits into the buffers on the way.
    const messages = [{ role: "user", content: "word ".repeat(5_000) }];
    const body = JSON.stringify({ model: "nova-7b", messages, n: 16, stream: true });
    const headers = { authorization: `Bearer ${ready.novastack.apiKey}`, "content-type": "application/json" };
    await once(send(`${ready.novastack.baseUrl}/chat/completions`, { method: "POST", headers }, body), "response");
  },

  async "a long poll"({ ready }) {
    send(`${ready.control}/mailbox?to=nobody@example.com&wait_ms=60000`, {});
    await settled();
  },

  async "an event stream"({ ready }) {
    const [response] = (await once(send(`${ready.control}/events`, {}), "response")) as [NodeJS.ReadableStream];
    await once(response, "data");
    response.on("error", () => undefined);
  },

  async "a hanging request"({ ready }) {
    await openSandbox(ready.url, "default").addFault({ api: "novyx", connection: "hang" });
    send(`${ready.url}/v1/keys`, {});
    await settled();
  },

  async "a delayed request"({ ready }) {
    await openSandbox(ready.url, "default").addFault({ api: "novyx", delay_ms: 60_000 });
    send(`${ready.url}/v1/keys`, {});
    await settled();
  },
};

const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
const cases = Object.entries(goingsOn).map(
  ([name, begin], index) => [signals[index % signals.length]!, name, [begin]] as const,
);
const everything = signals.map((signal) => [signal, "all of that at once", Object.values(goingsOn)] as const);

// What is under way would go on for a minute.
test.each([...cases, ...everything])(
  "%s ends the mock soon, and not when it is done, during %s",
  async (signal, _, beginnings) => {
    const mock = await startCli();
    for (const begin of beginnings) await begin(mock);
    const from = performance.now();
    const { status, stderr } = await mock.stop(signal);
    expect(performance.now() - from).toBeLessThan(30_000);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  },
);

test("a mock that drains goes on for that long, and ends at once at a second signal", async () => {
  const [patient, pushed] = await Promise.all([startCli(["--drain", "1s"]), startCli(["--drain", "60s"])]);
  const from = performance.now();
  const { status, stderr } = await patient.stop();
  expect(performance.now() - from).toBeGreaterThanOrEqual(1000);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

  await goingsOn["a half-sent request"]!(pushed);
  const told = performance.now();
  pushed.child.kill("SIGTERM");
  while ((await fetch(`${pushed.ready.control}/ready`)).status === 200);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await pushed.stop()).toMatchObject({ status: 0, stderr: "" });
  expect(performance.now() - told).toBeLessThan(30_000);
});

/** Sends a request whose connection may be cut off. */
function send(url: string, options: object, body = ""): ClientRequest {
  return request(url, options)
    .on("error", () => undefined)
    .end(body);
}

/** Long enough for a request to have reached the mock. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
