import type { operations as ControlOperations } from "../../spec/generated/control.types.ts";
import type { operations as NovastackOperations } from "../../spec/generated/novastack.types.ts";
import type { operations as NovyxOperations } from "../../spec/generated/novyx.types.ts";
import type { Sample, World } from "./double-world.ts";

/** For each operation a request that succeeds, after what has to be done before; the compiler asks for every one. */
type Samples<Operations> = { [Id in keyof Operations]: (world: World) => Sample | Promise<Sample> };

export const novastackSamples: Samples<NovastackOperations> = {
  listModels: () => ({ path: "/models?limit=1" }),
  getModel: () => ({ path: "/models/nova-7b" }),
  getAccount: () => ({ path: "/account" }),
  createChatCompletion: () => chat({}),
  createTask: () => ({ path: "/tasks", json: { input: "Summarise.", metadata: { team: "a" } } }),
  listTasks: async (world) => after(await task(world), { path: "/tasks?limit=1&order=asc" }),
  getTask: async (world) => ({ path: `/tasks/${await task(world)}` }),
  deleteTask: async (world) => ({ method: "DELETE", path: `/tasks/${await task(world)}` }),
  uploadFile: () => upload(),
  listFiles: async (world) => after(await file(world), { path: "/files?purpose=batch" }),
  getFile: async (world) => ({ path: `/files/${await file(world)}` }),
  deleteFile: async (world) => ({ method: "DELETE", path: `/files/${await file(world)}` }),
  getFileContent: async (world) => ({ path: `/files/${await file(world)}/content` }),
};

export const novyxSamples: Samples<NovyxOperations> = {
  signUp: () => ({ path: "/v1/keys", json: { email: "alice@example.com" } }),
  async verify(world) {
    await world.send(await novyxSamples.signUp(world));
    const { messages } = await world.control<{ messages: { token: string }[] }>("/mailbox?to=alice@example.com");
    return { path: "/v1/verify", json: { email: "alice@example.com", token: messages[0]?.token } };
  },
  rotateKey: () => ({ method: "POST", path: "/v1/keys/rotate" }),
  async listKeys(world) {
    await world.send({ method: "POST", path: "/v1/keys/rotate" });
    return { path: "/v1/keys" };
  },
  async revokeKey(world) {
    const { body } = await world.send({ path: "/v1/keys" });
    return { path: "/v1/keys/revoke", json: { key_id: (body as { keys: { key_id: string }[] }).keys[0]?.key_id } };
  },
};

