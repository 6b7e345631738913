type Child = Node | string | false | null | undefined;

/** Creates an element with properties and children. Text stays text: nothing here parses HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const created = Object.assign(document.createElement(tag), properties);
  created.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
  return created;
}

/** A heading that takes the focus when its view appears, so that a screen reader begins there. */
export function heading(text: string): HTMLElement {
  return element("h1", { tabIndex: -1 }, text);
}

/** A button that does not submit. */
export function button(text: string, onclick: () => void, more: Partial<HTMLButtonElement> = {}): HTMLButtonElement {
  return element("button", { type: "button", onclick, ...more }, text);
}

/** A text field under its label. */
export function field(label: string, properties: Partial<HTMLInputElement>): HTMLLabelElement {
  return element("label", {}, label, element("input", { required: true, ...properties }));
}
