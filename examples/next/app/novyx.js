const url = process.env.NEXT_PUBLIC_API_URL ?? "https://novyx-ram-api.fly.dev";

/** Asks Novyx, in the browser and on the server alike. */
export async function ask(path, body) {
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
  return response.json();
}
