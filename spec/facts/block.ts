/** A piece of a page, whatever form the page came in: what all readers read it into. */
export type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "prose"; text: string; item?: boolean }
  | { kind: "table"; header: string[]; rows: string[][] }
  | { kind: "code"; language: string | null; text: string };

/** A heading of a page that does not show its levels, such as text that was copied from a browser. */
export const levelUnknown = 0;
