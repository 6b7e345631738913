import type { Token, Tokens } from "marked";

import { lexer } from "marked";

import type { Block } from "./block.ts";

import { htmlBlocks, htmlText } from "./html-blocks.ts";

/** Reads Markdown or MDX, with tables, tabs and admonitions, into blocks. */
export function markdownBlocks(source: string): Block[] {
  const blocks = lexer(plainMarkdown(source)).flatMap((token) => blocksOf(token));
  const hasTitle = blocks.some((block) => block.kind === "heading" && block.level === 1);
  return hasTitle ? blocks : [...frontMatter(source), ...blocks];
}

/** The title and the lead of a page that has them in its front matter alone. */
function frontMatter(source: string): Block[] {
  const [, matter = ""] = frontMatterOf.exec(source)?.slice(1) ?? [];
  const entry = (name: string) =>
    new RegExp(`^${name}\\s*[:=]\\s*["']?(.+?)["']?\\s*$`, "m").exec(matter)?.[1]?.replace(/\\(["'])/g, "$1");
  const [title, description] = [entry("title"), entry("description")];
  if (title === undefined) return [];
  return [
    { kind: "heading", level: 1, text: title },
    ...(description === undefined ? [] : [{ kind: "prose" as const, text: description }]),
  ];
}

const frontMatterOf = /^(---|\+\+\+)\n([^]*?)\n\1\n/;

function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case "heading":
      return [{ kind: "heading", level: (token as Tokens.Heading).depth, text: heading(inlineText(token.tokens)) }];
    case "paragraph":
    case "text":
      return linesOf(inlineText(token.tokens ?? [{ type: "text", raw: token.raw, text: token.raw }]));
    case "code":
      return [codeBlock(token as Tokens.Code)];
    case "table": {
      const { header, rows } = token as Tokens.Table;
      const texts = (cells: Tokens.TableCell[]) => cells.map(({ tokens }) => inlineText(tokens).trim());
      return [{ kind: "table", header: texts(header), rows: rows.map(texts) }];
    }
    case "list":
      return (token as Tokens.List).items.flatMap(({ tokens }) => tokens.flatMap(blocksOf).map(asItem));
    case "blockquote":
      return (token.tokens ?? []).flatMap(blocksOf);
    case "html":
      return fieldBlocks(token.raw) ?? htmlBlocks(token.raw);
    default:
      return [];
  }
}

/** Fields that are written as components: `<ParamField body="email" type="string" required>…</ParamField>`. */
function fieldBlocks(html: string): Block[] | null {
  const fields = [...html.matchAll(/<(ParamField|ResponseField)\s([^>]*)>([^]*?)<\/\1>/g)];
  if (fields.length === 0) return null;
  return fields.map(([, component, attributes = "", content = ""]) => {
    const value = (name: string) => new RegExp(`\\b(?:${name})=["'{]*([^"'}]*)["'}]`).exec(attributes)?.[1] ?? "";
    const description = markdownBlocks(content).flatMap((block) => (block.kind === "prose" ? [block.text] : []));
    // What a page does not say of an answer's field, that it is required, is left out.
    const need =
      component !== "ParamField" ? "" : /(?:^|\s)required(?:\s|$)/.test(attributes) ? ", required" : ", optional";
    const text = `${value("name|body|query|path|header")} (${value("type")}${need}): ${description.join(" ")}`;
    return { kind: "prose", text, item: true };
  });
}

function asItem(block: Block): Block {
  return block.kind === "prose" ? { ...block, item: true } : block;
}

/** A heading without its anchor, `{#sign-up}`. */
function heading(text: string): string {
  return text.replace(/\s*\{#[\w-]+\}\s*$/, "").trim();
}

function codeBlock({ lang = "", text }: Tokens.Code): Block {
  const [language = ""] = lang.split(/[\s{:,]/);
  return { kind: "code", language: language || null, text };
}

/** A hard line break parts what stands before it from what stands behind it. */
function linesOf(text: string): Block[] {
  return text
    .split("\n\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((line) => ({ kind: "prose", text: line }));
}

function inlineText(tokens: Token[] = []): string {
  return tokens
    .map((token) => {
      if (token.type === "br") return "\n\n";
      if (token.type === "html" || token.type === "image") return /^<br/i.test(token.raw) ? "\n\n" : "";
      if (token.type === "codespan") return token.text as string;
      if ("tokens" in token && token.tokens) return inlineText(token.tokens);
      return withoutReferences("text" in token ? (token.text as string) : "");
    })
    .join("");
}

function withoutReferences(text: string): string {
  return text.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, htmlText);
}

/** Markdown alone: front matter, imports, components around the text and the marks of admonitions are taken away. */
function plainMarkdown(source: string): string {
  let fence: string | null = null;
  let indented = false;
  return (
    source
      .replace(frontMatterOf, "")
      // A definition, as an item of a list.
      .replace(/^(\S.*)\n+: {1,3}(?=\S)/gm, "- $1: ")
      .split("\n")
      .map((line) => {
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark !== undefined) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
        if (/^(?:!!!|\?\?\?|===) /.test(line)) indented = true;
        else if (/^\S/.test(line)) indented = false;
        const own = indented ? line.replace(/^ {4}/, "") : line;
        if (fence !== null || mark !== undefined) return own.replace(/^ {4,}(?=`{3,}|~{3,})/, "");
        return withoutComponents(own);
      })
      .join("\n")
  );
}

function withoutComponents(line: string): string {
  if (/^(?:import|export)\s.+(?:from\s|=|;)/.test(line)) return "";
  if (/^\s*<\/?(?:Param|Response)Field\b/.test(line)) return line.trim();
  if (/^\s*<\/?[A-Z][\w.]*(?:\s[^>]*)?\/?>\s*$/.test(line)) return "";
  // Comments, and the marks of tabs, hints and attributes that site generators know.
  if (/^\s*(?:\{\/\*.*\*\/\}|\{%.*%\}|\{\{[<%].*[>%]\}\}|\{:.*\})\s*$/.test(line)) return "";
  const admonition = /^\s*(?::::+|!!!|\?\?\?\+?|===|> ?\[!)\s*([\w-]+)?\]?\s*(.*)$/.exec(line);
  if (!admonition) return line;
  const title = (admonition[2] ?? "")
    .replace(/^[["']|["'\]]$/g, "")
    .replace(/\{.*\}$/, "")
    .trim();
  const prefix = line.trimStart().startsWith(">") ? "> " : "";
  return title === "" ? prefix : `${prefix}\n${prefix}**${title}**\n${prefix}`;
}
