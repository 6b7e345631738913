// MSW handlers behind @mswjs/http-middleware: `node msw-middleware.mjs ANSWERS PORT`.
import { readFileSync } from "node:fs";

import { createServer } from "@mswjs/http-middleware";
import { http, HttpResponse } from "msw";

const [file, port] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(file, "utf8"));

createServer(
  http.get("*/router/v1/models", ({ request }) =>
    request.headers.get("authorization")?.startsWith("Bearer ")
      ? HttpResponse.json(answers.novastack)
      : HttpResponse.json({ error: {} }, { status: 401 }),
  ),
  http.post("*/v1/keys", async ({ request }) => {
    const { email } = await request.json();
    return typeof email === "string" && email.includes("@")
      ? HttpResponse.json(answers.novyx)
      : HttpResponse.json({ error: "email" }, { status: 400 });
  }),
).listen(Number(port), "127.0.0.1");
