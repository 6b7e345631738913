import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The folder with the vendors' two documents, where somebody has put it beside the repository. */
const folder = ["../shared/documents", "../../shared/documents"].find((path) => existsSync(path));

/** The text of a vendor's document; null where the documents are not there. */
export function documentOf(api: "novastack" | "novyx"): string | null {
  if (folder === undefined) return null;
  const prefix = { novastack: "001", novyx: "002" }[api];
  const name = readdirSync(folder).find((each) => each.startsWith(prefix));
  return name === undefined ? null : readFileSync(`${folder}/${name}`, "utf8");
}

export const areDocumentsThere = documentOf("novyx") !== null && documentOf("novastack") !== null;
