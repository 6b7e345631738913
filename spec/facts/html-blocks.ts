import { ElementType, parseDocument } from "htmlparser2";

import type { Block } from "./block.ts";

import { isFieldName, isFieldType } from "./field-lists.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: object }>;
type Text = Extract<Node, { data: string }>;

/** Reads the HTML of a rendered page, or a piece of HTML, into blocks. */
export function htmlBlocks(html: string): Block[] {
  const document = parseDocument(html);
  const blocks: Block[] = [];
  readInto(blocks, contentOf(document.children));
  return blocks;
}

/** The text of a piece of HTML, references to characters resolved. */
export function htmlText(html: string): string {
  return textOf(parseDocument(html).children);
}

/** What the page is about, without what stands around it: the largest article or main part, where there is one. */
function contentOf(nodes: Node[]): Node[] {
  for (const tag of ["article", "main", "content-area", "content"]) {
    const parts = elementsIn(nodes).filter(
      ({ name, attribs }) => name === tag || attribs["role"] === tag || attribs["id"] === tag,
    );
    const [largest] = parts.sort((a, b) => textOf(b.children).length - textOf(a.children).length);
    if (largest && textOf(largest.children).length > 200) return largest.children;
  }
  return nodes;
}

function elementsIn(nodes: Node[]): Element[] {
  return nodes.filter(isElement).flatMap((each) => [each, ...elementsIn(each.children)]);
}

function readInto(blocks: Block[], nodes: Node[], item = false): void {
  let line = "";
  const flush = () => {
    for (const text of line.split("\n")) if (text.trim()) blocks.push({ kind: "prose", text: clean(text), item });
    line = "";
  };
  for (const node of nodes) {
    if (isText(node)) line += node.data.replace(/\s+/g, " ");
    if (!isElement(node) || isChrome(node)) continue;
    if (node.name === "br") line += "\n";
    else if (isInline(node)) line += textOf([node]);
    else {
      flush();
      readElement(blocks, node);
    }
  }
  flush();
}

function readElement(blocks: Block[], element: Element): void {
  const { name, children } = element;
  const address = addressOf(element);
  const field = fieldBox(element);
  if (address !== null) return void blocks.push({ kind: "prose", text: address });
  if (field) return void blocks.push(field);
  if (/^h[1-6]$/.test(name)) blocks.push({ kind: "heading", level: Number(name[1]), text: heading(children) });
  else if (name === "pre") blocks.push({ kind: "code", language: languageOf(element), text: codeOf(children).trim() });
  else if (name === "table" || element.attribs["role"] === "table") readTable(blocks, element);
  else if (name === "dl") readDefinitions(blocks, children);
  else if (isSample(element))
    blocks.push({ kind: "code", language: languageOf(element), text: codeOf(children).trim() });
  else if (name === "summary") blocks.push({ kind: "heading", level: 6, text: clean(textOf(children)) });
  else readInto(blocks, children, name === "li");
}

/** A heading without the sign that links to it. */
function heading(nodes: Node[]): string {
  return clean(textOf(nodes)).replace(/^[#¶§]\s+|\s*(?<=[^\s\w]|\w{2}|\s)[#¶§]$/g, "");
}

function readTable(blocks: Block[], table: Element): void {
  const parts = elementsIn(table.children);
  const samples = parts.filter(({ name }) => name === "pre");
  // A sample with its lines counted beside it, or a box around part of a page.
  if (samples.length > 0)
    return readInto(
      blocks,
      samples.filter((each) => !/^[\d\s]*$/.test(textOf(each.children))),
    );
  const rows = parts.filter(({ name, attribs }) => name === "tr" || attribs["role"] === "row");
  const [header = [], ...rest] = rows.map(({ children }) =>
    children
      .filter(isElement)
      .filter(({ name, attribs }) => /^t[dh]$/.test(name) || /cell$|header$/.test(attribs["role"] ?? ""))
      .map((cell) => clean(textOf(cell.children))),
  );
  blocks.push({ kind: "table", header, rows: rest });
}

/** Terms with what is said of them, each as an item of a list. */
function readDefinitions(blocks: Block[], nodes: Node[]): void {
  let term = "";
  for (const element of elementsIn(nodes)) {
    const text = clean(textOf(element.children));
    if (element.name === "dt") term = fieldBox(element)?.text ?? `${text}:`;
    if (element.name === "dd") blocks.push({ kind: "prose", text: `${term} ${text}`, item: true });
  }
}

/** A sample that is no `pre`: a box for code, or with nothing but code of several lines. */
function isSample({ children, attribs }: Element): boolean {
  const [only, ...more] = children.filter((child) => isElement(child) || (isText(child) && child.data.trim() !== ""));
  return (
    only !== undefined &&
    more.length === 0 &&
    isElement(only) &&
    only.name === "code" &&
    (/\b(?:code|highlight|listing)/.test(attribs["class"] ?? "") ||
      /^(?:curl |[A-Z][\w-]+: \S)/.test(textOf(only.children)) ||
      elementsIn(only.children).some(({ name }) => name === "br"))
  );
}

/** `POST /v1/keys`, where method and path stand in boxes of their own. */
function addressOf({ children }: Element): string | null {
  const text = textOf(children);
  if (text.length > 200) return null;
  const [, method, path] =
    /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(\/[\w/{}:.-]*)$/.exec(text.replace(/\s+/g, "")) ?? [];
  return method === undefined ? null : `${method} ${path}`;
}

/**
 * A field that is no row of a table but a box, as an item of a list: a name, then a type, and in places of their own whether
 * it is required and what is said of it.
 */
function fieldBox({ children }: Element): Extract<Block, { kind: "prose" }> | null {
  const [name = "", ...texts] = textsIn(children);
  const need = texts.find((text) => /^(?:required|optional)$/i.test(text));
  const [type = "", ...said] = texts.filter((text) => text !== need);
  const isOneField = said.every((text, index) => !isFieldName(text) || !isFieldType(said[index + 1] ?? ""));
  if (!isFieldName(name) || !isFieldType(type) || !isOneField) return null;
  const stated = need === undefined ? type : `${type}, ${need.toLowerCase()}`;
  return { kind: "prose", text: `${name} (${stated}): ${said.join(" ")}`.trim(), item: true };
}

/** The texts that stand apart in a piece of a page. */
function textsIn(nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return clean(node.data) === "" ? [] : [clean(node.data)];
    return isElement(node) && !isChrome(node) ? textsIn(node.children) : [];
  });
}

