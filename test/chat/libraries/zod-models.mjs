const { z } = await import("zod");
const out = {};
const emit = (name, schema, options) => {
  out[`zod: ${name}`] = z.toJSONSchema(schema, options);
};
emit("plain fields", z.object({ name: z.string(), age: z.int(), score: z.number(), member: z.boolean() }));
emit(
  "e-mail, url, uuid and ip address",
  z.object({ email: z.email(), site: z.url(), id: z.uuid(), v7: z.uuidv7(), ip: z.ipv4(), host: z.hostname() }),
);
emit(
  "dates and times",
  z.object({ at: z.iso.datetime(), on: z.iso.date(), time: z.iso.time(), takes: z.iso.duration() }),
);
emit(
  "numbers within bounds",
  z.object({
    rating: z.int().min(1).max(5),
    ratio: z.number().gt(0).lt(1),
    even: z.int().multipleOf(2).min(100),
    price: z.number().multipleOf(0.01),
    year: z.int32().positive(),
  }),
);
emit(
  "optionals, nullables and defaults",
  z.object({
    nick: z.string().optional(),
    note: z.string().nullable(),
    limit: z.int().default(10),
    nullish: z.number().nullish(),
  }),
  { io: "input" },
);
emit(
  "enums and literals",
  z.object({
    color: z.enum(["red", "green"]),
    version: z.literal(2),
    either: z.literal(["a", 1, null]),
    none: z.null(),
  }),
);
emit(
  "unions, one of them discriminated",
  z.object({
    either: z.union([z.string(), z.number()]),
    pet: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("cat"), lives: z.int() }),
      z.object({ kind: z.literal("dog"), tricks: z.array(z.string()) }),
    ]),
  }),
);
const Category = z.object({
  name: z.string(),
  get children() {
    return z.array(Category);
  },
  get parent() {
    return Category.nullable();
  },
});
emit("a recursive object", Category);
emit(
  "nested objects and lists",
  z.object({
    people: z.array(z.object({ name: z.string(), tags: z.array(z.string()).min(2) })).nonempty(),
    pair: z.tuple([z.string(), z.int()]),
  }),
);
emit(
  "records",
  z.object({
    scores: z.record(z.string(), z.number()),
    byColor: z.record(z.enum(["red", "green"]), z.int()),
    some: z.partialRecord(z.enum(["a", "b"]), z.boolean()),
  }),
);
emit(
  "texts with patterns and lengths",
  z.object({
    sku: z.string().regex(/^[A-Z]{3}-\d{4}$/),
    slug: z
      .string()
      .regex(/^[a-z]+$/)
      .min(12),
    starts: z.string().startsWith("sk-"),
    ends: z.string().endsWith(".txt"),
    phone: z.e164(),
    id: z.nanoid(),
    data: z.base64(),
  }),
);
emit("an intersection", z.intersection(z.object({ a: z.string() }), z.object({ b: z.int() })));
emit(
  "draft 7, as the AI SDK sends it",
  z.object({
    city: z.string().describe("Where"),
    pair: z.tuple([z.string(), z.number()]),
    when: z.iso.date().nullable(),
  }),
  { target: "draft-7" },
);
emit(
  "a strict object, and a loose one",
  z.object({ strict: z.strictObject({ a: z.string() }), loose: z.looseObject({ b: z.string() }), any: z.any() }),
);
emit(
  "reused parts",
  z.object({
    from: z.object({ at: z.iso.datetime() }).meta({ id: "Point" }),
    to: z.array(z.string()).meta({ examples: [["a"]] }),
  }),
);
console.log(JSON.stringify(out, null, 1));
