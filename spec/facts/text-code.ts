/** A sample in copied text, and how many lines it takes. */
export type CodeRun = { text: string; length: number };

/** The sample that begins at a line of copied text; null where none does. */
export function codeRun(lines: readonly string[], start: number): CodeRun | null {
  if (!begins(lines, start)) return null;
  const isJson = /^[[{]/.test(lines[start]!);
  let depth = 0;
  let end = start;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === "") continue;
    const isNewJson = at > start && depth === 0 && /^[[{]$/.test(line);
    if (depth === 0 && at > start && (isJson || isNewJson || !begins(lines, at))) break;
    if (depth > 0 && /^(?:GET|POST|PUT|PATCH|DELETE) \/\S*$/.test(line)) break;
    depth = Math.max(0, depth + depthOf(line));
    end = at;
  }
  return { text: lines.slice(start, end + 1).join("\n"), length: end + 1 - start };
}

/** Whether code begins or goes on at this line, as far as one can tell. */
function begins(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (/^# .*\b(?:export|set) [A-Z_]+=/.test(line)) return true;
  if (/^(?:#|\/\/|--)\s/.test(line)) {
    const next = lines.slice(at + 1).find((each) => each !== "");
    return next !== undefined && next !== line && begins(lines, lines.indexOf(next, at + 1));
  }
  return codeShapes.some((shape) => shape.test(line));
}

const codeShapes = [
  /^(?:import [\w{*]|from [\w.]+ import |const |let |var |def |class \w+[(:]|return\b|await |async |export [A-Z_]+=|set [A-Z_]+=|\$env:|for \w+ in .*:$|for \(|if .*:$|if \(|try[:{ ]|except\b.*:$|while |with .*:$|elif |else:|package \w|func |use \w+::)/,
  /^(?:curl|pip3? install|npm (?:i|install)|npx|yarn add|go get|gem install|python3?|node|git|cd|chmod|export) \S*/,
  /^-{1,2}[A-Za-z][\w-]*(?: ["'$\w].*)?\\?$/,
  /^[[{](?:$|\s*["'\]}\w])/,
  /^[)\]}]+[;,)]*$/,
  /^["'][^"']*["']\s*[:,]/,
  /^["'][^"']*["'],?$/,
  /^[\w.$[\]'"]+\s?(?:=|\+=|:=)\s?\S/,
  /^[\w.$]+(?:\(|\.\w+\().*[)({[;,]+(?:\s*(?:#|\/\/).*)?$/,
  /^\w+: [{["'`\w].*[{[,]$/,
  /^(?:Authorization|Content-Type|Accept|Host|X-[\w-]+|Idempotency-Key): \S/,
  /^(?:GET|POST|PUT|PATCH|DELETE) \S+ HTTP\/\d/,
  /\\$/,
];

/** How many brackets a line opens beyond those it closes, those in strings left out. */
function depthOf(line: string): number {
  const bare = line.replace(/(["'`])(?:\\.|(?!\1).)*\1/g, "").replace(/(?:^|\s)(?:#|\/\/).*$/, "");
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0);
}

/**
 * Parts a line in which the end of a sample and what follows it ran together, as in `)Next Steps`: copied text has no
 * line break where a sample ends.
 */
export function unglued(line: string, folders: ReadonlySet<string>): string[] {
  const file = /^(.*?\S)((?:[\w-]+\/)+[\w.-]+\.[a-z]{1,5})$/.exec(line);
  if (file && !/[\s"'`$:/.]/.test(file[1]!.slice(-1)) && !/^[\w-]+$/.test(file[1]! + file[2]!)) {
    const [folder = ""] = file[2]!.split("/");
    const known = [...folders].find((each) => folder.endsWith(each));
    if (known !== undefined && (folder !== known || !/^[\w/.-]+$/.test(line))) {
      const at = line.length - file[2]!.length + folder.length - known.length;
      return [line.slice(0, at), line.slice(at)];
    }
  }
  const title = /^(.*[)\]}"'`;])((?:c?[A-Z]|\p{Lu})[\p{L}\d-]*(?: (?:[\p{L}\d-]+|[-–—])){0,6})$/u.exec(line);
  if (title && !/^["']/.test(title[1]!) && isTitle(title[2]!)) return [title[1]!, title[2]!];
  const command = /^((?:pip3?|npm|npx|gem|go|cargo|yarn|pnpm) .*?[a-z0-9])(?=[A-Z])(.+)$/.exec(line);
  if (command && isTitle(command[2]!) && /\s/.test(command[2]!)) return [command[1]!, command[2]!];
  const placeholder = /^(.*[A-Z0-9]_[A-Z0-9_]*[A-Z0-9])(?=c?[A-Z][a-z]|cURL)(.+)$/.exec(line);
  if (placeholder && isTitle(placeholder[2]!) && /\s/.test(placeholder[2]!)) return [placeholder[1]!, placeholder[2]!];
  return [line];
}

const isTitle = (text: string) =>
  text.split(" ").every((word) => /^(?:c?[A-Z\d]|[-–—]$|(?:a|an|and|of|for|the|to|in|with|by|or)$)/.test(word));