/** Without the stream of events, which has no end that a proxy could wait for. */
export const controlSamples: Samples<Omit<ControlOperations, "followEvents">> = {
  getHealth: () => ({ path: "/health" }),
  getReadiness: () => ({ path: "/ready" }),
  getOverview: () => ({ path: "/overview" }),
  listMail: () => ({ path: "/mailbox?to=alice@example.com&limit=5" }),
  clearMail: () => ({ method: "DELETE", path: "/mailbox" }),
  getClock: () => ({ path: "/clock" }),
  advanceClock: () => ({ path: "/clock/advance", json: { seconds: 86_400 } }),
  setClock: () => ({ path: "/clock/set", json: { now: "2027-01-01T00:00:00Z" } }),
  freezeClock: () => ({ method: "POST", path: "/clock/freeze" }),
  // Frozen again at once, since nothing else makes the answer the same twice.
  resumeClock: async (world) =>
    after(await world.control("/clock/freeze", {}), { method: "POST", path: "/clock/resume" }),
  listNovastackKeys: () => ({ path: "/novastack/keys" }),
  createNovastackKey: () => ({ path: "/novastack/keys", json: { name: "ci", permissions: ["read"] } }),
  regenerateNovastackKey: async (world) => ({
    method: "POST",
    path: `/novastack/keys/${await novastackKey(world)}/regenerate`,
  }),
  deleteNovastackKey: async (world) => ({ method: "DELETE", path: `/novastack/keys/${await novastackKey(world)}` }),
  listNovyxKeys: () => ({ path: "/novyx/keys" }),
  listNovyxAccounts: () => ({ path: "/novyx/accounts?search=demo&status=active&limit=5" }),
  createNovyxKey: () => ({ path: "/novyx/keys", json: { tier: "pro", expires_in_seconds: 60 } }),
  rotateNovyxKey: async (world) => ({ method: "POST", path: `/novyx/keys/${await novyxKey(world)}/rotate` }),
  revokeNovyxKey: async (world) => ({ method: "POST", path: `/novyx/keys/${await novyxKey(world)}/revoke` }),
  getQuota: () => ({ path: "/quota?ip=203.0.113.7" }),
  setQuota: () => ({ method: "PUT", path: "/quota", json: { ip: "203.0.113.7", used: 2 } }),
  listFaults: async (world) => after(await fault(world), { path: "/faults" }),
  addFault: () => ({ path: "/faults", json: { api: "novyx", status: 503, retry_after: 1, times: 2 } }),
  clearFaults: () => ({ method: "DELETE", path: "/faults" }),
  removeFault: async (world) => ({ method: "DELETE", path: `/faults/${await fault(world)}` }),
  listChatReplies: async (world) => after(await reply(world), { path: "/novastack/replies" }),
  addChatReply: () => ({
    path: "/novastack/replies",
    json: { when: { contains: "weather" }, text: "Sunny.", times: 2 },
  }),
  clearChatReplies: () => ({ method: "DELETE", path: "/novastack/replies" }),
  removeChatReply: async (world) => ({ method: "DELETE", path: `/novastack/replies/${await reply(world)}` }),
  listRequests: () => ({ path: "/requests?api=novyx&limit=5" }),
  getRequest: async (world) => ({ path: `/requests/${await asked(world)}` }),
  clearRequests: () => ({ method: "DELETE", path: "/requests" }),
  reset: () => ({ method: "POST", path: "/reset" }),
  getSnapshot: () => ({ path: "/snapshot" }),
  restoreSnapshot: async (world) => ({ method: "PUT", path: "/snapshot", json: await world.control("/snapshot") }),
  listSandboxes: () => ({ path: "/sandboxes" }),
  dropSandbox: async (world) => after(await spare(world), { method: "DELETE", path: "/sandboxes/spare" }),
};

/** A chat request with more than the least. */
export function chat(more: object): Sample {
  return {
    path: "/chat/completions",
    json: { model: "nova-7b", messages: [{ role: "user", content: "Hello, in JSON!" }], ...more },
  };
}

/** An upload of a small file. */
export function upload(fields: Record<string, string> = { purpose: "batch" }): Sample {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set("file", new Blob(["content"]), "a.txt");
  return { method: "POST", path: "/files", body };
}

const after = (_done: unknown, sample: Sample) => sample;

async function task(world: World): Promise<string> {
  return idOf(await world.send(await novastackSamples.createTask(world)));
}

async function file(world: World): Promise<string> {
  return idOf(await world.send(upload()));
}

async function novastackKey(world: World): Promise<string> {
  return (await world.control<{ id: string }>("/novastack/keys", {})).id;
}

async function novyxKey(world: World): Promise<string> {
  return (await world.control<{ key_id: string }>("/novyx/keys", {})).key_id;
}

async function fault(world: World): Promise<string> {
  return (await world.control<{ id: string }>("/faults", { api: "novyx", status: 503 })).id;
}

async function reply(world: World): Promise<string> {
  return (await world.control<{ id: string }>("/novastack/replies", { text: "Hello!" })).id;
}

async function asked(world: World): Promise<string> {
  // What the journal tells of is asked beside the control API.
  await world.control("/../v1/keys");
  const { requests } = await world.control<{ requests: [{ id: string }] }>("/requests?limit=1");
  return requests[0].id;
}

async function spare(world: World): Promise<unknown> {
  return world.send({ path: "/clock", headers: { "novamock-sandbox": "spare" } });
}

const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;
