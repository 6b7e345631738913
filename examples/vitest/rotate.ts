/** What is tested: takes a new key in the place of the one it has, and tells until when the old one works. */
export async function rotate(baseUrl: string, apiKey: string): Promise<{ apiKey: string; graceEndsAt: Date }> {
  const headers = { Authorization: `Bearer ${apiKey}` };
  const response = await fetch(`${baseUrl}/v1/keys/rotate`, { method: "POST", headers });
  if (!response.ok) throw new Error(`the key cannot be rotated: ${response.status}`);
  const { new_key, grace_expires_at } = (await response.json()) as { new_key: string; grace_expires_at: string };
  return { apiKey: new_key, graceEndsAt: new Date(grace_expires_at) };
}
