import { baseUrl as novastackVendorUrl } from "../../spec/generated/novastack.operations.ts";
import { baseUrl } from "./session.ts";

/** The keys that a sandbox starts with; null where one does not work any more. */
export type DemoKeys = { readonly novastack: string | null; readonly novyx: string | null };

/** Where each API of this sandbox begins. */
export const addresses = {
  novastack: baseUrl + new URL(novastackVendorUrl).pathname,
  novyx: baseUrl,
  control: `${baseUrl}/_mock`,
};

const placeholder = "make-one-under-API-keys";

/** The variables that the vendors' clients and samples read, for each shell. */
export function environmentTexts({ novastack, novyx }: DemoKeys): Record<string, string> {
  const variables = {
    API_BASE_URL: addresses.novastack,
    NOVASTACK_API_KEY: novastack ?? placeholder,
    NOVYX_BASE_URL: addresses.novyx,
    NOVYX_API_KEY: novyx ?? placeholder,
  };
  const lines = (line: (name: string, value: string) => string) =>
    Object.entries(variables)
      .map(([name, value]) => line(name, value))
      .join("\n");
  return {
    "bash, zsh": lines((name, value) => `export ${name}=${value}`),
    fish: lines((name, value) => `set -gx ${name} ${value}`),
    PowerShell: lines((name, value) => `$env:${name} = "${value}"`),
    cmd: lines((name, value) => `set ${name}=${value}`),
    ".env": lines((name, value) => `${name}=${value}`),
  };
}

/** First requests, with the keys in them, so that they run as they are. */
export function curlTexts({ novastack, novyx }: DemoKeys): Record<string, string> {
  const bearer = (key: string | null) => `-H "Authorization: Bearer ${key ?? placeholder}"`;
  const json = "-H 'Content-Type: application/json'";
  return {
    chat: `curl ${addresses.novastack}/chat/completions \\
  ${bearer(novastack)} \\
  ${json} \\
  -d '{"model":"nova-7b","messages":[{"role":"user","content":"Hello!"}]}'`,
    models: `curl ${addresses.novastack}/models \\
  ${bearer(novastack)}`,
    "sign up": `curl ${addresses.novyx}/v1/keys \\
  ${json} \\
  -d '{"email":"alice@example.com"}'`,
    "list keys": `curl ${addresses.novyx}/v1/keys \\
  ${bearer(novyx)}`,
    "rotate key": `curl -X POST ${addresses.novyx}/v1/keys/rotate \\
  ${bearer(novyx)}`,
  };
}

/** OpenAI's clients, pointed at this sandbox. */
export function clientTexts({ novastack }: DemoKeys): Record<string, string> {
  const url = addresses.novastack;
  const key = novastack ?? placeholder;
  return {
    TypeScript: `import OpenAI from "openai";

const client = new OpenAI({
  baseURL: "${url}",
  apiKey: "${key}",
});
const chat = await client.chat.completions.create({
  model: "nova-7b",
  messages: [{ role: "user", content: "Hello!" }],
});
console.log(chat.choices[0].message.content);`,
    Python: `from openai import OpenAI

client = OpenAI(
    base_url="${url}",
    api_key="${key}",
)
chat = client.chat.completions.create(
    model="nova-7b",
    messages=[{"role": "user", "content": "Hello!"}],
)
print(chat.choices[0].message.content)`,
    Go: `client := openai.NewClient(
	option.WithBaseURL("${url}"),
	option.WithAPIKey("${key}"),
)
chat, err := client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
	Model:    "nova-7b",
	Messages: []openai.ChatCompletionMessageParamUnion{openai.UserMessage("Hello!")},
})`,
  };
}
