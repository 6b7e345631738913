/**
 * A text that may quote a target or a page, as a log shows it. Control characters, and those that turn the direction of
 * writing, are replaced. GitHub Actions takes a line for a command that begins like one, so there it begins otherwise.
 */
export function logged(text: string, env: NodeJS.ProcessEnv = process.env): string {
  const shown = text
    .replaceAll("\r\n", "\n")
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
  // A word joiner is no white space, and stands between nothing and the command.
  return env["GITHUB_ACTIONS"] === "true" ? shown.replace(/^([^\S\n]*)(?=::|##\[)/gm, "$1\u2060") : shown;
}