/** The language of a code block, where a class or an attribute of it or of what is in it tells. */
function languageOf(element: Element): string | null {
  const around = [element.parent, element.parent?.parent].filter((each) => each !== null && each !== undefined);
  for (const part of [element, ...elementsIn(element.children), ...around.filter((each) => "attribs" in each)]) {
    const { "data-language": attribute, "data-lang": short, language, class: classes = "" } = part.attribs;
    const named =
      attribute ??
      short ??
      language ??
      /(?:^|\s)(?:language|lang|highlight-source|sourceCode)[- ]([\w+#-]+)/.exec(classes)?.[1];
    if (named !== undefined) return named;
  }
  return null;
}

function codeOf(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.data;
      if (!isElement(node) || node.name === "button") return "";
      return node.name === "br" ? "\n" : codeOf(node.children) + (node.name === "div" ? "\n" : "");
    })
    .join("");
}

function textOf(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.data.replace(/\s+/g, " ");
      if (!isElement(node) || isChrome(node)) return "";
      if (node.name === "br") return "\n";
      return isInline(node) ? textOf(node.children) : ` ${textOf(node.children)} `;
    })
    .join("");
}

const clean = (text: string) => text.replace(/\s+/g, " ").trim();

function isText(node: Node): node is Text {
  return node.type === ElementType.Text;
}

function isElement(node: Node): node is Element {
  return "attribs" in node && node.name !== undefined;
}

const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** A span around whole paragraphs is no line of text. */
function isInline({ name, attribs, children }: Element): boolean {
  return (
    inline.has(name) &&
    attribs["data-as"] === undefined &&
    children.every((child) => !isElement(child) || child.name === "br" || isInline(child))
  );
}

const aroundThePage = new Set(
  "script style nav footer button svg noscript template head title form input select iframe label dialog".split(" "),
);
const rolesAround = new Set("navigation tablist tab banner contentinfo search menu".split(" "));
const classesAround =
  /(?:^|[\s_-])(?:sidebar|toc|table-of-contents|breadcrumbs?|pagination|navbar|footer|skip|skip-link|hash-link|header-?anchor|anchor|headerlink|eyebrow|copy|edit-this-page|sr-only|visually-hidden|menu)(?:$|[\s_-])/i;

function isChrome(element: Element): boolean {
  const { name, attribs } = element;
  const classes = `${attribs["class"] ?? ""} ${attribs["id"] ?? ""}`;
  if (/^h[1-6]$/.test(name)) return false;
  if (aroundThePage.has(name) || rolesAround.has(attribs["role"] ?? "")) return true;
  if (name === "header" || name === "aside")
    return !elementsIn(element.children).some((each) => /^(?:h1|p|pre|table)$/.test(each.name));
  // A heading or a wrapper may carry such a word beside the page's own text.
  return (
    classesAround.test(classes) && !elementsIn(element.children).some((each) => /^(?:h1|pre|table)$/.test(each.name))
  );
}
