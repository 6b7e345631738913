import { printable } from "../contracts/reports/exchange-text.ts";

/** A text that may quote a target or a page, as a log shows it: it neither steers a terminal nor commands GitHub Actions. */
export function logged(text: string, env: NodeJS.ProcessEnv = process.env): string {
  return withoutCommands(printable(text), env);
}

/** A text as GitHub Actions may log it, which takes a line for a command that begins like one, or holds a `##[`. */
export function withoutCommands(text: string, env: NodeJS.ProcessEnv): string {
  // A word joiner is no white space, and breaks the command.
  return env["GITHUB_ACTIONS"] === "true" ? text.replace(/^([^\S\n]*)(?=::)|(?<=##)(?=\[)/gm, "$1\u2060") : text;
}
