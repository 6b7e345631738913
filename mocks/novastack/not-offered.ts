/** What of OpenAI's API clients ask for and this gateway's pages do not describe, and what to use instead. */
const advice: Readonly<Record<string, string>> = {
  "/responses":
    "the Responses API is not offered; use chat completions: client.chat.completions in OpenAI's clients, openai.chat(model) in the AI SDK, use_responses_api=False in LangChain, OpenAIChatModel in Pydantic AI",
  "/embeddings":
    "embeddings are not offered: the vendor's pages name no model that makes them; use a double of your own",
  "/completions": "completions without chat are not offered; use /chat/completions",
};

/** Why novastack has nothing at a path that OpenAI has something at; undefined for any other path. */
export function whyNotOffered(path: string): string | undefined {
  return Object.entries(advice).find(([tail]) => path.endsWith(tail) && !path.endsWith(`/chat${tail}`))?.[1];
}
