// @scalar/mock-server on a port, as its documentation shows it: `node scalar.mjs DOCUMENT PORT`.
import { readFileSync } from "node:fs";

import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const [document, port] = process.argv.slice(2);
const app = await createMockServer({ specification: readFileSync(document, "utf8") });
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
