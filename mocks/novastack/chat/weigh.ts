const media = new Set(["image_url", "input_audio", "file"]);

/** How many characters a chat has beside the images, audio and files in its messages; counting ends above the most. */
export function weighChat(chat: unknown, most: number): number {
  let length = 0;
  const open: unknown[] = [chat];
  while (open.length > 0 && length <= most) {
    const value = open.pop();
    if (typeof value === "string") length += value.length;
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) for (const element of value) open.push(element);
    else
      for (const [name, member] of Object.entries(value)) {
        length += name.length;
        if (!isMedium(name, value)) open.push(member);
      }
  }
  return length;
}

/** Whether a member of a part of a message is what the part says it is. */
const isMedium = (name: string, part: object) => media.has(name) && "type" in part && part.type === name;
