import * as fc from "fast-check";

/** A call as it is drawn. What it refers to is found when its turn comes. */
export type Call = {
  readonly sandbox: string;
  readonly operation: string;
  readonly args: { readonly [name: string]: unknown };
};

/** What the mock gives names to, and calls refer to. */
export type Kind =
  "novyxKey" | "keyId" | "keyPrefix" | "token" | "novastackKey" | "novastackKeyId" | "Task" | "File" | "snapshot";

/** Stands for something that the mock has named before: the newest but `n`, of the same sandbox or of any. */
export class Ref {
  readonly kind: Kind;
  readonly n: number;
  readonly ofAny: boolean;
  constructor(kind: Kind, n: number, ofAny: boolean) {
    this.kind = kind;
    this.n = n;
    this.ofAny = ofAny;
  }
}

/** The sandboxes that calls go to. */
export const sandboxNames = ["default", "a", "b"];

/** How a mock is set up: short times and small limits, so that their ends are met. */
const setups = fc.record({
  grace: fc.constantFrom("24h", "1h", "0"),
  tokenTtl: fc.constantFrom("24h", "1h"),
  signupLimit: fc.constantFrom("2/30d", "3/24h", "off"),
  novastackRpm: fc.constantFrom("off", 2),
});

const one = <Value>(...values: Value[]) => fc.constantFrom(...values);
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });
const ref = (kind: Kind) =>
  fc
    .tuple(
      fc.nat(4),
      fc.nat(5).map((chance) => chance === 5),
    )
    .map(([n, ofAny]) => new Ref(kind, n, ofAny));

const address = one("ann@example.com", "Ann@Example.com", "bob@example.com", "demo@example.com");
const novyxKey = fc.oneof({ weight: 9, arbitrary: ref("novyxKey") }, one("nram_unknown_key", ""));
const novastackKey = fc.oneof({ weight: 9, arbitrary: ref("novastackKey") }, one("ns-unknown", ""));
const model = fc.oneof({ weight: 4, arbitrary: one("nova-7b", "deepseek-v4-pro") }, one("gpt-0"));
const seconds = one(0, 0.001, 0.999, 1, 2, 59.999, 60, 3599.999, 3600, 86_399.999, 86_400, 2_591_999, 2_592_000);
const page = {
  after: maybe(fc.oneof(ref("Task"), ref("File"))),
  order: maybe(one("asc", "desc")),
  limit: maybe(one(1, 2)),
};

/** How often each operation is called, and with what. */
const table: Record<string, [weight: number, args: { [name: string]: fc.Arbitrary<unknown> }]> = {
  signUp: [
    8,
    { email: fc.oneof({ weight: 9, arbitrary: address }, one("eve@mailinator.com")), ip: one("::1", "192.0.2.7") },
  ],
  verify: [10, { token: fc.oneof({ weight: 9, arbitrary: ref("token") }, one("wrong")), email: address }],
  rotateKey: [6, { key: novyxKey }],
  listKeys: [8, { key: novyxKey }],
  revokeKey: [5, { key: novyxKey, key_id: fc.oneof(ref("keyId"), ref("keyPrefix"), one("nram_", "key_unknown")) }],
  createNovyxKey: [
    4,
    { email: address, tier: maybe(one("free", "pro")), expires_in_seconds: maybe(one(0.001, 60, 86_400)) },
  ],
  listNovyxKeys: [2, {}],
  listMail: [2, { to: address }],
  listModels: [1, { key: novastackKey }],
  getModel: [1, { key: novastackKey, id: model }],
  getAccount: [1, { key: novastackKey }],
  createChatCompletion: [2, { key: novastackKey, model }],
  createTask: [4, { key: novastackKey, model, input: one("Sum up.", "Count\nto ten.") }],
  listTasks: [3, { key: novastackKey, ...page }],
  getTask: [3, { key: novastackKey, id: ref("Task") }],
  deleteTask: [2, { key: novastackKey, id: ref("Task") }],
  uploadFile: [
    3,
    { key: novastackKey, filename: one("a.txt"), purpose: one("batch", "user_data"), content: one("", "abc\r\n") },
  ],
  listFiles: [2, { key: novastackKey, purpose: maybe(one("batch")), ...page }],
  getFile: [2, { key: novastackKey, id: ref("File") }],
  getFileContent: [2, { key: novastackKey, id: ref("File") }],
  deleteFile: [2, { key: novastackKey, id: ref("File") }],
  createNovastackKey: [4, { permissions: fc.subarray(["read", "write", "delete"], { minLength: 1 }) }],
  regenerateNovastackKey: [2, { id: ref("novastackKeyId") }],
  deleteNovastackKey: [2, { id: ref("novastackKeyId") }],
  advanceClock: [8, { seconds }],
  setClock: [
    2,
    { now: fc.integer({ min: -60, max: 60 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString()) },
  ],
  freezeClock: [1, {}],
  resumeClock: [2, {}],
  addFault: [1, { api: one("novyx", "novastack"), status: one(429, 500, 503), times: fc.constant(1) }],
  reset: [1, {}],
  getSnapshot: [1, {}],
  restoreSnapshot: [2, { snapshot: ref("snapshot") }],
  // No call: real time passes.
  wait: [2, { seconds }],
};

const call: fc.Arbitrary<Call> = fc.oneof(
  ...Object.entries(table).map(([operation, [weight, args]]) => ({
    weight,
    arbitrary: fc.record({
      sandbox: fc.oneof({ weight: 4, arbitrary: fc.constant("default") }, one("a", "b")),
      operation: fc.constant(operation),
      args: fc.record(args),
    }),
  })),
);

/** A mock's setup and what is done with it. */
export const sequences = fc.record({
  setup: setups,
  calls: fc.array(call, { minLength: 1, maxLength: 60, size: "max" }),
});
