import type { Block } from "../../spec/facts/block.ts";
import type { Renderer } from "./renderers.ts";

type Table = Extract<Block, { kind: "table" }>;
type Parts = {
  heading: (text: string, level: number) => string;
  prose?: (text: string) => string;
  item?: (text: string) => string;
  code: (text: string) => string;
  table: (table: Table) => string;
  operation?: (method: string, path: string) => string;
  around?: (page: string) => string;
};

/** A renderer by what it makes of each kind of block. */
function renderer({
  heading,
  prose = (text) => text,
  item = (text) => `- ${text}`,
  code,
  table,
  operation = (method, path) => prose(`${method} ${path}`),
  around = (page) => page,
}: Parts): Renderer {
  return (blocks) =>
    around(
      blocks
        .map((block, index) => {
          if (block.kind === "heading") return heading(block.text, levelOf(blocks, index));
          if (block.kind === "code") return code(block.text);
          if (block.kind === "table") return table(block);
          const [, method = "", path = ""] = /^([A-Z]+) (\/\S+)$/.exec(block.text) ?? [];
          if (method !== "") return operation(method, path);
          return block.item ? item(block.text) : prose(block.text);
        })
        .join("\n\n"),
    );
}

function levelOf(blocks: readonly Block[], index: number): number {
  const isOperation = (block: Block | undefined) => block?.kind === "prose" && /^[A-Z]+ \/\S+$/.test(block.text);
  if (index === 0) return 1;
  return isOperation(blocks[index + 1]) || !blocks.some(isOperation) ? 2 : 3;
}

const hashes = (text: string, level: number) => `${"#".repeat(level)} ${text}`;
const fence = (text: string) => `\`\`\`\n${text}\n\`\`\``;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const tag = (name: string, text: string, attributes = "") => `<${name}${attributes}>${text}</${name}>`;
const pipes = ({ header, rows }: Table, mark = (cell: string) => cell) => {
  const row = (cells: string[]) => `| ${cells.map((cell) => mark(cell.replaceAll("|", "\\|"))).join(" | ")} |`;
  return [row(header), `|${header.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");
};
const widths = ({ header, rows }: Table) =>
  header.map((_, index) => Math.max(...[header, ...rows].map((cells) => (cells[index] ?? "").length)));
const padded = (cells: string[], to: number[]) => cells.map((cell, index) => cell.padEnd(to[index]!));
const isName = (cell: string) => /^[\w.]+$/.test(cell) && /[_a-z]/.test(cell);
const ticked = (cell: string) => (isName(cell) ? `\`${cell}\`` : cell);
/** Whether a table is one of parameters or fields, which some sites write as lists. */
const isOfFields = ({ header }: Table) => header[1] === "Type";
const wrapped = (text: string, width: number) =>
  text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, "g"), "$1\n");

const markdown = { heading: hashes, code: fence, table: (table: Table) => pipes(table, ticked) };
const html = {
  heading: (text: string, level: number) => tag(`h${level}`, escaped(text)),
  prose: (text: string) => tag("p", escaped(text)),
  item: (text: string) => tag("ul", tag("li", escaped(text))),
  code: (text: string) => tag("pre", tag("code", escaped(text))),
  table: ({ header, rows }: Table) =>
    tag(
      "table",
      [header, ...rows].map((cells) => tag("tr", cells.map((cell) => tag("td", escaped(cell))).join(""))).join(""),
    ),
  around: (page: string) => `<html><body>${page}</body></html>`,
};

function gridTable(table: Table): string {
  const to = widths(table);
  const line = (sign: string) => `+${to.map((width) => sign.repeat(width + 2)).join("+")}+`;
  const row = (cells: string[]) => `| ${padded(cells, to).join(" | ")} |`;
  return [line("-"), row(table.header), line("="), ...table.rows.flatMap((cells) => [row(cells), line("-")])].join(
    "\n",
  );
}

function simpleTable(table: Table): string {
  const to = widths(table);
  const row = (cells: string[]) => `  ${padded(cells, to).join(" ")}`.trimEnd();
  return [row(table.header), row(to.map((width) => "-".repeat(width))), ...table.rows.map(row)].join("\n");
}

