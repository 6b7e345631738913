import type { IncomingMessage } from "node:http";

import { once } from "node:events";
import { request } from "node:http";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { Cluster } from "./cluster.ts";

import { createMock } from "../../mocks/index.ts";
import { runCli } from "../support/cli.ts";
import { openEvents } from "../support/events.ts";
import { rawRequest, sendRaw } from "../support/raw.ts";
import { fetchAt } from "../support/test-mock.ts";
import { authorization, controlToken, describeBehindBalancer, startCluster } from "./cluster.ts";
import { openClient } from "./client.ts";

describeBehindBalancer("four mocks behind HAProxy", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());

  test("each of 200 sandboxes in parallel stays on its process, and has nothing of another", async () => {
    const clients = Array.from({ length: 200 }, (_, index) => openClient(cluster.url, `box-${index}`));
    await Promise.all(clients.map((client) => client.followTheDocuments()));

    const homes = new Map<string, string[]>([...cluster.mocks.keys()].map((name) => [name, []]));
    for (const { name, processes } of clients) {
      expect([name, ...processes]).toEqual([name, expect.any(String)]);
      homes.get([...processes][0]!)!.push(name);
    }
    for (const [process, { ready }] of cluster.mocks) {
      const answer = await fetch(`${ready.control}/sandboxes`, { headers: authorization });
      const { sandboxes } = (await answer.json()) as { sandboxes: { name: string }[] };
      const names = sandboxes.map(({ name }) => name).filter((name) => name.startsWith("box-"));
      expect(names.toSorted()).toEqual(homes.get(process)!.toSorted());
      // Not evenly, but none is left out and none has it all.
      expect(names.length).toBeGreaterThan(25);
    }
  });

  test("the gate passes, with its hooks and its addresses", async () => {
    const url = `${cluster.url}/~gate`;
    const target = ["--novyx", url, "--novastack", `${url}/router/v1`, "--hooks", `${url}/_mock`];
    const { status, stdout, stderr } = await runCli(["verify", ...target, "--hooks-token", controlToken]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/\nPassed: (\d+) passed of \1 clauses/);
  });

  test("header, prefix and neither lead where the mock itself takes them", async () => {
    const processOf = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(`${cluster.url}${path}/_mock/ready`, { headers })).headers.get("novamock-process");
    for (let index = 0; index < 20; index++) {
      const name = `place-${index}`;
      const home = await processOf("", { "novamock-sandbox": name });
      expect(await processOf(`/~${name}`)).toBe(home);
      expect(await processOf(`/~${name}`, { "novamock-sandbox": "another" })).toBe(home);
    }
    expect(await processOf("", { "novamock-sandbox": "default" })).toBe(await processOf(""));
    expect(await processOf("/~default")).toBe(await processOf(""));
  });

  test("sign-ups count for the address that the balancer has seen, whatever a client writes", async () => {
    const { url, listRequests } = openClient(cluster.url, "addresses");
    const headers = { "x-forwarded-for": "203.0.113.7, 198.51.100.1" };
    const sent = request(`${url}/v1/keys`, { method: "POST", localAddress: "127.0.0.9", headers }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.resume();
    expect((await listRequests()).map(({ client_ip }) => client_ip)).toEqual(["127.0.0.9"]);
  });

  test("probes need no token, the rest of the control API wants it behind the balancer too", async () => {
    const statusOf = async (path: string) => (await fetch(`${cluster.url}/_mock${path}`)).status;
    expect([await statusOf("/ready"), await statusOf("/health"), await statusOf("/sandboxes")]).toEqual([
      200, 401, 401,
    ]);
  });

  test("a stream comes chunk by chunk, and a poll ends with its mail", async () => {
    const client = openClient(cluster.url, "streams");
    const poll = client.control("GET", "/mailbox?to=late@example.com&wait_ms=30000");

    await client.control("POST", "/novastack/replies", { text: "a b c d", chunks: 4, chunk_delay_ms: 250 });
    const chat = await fetch(`${client.url}/router/v1/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${createMock().novastack.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ model: "nova-7b", messages: [{ role: "user", content: "Hi" }], stream: true }),
    });
    const arrivals: number[] = [];
    const reader = chat.body!.getReader();
    while (!(await reader.read()).done) arrivals.push(performance.now());
    expect(arrivals.length).toBeGreaterThan(2);
    expect(arrivals.at(-1)! - arrivals[0]!).toBeGreaterThan(400);

    await client.signUp("late@example.com");
    expect(await poll).toMatchObject({ messages: [{ to: "late@example.com" }] });
  });

  test("a fault that breaks a connection off is seen as that, once, and others as they are", async () => {
    const client = openClient(cluster.url, "faults");
    const url = `${client.url}/v1/keys`;
    await client.control("POST", "/faults", { api: "novyx", connection: "reset", times: 1 });
    // On a connection of its own: on one that had answers before, a balancer would have nothing else to say.
    expect(await sendRaw(Number(new URL(url).port), rawRequest("GET /~faults/v1/keys"))).toEqual([]);
    await client.control("POST", "/faults", { api: "novyx", status: 503, times: 1 });
    expect((await fetch(url)).status).toBe(503);
    expect((await fetch(url)).status).toBe(401);
    expect((await client.listRequests()).map(({ status }) => status)).toEqual([401, 503, null]);
  });

  test("a request that its client gives up is given up at the mock, as its events tell", async () => {
    const client = openClient(cluster.url, "given-up");
    await client.control("POST", "/faults", { api: "novyx", connection: "hang", times: 1 });
    const send = fetchAt(cluster.url);
    const events = await openEvents(
      { fetch: (path, init) => send(path, { ...init, headers: authorization }) },
      "/~given-up/_mock/events",
    );
    await expect(fetch(`${client.url}/v1/keys`, { signal: AbortSignal.timeout(300) })).rejects.toThrow("timeout");
    const next = async () => (await events.next())!.data;
    let change = await next();
    while (change.kind !== "request") change = await next();
    expect(change.request).toMatchObject({ path: "/v1/keys", status: null });
    await events.close();
  });
});
