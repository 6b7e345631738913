const media = ["image_url", "input_audio", "file"];

/** How many characters a chat has beside the images, audio and files in its messages. */
export function weighChat(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + weighChat(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  const medium = "type" in value && media.find((name) => name === value.type);
  return Object.entries(value).reduce(
    (sum, [name, member]) => sum + name.length + (name === medium ? 0 : weighChat(member)),
    0,
  );
}
