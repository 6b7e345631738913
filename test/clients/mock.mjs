// The started mock, as the programs are told of it.
export const baseURL = process.env.API_BASE_URL;
export const apiKey = process.env.NOVASTACK_API_KEY;

/** Writes down what the chat answers next. */
export async function script(reply) {
  const response = await fetch(`${process.env.NOVAMOCK_URL}/_mock/novastack/replies`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(reply),
  });
  if (response.status !== 201) throw new Error(await response.text());
}
