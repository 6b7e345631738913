import type { Block } from "./block.ts";

import { withDrawnTables } from "./drawn-tables.ts";
import { withFieldLists } from "./field-lists.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { textBlocks } from "./text-blocks.ts";

/** The forms that a page can come in. */
export type PageForm = "html" | "markdown" | "text";

/** Reads a page, in whichever form it is, into blocks. */
export function readBlocks(source: string): { form: PageForm; blocks: Block[] } {
  const page = unquoted(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const form = formOf(page);
  const read = { html: htmlBlocks, markdown: markdownBlocks, text: textBlocks }[form];
  return { form, blocks: withFieldLists(read(form === "html" ? page : withDrawnTables(page))) };
}

/** Without the signs of a mail that quotes the whole page. */
function unquoted(page: string): string {
  return page.split("\n").every((line) => line.startsWith(">") || line.trim() === "")
    ? page.replace(/^> ?/gm, "")
    : page;
}

function formOf(page: string): PageForm {
  const tags = page.match(
    /<\/?(?:html|head|body|main|article|section|div|h[1-6]|p|ul|ol|li|table|tr|td|pre)\b[^>]*>/gi,
  );
  const fences = page.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0;
  const headings = page.match(/^#{1,6} \S|^\S.*\n(?:={3,}|-{3,})$/gm)?.length ?? 0;
  if ((tags?.length ?? 0) >= 4 && fences < 2) return "html";
  // A comment in a shell sample looks like a heading; copied text has no fences around it.
  return fences >= 2 || headings >= 3 || /^---\n[^]*?\n---\n/.test(page) ? "markdown" : "text";
}