function boxTable(table: Table): string {
  const to = widths(table);
  const line = (left: string, middle: string, right: string) =>
    `${left}${to.map((width) => "─".repeat(width + 2)).join(middle)}${right}`;
  const row = (cells: string[]) => `│ ${padded(cells, to).join(" │ ")} │`;
  return [
    line("┌", "┬", "┐"),
    row(table.header),
    line("├", "┼", "┤"),
    ...table.rows.map(row),
    line("└", "┴", "┘"),
  ].join("\n");
}

function divTable({ header, rows }: Table): string {
  const row = (role: string) => (cells: string[]) =>
    tag(
      "div",
      cells.map((cell) => tag("div", tag("span", escaped(cell)), ` role="${role}" class="td"`)).join(""),
      ' role="row" class="tr"',
    );
  return tag("div", [row("columnheader")(header), ...rows.map(row("cell"))].join(""), ' role="table" class="table"');
}

/** Fields as a list of definitions, the type and what is required beside the name. */
function definitionsHtml(table: Table): string {
  if (!isOfFields(table)) return html.table(table);
  const entry = ([name = "", type = "", ...rest]: string[]) => {
    const required = table.header[2] === "Required" ? rest.shift() : undefined;
    const pill =
      required === undefined ? "" : tag("span", required === "Yes" ? "required" : "optional", ' class="pill"');
    return tag("dt", `${tag("code", name)} ${tag("em", escaped(type))} ${pill}`) + tag("dd", escaped(rest.join(" ")));
  };
  return tag("dl", table.rows.map(entry).join(""));
}

/** Fields as boxes of a site; other tables stay. */
function boxes(box: (name: string, type: string, required: string, said: string) => string): (table: Table) => string {
  return (table) => {
    if (!isOfFields(table)) return html.table(table);
    return table.rows
      .map(([name = "", type = "", ...rest]) => {
        const required = table.header[2] === "Required" ? rest.shift() : undefined;
        const pill = required === "Yes" ? tag("span", "required", ' class="required"') : "";
        return box(name, escaped(type), pill, escaped(rest.join(" ")));
      })
      .join("\n");
  };
}

/** Fields as a list: `- **email** (string, required): The address`. */
function fieldList(name: (text: string) => string, between: string): (table: Table) => string {
  return (table) => {
    if (!isOfFields(table)) return pipes(table, ticked);
    return table.rows
      .map(([field = "", type = "", ...rest]) => {
        const required = table.header[2] === "Required" ? rest.shift() : undefined;
        const words = [type, ...(required === undefined ? [] : [required === "Yes" ? "required" : "optional"])];
        return `- ${name(field)} (${words.join(", ")})${between}${rest.join(" ")}`;
      })
      .join("\n");
  };
}

