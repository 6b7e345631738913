/** A value as YAML, one entry a line. Texts that YAML could take for anything else stand in quotes. */
export function yamlText(value: unknown, indent = ""): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]\n";
    return `\n${value.map((each) => `${indent}- ${entry(each, `${indent}  `)}`).join("")}`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    if (entries.length === 0) return "{}\n";
    return `\n${entries.map(([key, each]) => `${indent}${scalar(key)}: ${yamlText(each, `${indent}  `)}`.replace(/: \n/, ":\n")).join("")}`;
  }
  return `${scalar(value)}\n`;
}

/** An entry of a list, whose first line stands beside the dash. */
function entry(value: unknown, indent: string): string {
  return yamlText(value, indent).replace(/^\n\s*/, "");
}

function scalar(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const isPlain = /^[\p{L}/][\p{L}\d /._-]*$/u.test(value) && !/\s$/.test(value);
  return isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value) ? value : JSON.stringify(value);
}
