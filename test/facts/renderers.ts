import type { Block } from "../../spec/facts/block.ts";

/** A way to write a page. */
export type Renderer = (blocks: readonly Block[]) => string;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
/** The title, the headings over operations and the sections of a page without operations, and what is below. */
function levelOf(blocks: readonly Block[], index: number): number {
  const isOperation = (block: Block | undefined) => block?.kind === "prose" && /^[A-Z]+ \/\S+$/.test(block.text);
  if (index === 0) return 1;
  return isOperation(blocks[index + 1]) || !blocks.some(isOperation) ? 2 : 3;
}

/** Markdown with tables, as a repository of documents has it. */
export const asMarkdown: Renderer = (blocks) =>
  blocks
    .map((block, index) => {
      if (block.kind === "heading") return `${"#".repeat(levelOf(blocks, index))} ${block.text}`;
      if (block.kind === "code") return `\`\`\`\n${block.text}\n\`\`\``;
      if (block.kind === "prose") return `${block.item ? "- " : ""}${block.text.replace(/\b(\w+_\w+)\b/g, "`$1`")}`;
      const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
      return [row(block.header), row(block.header.map(() => ":---")), ...block.rows.map(row)].join("\n");
    })
    .join("\n\n");

/** HTML with the page around the text: menus, breadcrumbs, anchors, buttons, footer. */
export const asSite: Renderer = (
  blocks,
) => `<!doctype html><html><head><title>Docs</title><style>p{}</style></head><body>
<nav class="navbar"><a href="/">Home</a><a href="/docs">Documents of ours.</a></nav><aside><ul><li><a href="/a">Other page</a></li></ul></aside>
<main><article><nav aria-label="Breadcrumbs"><a href="/">Home</a></nav>${asHtml(blocks, (tag, text, index) => `<${tag} class="anchor" id="h${index}">${text}<a class="hash-link" href="#h${index}" aria-label="Direct link">#</a></${tag}>`)}
</article></main><footer>Copyright. We are never wrong.</footer></body></html>`;

/** HTML as a converter makes it of Markdown, without anything around it. */
export const asFragment: Renderer = (blocks) => asHtml(blocks, (tag, text) => `<${tag}>${text}</${tag}>`);

function asHtml(blocks: readonly Block[], heading: (tag: string, text: string, index: number) => string): string {
  return blocks
    .map((block, index) => {
      if (block.kind === "heading") return heading(`h${levelOf(blocks, index)}`, escaped(block.text), index);
      if (block.kind === "code")
        return `<div><button>Copy</button><pre><code>${block.text
          .split("\n")
          .map((line) => `<span class="line">${escaped(line).replace(/(\w+)/g, "<span>$1</span>")}</span>`)
          .join("\n")}</code></pre></div>`;
      if (block.kind === "prose")
        return block.item ? `<ul><li><p>${escaped(block.text)}</p></li></ul>` : `<p>${escaped(block.text)}</p>`;
      const row = (tag: string) => (cells: string[]) =>
        `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
      return `<table><thead>${row("th")(block.header)}</thead><tbody>${block.rows.map(row("td")).join("\n")}</tbody></table>`;
    })
    .join("\n");
}

/** Copied text in which cells are set apart by tabs. */
export const asTabs: Renderer = (blocks) => asText(blocks, "\t");

/** Copied text in which cells have run together. */
export const asRunTogether: Renderer = (blocks) => asText(blocks, "");

function asText(blocks: readonly Block[], between: string): string {
  return blocks
    .map((block) => {
      if (block.kind === "table") return [block.header, ...block.rows].map((cells) => cells.join(between)).join("\n");
      return block.kind === "prose" && block.item ? `• ${block.text}` : block.text;
    })
    .join("\n\n");
}

/** What happens to text on its way: each changes nothing that it states. */
export const accidents: Record<string, (text: string) => string> = {
  "Windows line ends and a byte order mark": (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
  "blank lines and spaces at line ends": (text) => text.replaceAll("\n", "   \n\n"),
  "quotes of a word processor and hard spaces": (text) =>
    text
      .replace(/"([^"\n]*)"/g, "“$1”")
      .replace(/'([^'\n]*)'/g, "‘$1’")
      .replace(/ (?=\w+\.)/g, "\u00A0"),
  "menus before and links behind it": (text) =>
    `Docs\nBlog\nSearch\n⌘K\nIntroduction\nHome › Reference\nOn this page\n\n${text}\n\nWas this page helpful?\nYes\nNo\nPrevious\nQuickstart\nNext\nUsage\nCopyright © Somebody`,
};
