import { createHtmlFromOpenApi } from "@scalar/openapi-to-markdown";

import type { Document, PlacedOperation } from "./document.ts";

import { placedOperations } from "./document.ts";
import { pageDocument } from "./page-document.ts";

/** A document as a fragment of HTML for the console, one collapsible part an operation. */
export async function specPage(document: Document): Promise<string> {
  const html = await createHtmlFromOpenApi(pageDocument(document));
  const [intro, rest] = parted(html, "<section><h2>Operations</h2>");
  // The schemas stand in the operations that use them.
  const [operations] = parted(rest, "<section><h2>Schemas</h2>");
  const [, ...rendered] = operations.split("<section><header><h3>");
  const parts = placedOperations(document).map((placed) => operationPart(placed, rendered));
  if (parts.length !== rendered.length) throw new Error(`${rendered.length} operations were rendered`);
  // Of interest to programs, which read the document.
  const about = intro.replace(/<ul><li><strong>OpenAPI Version.*?<\/ul>/s, "");
  return `${lowered(about)}</section>\n${parts.join("\n")}\n`;
}

function operationPart({ template, method, operation }: PlacedOperation, rendered: string[]): string {
  const verb = method.toUpperCase();
  const found = rendered.find((part) => placeOf(part) === `${verb} ${template}`);
  if (!found) throw new Error(`${operation.operationId} was not rendered`);
  const [summary, rest] = parted(found, "</h3></header>");
  const [, body] = parted(rest, "</ul>");
  return [
    `<details id="spec-${operation.operationId}"><summary>`,
    `<h3><span class="method">${verb}</span> <code>${template}</code> <span>${inCode(summary)}</span></h3></summary>`,
    `<p>${facts(operation).join(" · ")}</p>`,
    withOr(withWords(withCode(closed(body)))),
    "</details>",
  ].join("");
}

/** `GET /models` of a rendered operation. */
function placeOf(part: string): string {
  return (/Method:<[^]*?<code>(\w+)<[^]*?Path:<[^]*?<code>([^<]+)</.exec(part) ?? []).slice(1).join(" ");
}

/** What the renderer does not know: how surely this is known, why it was assumed, and which permission it needs. */
function facts(operation: PlacedOperation["operation"]): string[] {
  const { "x-level": level, "x-why": why, "x-permission": permission } = operation;
  return [
    `<code>${operation.operationId}</code>`,
    ...(level ? [`Level: ${level}${why ? ` (${escaped(why)})` : ""}`] : []),
    ...(permission ? [`Needs the ${permission} permission`] : []),
  ];
}

/** Without the tags that close what stands around this part. */
function closed(html: string): string {
  const count = (tag: string) => html.split(tag).length - 1;
  let rest = html;
  for (let extra = count("</section>") - count("<section>"); extra > 0; extra--)
    rest = rest.slice(0, rest.lastIndexOf("</section>"));
  return rest;
}

/** One level further down: the page that shows it has a heading of its own. */
function lowered(html: string): string {
  return html.replace(/<(\/?)h([12])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}>`);
}

/** Headings and descriptions are plain text to the renderer, and code in them stays between backticks. */
function withCode(html: string): string {
  return html.replace(/<h5>.*?<\/h5>|<span> — .*?<\/span>/gs, (text) => inCode(text));
}

const inCode = (text: string) => text.replace(/`([^`]+)`/g, "<code>$1</code>");

/** The sentence of an error in an example is what its status means; the renderer knows no other. */
function withWords(html: string): string {
  return html.replace(/<h5>Status: (?:[45]..|default) (.*?)<\/h5>.*?(?=<h5>|$)/gs, (part, meaning: string) => {
    const words = JSON.stringify(meaning.replace(/<[^>]+>|\.$/g, ""));
    return part.replace(/"(error|message)": ""/g, (_, name: string) => `"${name}": ${words}`);
  });
}

/** Marks the headings of alternatives, so that the style puts an "or" between them. */
function withOr(html: string): string {
  return html.replace(/<header>(?=<strong>(?:One|Any) of:)/g, '<header class="or">');
}

function parted(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  if (at === -1) throw new Error(`the rendered document has no ${separator}`);
  return [text.slice(0, at), text.slice(at + separator.length)];
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
