import type { Choices } from "./choices.ts";
import type { Ask, Reply } from "./http.ts";
import type { World } from "./world.ts";

import { bearer } from "./http.ts";
import { takeFault } from "./world.ts";

type Route = { operation: string; permission: string; run: (ask: Ask, choices: Choices) => Reply };

const routes: Record<string, Route> = {
  "GET /models": {
    operation: "listModels",
    permission: "read",
    run: (_ask, { models }) => ({ status: 200, body: models(["small", "large"]) }),
  },
  "GET /me": {
    operation: "getAccount",
    permission: "read",
    run: () => ({ status: 200, body: { plan: "basic", credits: 12 } }),
  },
  "POST /chat/completions": { operation: "createChatCompletion", permission: "write", run: complete },
};

/** The novastack API at documented level, with a chat that always says the same. */
export function answerGateway(what: string, ask: Ask, world: World, choices: Choices): Reply {
  const route = routes[what];
  const planned = route && takeFault(world, "novastack", route.operation);
  if (planned === 429) return failed(429, "rate_limit_error", "slow_down");
  if (planned !== undefined) return failed(planned, "server_error", null);
  const header = choices.takesApiKeyHeader ? ask.headers["x-api-key"] : undefined;
  const secret = bearer(ask) ?? (typeof header === "string" ? header : undefined);
  if (secret === undefined) return failed(401, "authentication_error", "no_api_key");
  const key = world.gatewayKeys.get(secret);
  if (!key) return failed(401, "authentication_error", "invalid_api_key");
  if (!route || (route.run === complete && !choices.hasChat))
    return { status: 404, body: "<h1>nothing here</h1>", type: "text/html" };
  const { status, type } = choices.notPermitted;
  if (!key.permissions.includes(route.permission)) return failed(status, type, "missing_scope");
  return route.run(ask, choices);
}

function complete({ json }: Ask): Reply {
  const { messages, model } = (json ?? {}) as { messages?: unknown; model?: unknown };
  const isMessage = (each: unknown) => typeof each === "object" && each !== null && "role" in each;
  if (!Array.isArray(messages) || messages.length === 0 || !messages.every(isMessage))
    return failed(400, "invalid_request_error", null, "body.messages");
  const body = {
    choices: [{ finish_reason: "stop", index: 0, message: { content: "Guten Tag.", role: "assistant" } }],
    created: 1_772_366_400,
    id: "chatcmpl-1",
    model: typeof model === "string" ? model : "small",
    object: "chat.completion",
    usage: { completion_tokens: 3, prompt_tokens: 4, total_tokens: 7 },
  };
  return { status: 200, body };
}

function failed(status: number, type: string, code: string | null, param: string | null = null): Reply {
  const body = { error: { code, param, type, message: "Das ging nicht.", request_id: "req-1" }, documentation: null };
  return { status, body };
}