/** Ways in which other people and programs write the same page. */
export const otherRenderers: Record<string, Renderer> = {
  "GFM without outer pipes": renderer({
    ...markdown,
    table: ({ header, rows }) =>
      [header, header.map(() => "---"), ...rows]
        .map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | "))
        .join("\n"),
  }),
  "pandoc with grid tables": renderer({ ...markdown, table: gridTable }),
  "pandoc with simple tables and indented code": renderer({
    ...markdown,
    heading: (text, level) =>
      level < 3 ? `${text}\n${(level === 1 ? "=" : "-").repeat(text.length)}` : hashes(text, level),
    item: (text) => `-   ${text}`,
    prose: (text) => wrapped(text, 72),
    code: (text) => text.replace(/^/gm, "    "),
    table: simpleTable,
  }),
  "tables drawn with lines": renderer({ ...markdown, table: boxTable }),
  "bold headers and cells of code": renderer({
    ...markdown,
    table: ({ header, rows }) =>
      pipes({ kind: "table", header: header.map((cell) => `**${cell}**`), rows }, (cell) =>
        /^\w+( \\\| \w+)?$/.test(cell) ? `\`${cell}\`` : cell,
      ),
  }),
  "padded tables and blank lines": renderer({
    ...markdown,
    heading: (text, level) => `\n\n${hashes(text, level)}   \n`,
    table: (table) =>
      pipes({
        kind: "table",
        header: padded(table.header, widths(table)),
        rows: table.rows.map((cells) => padded(cells, widths(table))),
      }),
  }),
  "HTML tables in Markdown": renderer({ ...markdown, table: html.table }),
  "a list of fields with bold names": renderer({ ...markdown, table: fieldList((name) => `**${name}**`, ": ") }),
  "a list of fields with dashes": renderer({ ...markdown, table: fieldList((name) => `\`${name}\``, " — ") }),
  "operations as badges of code": renderer({
    ...markdown,
    operation: (method, path) => `**\`${method}\`** \`${path}\``,
  }),
  "operations after a word": renderer({
    ...markdown,
    operation: (method, path) => `**Endpoint:** \`${method} ${path}\``,
  }),
  "operations in a fence of http": renderer({
    ...markdown,
    operation: (method, path) => `\`\`\`http\n${method} ${path}\n\`\`\``,
  }),
  GitBook: renderer({
    ...markdown,
    code: (text) => `{% code overflow="wrap" lineNumbers="true" %}\n${fence(text)}\n{% endcode %}`,
    around: (page) =>
      `---\ndescription: Written for machines.\nicon: key\n---\n\n${page.replace("\n\n## ", '\n\n{% hint style="info" %}\n{% endhint %}\n\n## ')}\n`,
  }),
  Hugo: renderer({
    ...markdown,
    code: (text) => `{{< tabpane >}}\n{{< tab header="Code" >}}\n${fence(text)}\n{{< /tab >}}\n{{< /tabpane >}}`,
    around: (page) => `+++\ntitle = "Reference"\nweight = 3\n+++\n\n${page}`,
  }),
  "kramdown of Jekyll": renderer({
    ...markdown,
    heading: (text, level) => `${hashes(text, level)}\n{: #h-${level} .no_toc }`,
    code: (text) => `${fence(text)}\n{: .language-text }`,
    around: (page) => `---\nlayout: page\nnav_order: 4\n---\n${page}`,
  }),
  VitePress: renderer({
    ...markdown,
    heading: (text, level) => `${hashes(text, level)} {#section-${level}}`,
    code: (text) => `::: code-group\n\`\`\`text:line-numbers [sample]\n${text}\n\`\`\`\n:::`,
  }),
  "MDX with boxes on one line": renderer({
    ...markdown,
    code: (text) => `<Tabs items={["Code"]}>\n  <Tab title="Code">\n${fence(text)}\n  </Tab>\n</Tabs>`,
    around: (page) =>
      `import { Callout, Tabs, Tab } from "nextra/components";\n\nexport const meta = { order: 3 };\n\n${page}\n\n{/* The end. */}`,
  }),
  "tables of divs": renderer({ ...html, table: divTable }),
  "definition lists": renderer({ ...html, table: definitionsHtml }),
  AsciiDoctor: renderer({
    ...html,
    heading: (text, level) => `<div class="sect${level}"><h${level} id="_x">${escaped(text)}</h${level}></div>`,
    prose: (text) => `<div class="paragraph"><p>${escaped(text)}</p></div>`,
    item: (text) => `<div class="ulist"><ul><li><p>${escaped(text)}</p></li></ul></div>`,
    code: (text) =>
      `<div class="listingblock"><div class="content"><pre class="rouge highlight"><code>${escaped(text)}</code></pre></div></div>`,
    table: ({ header, rows }) =>
      `<table class="tableblock frame-all"><colgroup><col><col></colgroup><thead><tr>${header.map((cell) => `<th class="tableblock halign-left">${escaped(cell)}</th>`).join("\n")}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td class="tableblock"><p class="tableblock">${escaped(cell)}</p></td>`).join("\n")}</tr>`).join("\n")}</tbody></table>`,
    around: (page) =>
      `<html><body class="article"><div id="header"></div><div id="content">${page}</div><div id="footer"><div id="footer-text">Last updated 2026-01-01</div></div></body></html>`,
  }),
  Sphinx: renderer({
    ...html,
    heading: (text, level) =>
      `<h${level}>${escaped(text)}<a class="headerlink" href="#x" title="Link to this heading">¶</a></h${level}>`,
    code: (text) =>
      `<div class="highlight-default notranslate"><div class="highlight"><pre><span></span>${escaped(text).replace(/(\w+)/g, '<span class="n">$1</span>')}\n</pre></div></div>`,
    table: ({ header, rows }) =>
      `<table class="docutils align-default"><thead><tr class="row-odd">${header.map((cell) => `<th class="head"><p>${escaped(cell)}</p></th>`).join("\n")}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td><p><code class="docutils literal notranslate"><span class="pre">${escaped(cell)}</span></code></p></td>`).join("\n")}</tr>`).join("")}</tbody></table>`,
    around: (page) =>
      `<html><body><div class="sphinxsidebar" role="navigation"><ul><li><a href="/">Home</a></li></ul></div><div class="body" role="main"><section id="x">${page}</section></div><div class="footer">Created using Sphinx.</div></body></html>`,
  }),
  "old HTML in capitals": renderer({
    ...html,
    heading: (text, level) => `<H${level}>${escaped(text)}</H${level}>`,
    prose: (text) => `<P>${escaped(text)}`,
    item: (text) => `<UL><LI>${escaped(text)}</UL>`,
    code: (text) => `<PRE>${escaped(text)}</PRE>`,
    table: ({ header, rows }) =>
      `<TABLE BORDER=1>${[header, ...rows].map((cells) => `<TR>${cells.map((cell) => `<TD><FONT SIZE=2>${escaped(cell)}</FONT>`).join("")}`).join("")}</TABLE>`,
    around: (page) => `<HTML><HEAD><TITLE>x</TITLE></HEAD><BODY>${page}</BODY></HTML>`,
  }),
  "samples in code with breaks": renderer({
    ...html,
    code: (text) =>
      tag(
        "div",
        tag("code", escaped(text).replaceAll("\n", "<br>").replaceAll("  ", "&nbsp; ")),
        ' class="code-block"',
      ),
  }),
  "samples as numbered lines of a table": renderer({
    ...html,
    code: (text) =>
      `<div class="highlight"><table class="lntable"><tbody><tr><td class="lntd"><pre><code>${text
        .split("\n")
        .map((_, index) => `<span class="lnt">${index + 1}\n</span>`)
        .join(
          "",
        )}</code></pre></td><td class="lntd"><pre><code>${escaped(text)}</code></pre></td></tr></tbody></table></div>`,
  }),
  "a dump of a browser for terminals": renderer({
    heading: (text, level) => `${" ".repeat(level === 1 ? 20 : 0)}${text}`,
    prose: (text) => wrapped(text, 72).replace(/^/gm, "   "),
    item: (text) => `     * ${text}`,
    code: (text) => text.replace(/^/gm, "   "),
    table: (table) =>
      [table.header, ...table.rows]
        .map((cells) => `   ${padded(cells, widths(table)).join("  ")}`.trimEnd())
        .join("\n"),
  }),
  "a word processor": renderer({
    heading: (text) => text,
    item: (text) => `•\t${text}`,
    code: (text) => text,
    table: ({ header, rows }) => [header, ...rows].map((cells) => cells.join("\t")).join("\n"),
  }),
  "a cell a line": renderer({
    heading: (text) => text,
    code: (text) => text,
    table: ({ header, rows }) => [header, ...rows].map((cells) => cells.join("\n")).join("\n"),
  }),
  "boxes of ReadMe": renderer({
    ...html,
    table: boxes(
      (name, type, required, said) =>
        `<div class="Param"><div class="Param-header"><span class="Param-name">${name}</span><span class="Param-type">${type}</span>${required}</div><div class="Param-description"><p>${said}</p></div></div>`,
    ),
  }),
  "boxes of Redoc": renderer({
    ...html,
    table: boxes(
      (name, type, required, said) =>
        `<div class="row"><div class="cell"><span class="dot"></span><span class="property-name">${name}</span> ${required}</div><div class="cell"><div><div><span></span><span class="sc-type">${type}</span></div><div><p>${said}</p></div></div></div></div>`,
    ),
  }),
  "items of a list with spans": renderer({
    ...html,
    table: boxes(
      (name, type, required, said) =>
        `<li class="property"><code>${name}</code> <span class="type">${type}</span> ${required} <p>${said}</p></li>`,
    ),
  }),
  "tabs of Docusaurus with more languages": renderer({
    ...html,
    code: (text) =>
      `<div class="tabs-container"><ul role="tablist" class="tabs"><li role="tab">Python</li><li role="tab">Ruby</li></ul><div><div role="tabpanel"><div class="codeBlockContainer"><pre tabindex="0"><code>${text
        .split("\n")
        .map((line) => `<span class="token-line">${escaped(line)}<br></span>`)
        .join("")}</code></pre><div class="buttonGroup"><button>Copy</button></div></div></div></div></div>`,
    around: (page) =>
      `<!doctype html><html><body><div id="__docusaurus"><nav class="navbar"><a>Docs</a></nav><main><article><div class="theme-doc-markdown markdown">${page}</div><footer>Edit this page</footer></article></main></div></body></html>`,
  }),
  "Material for MkDocs": renderer({
    ...html,
    heading: (text, level) =>
      `<h${level} id="x">${escaped(text)}<a class="headerlink" href="#x" title="Permanent link">&para;</a></h${level}>`,
    code: (text) =>
      `<div class="tabbed-set"><input type="radio" checked><div class="tabbed-labels"><label>Code</label></div><div class="tabbed-content"><div class="tabbed-block"><div class="highlight"><pre><span></span><code>${text
        .split("\n")
        .map((line, index) => `<a id="l${index}" href="#l${index}"></a>${escaped(line)}`)
        .join("\n")}</code></pre></div></div></div></div>`,
    around: (page) =>
      `<html><body><header class="md-header"><nav>Docs</nav></header><main class="md-main"><div class="md-sidebar"><nav class="md-nav">Menu</nav></div><article class="md-content__inner md-typeset"><a class="md-content__button" title="Edit this page" href="/e"></a>${page}</article></main></body></html>`,
  }),
  "a table of Org": renderer({
    ...markdown,
    table: (table) => {
      const row = (cells: string[]) => `| ${padded(cells, widths(table)).join(" | ")} |`;
      const safe = { ...table, rows: table.rows.map((cells) => cells.map((cell) => cell.replaceAll(" | ", "/"))) };
      return [
        row(safe.header),
        `|${widths(table)
          .map((width) => "-".repeat(width + 2))
          .join("+")}|`,
        ...safe.rows.map(row),
      ].join("\n");
    },
  }),
  "a mail that quotes it": renderer({ ...markdown, around: (page) => page.replace(/^/gm, "> ") }),
  "reader mode": renderer({
    ...html,
    code: (text) => `<p><code>${escaped(text).replaceAll("\n", "<br>\n")}</code></p>`,
    around: (page) =>
      `<html><body><div class="page"><h1>Reader</h1>${page.replaceAll(/<(\/?)h1>/g, "<$1h1>")}</div></body></html>`.replace(
        "<h1>Reader</h1>",
        "",
      ),
  }),
  Confluence: renderer({
    ...html,
    code: (text) =>
      `<div class="code panel pdl"><div class="codeContent panelContent pdl"><pre class="syntaxhighlighter-pre" data-theme="Confluence">${escaped(text)}</pre></div></div>`,
    table: ({ header, rows }) =>
      `<div class="table-wrap"><table class="confluenceTable"><colgroup><col/></colgroup><tbody><tr>${header.map((cell) => `<th class="confluenceTh"><p><strong>${escaped(cell)}</strong></p></th>`).join("")}</tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td class="confluenceTd"><p>${escaped(cell).replaceAll(" ", "&nbsp;")}</p></td>`).join("")}</tr>`).join("")}</tbody></table></div>`,
  }),
  "copied with buttons and line numbers": renderer({
    heading: (text) => text,
    code: (text) => `${text}\nCopy`,
    item: (text) => `- ${text}`,
    table: ({ header, rows }) => [header, ...rows].map((cells) => cells.join("\t")).join("\n"),
  }),
};
