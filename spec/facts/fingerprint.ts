import { createHash } from "node:crypto";

/** What of a sentence is kept: a fingerprint of its words, and the numbers in it, which may change by themselves. */
export type Print = { print: string; numbers: string[] };

/**
 * The fingerprint of a sentence's normalised words. Spaces, quotes, dashes, marks and the case of letters do not count,
 * so that it is the same in copied text, in Markdown and in HTML.
 */
export function fingerprint(sentence: string): Print {
  const numbers: string[] = [];
  const words = sentence
    .normalize("NFKC")
    .replace(/^\W*(?:note|important|warning|tip|info|caution|danger)\s*[:!]\s*/i, "")
    .toLowerCase()
    .replace(/\d+(?:[.,]\d+)*/g, (number) => {
      numbers.push(number.replaceAll(",", ""));
      return "#";
    })
    .replace(/[^\p{L}\p{N}#%$<>=≤≥+_]/gu, "");
  return { print: hash(words), numbers };
}

/** The fingerprint of a sample, in which only space does not count. */
export function codeFingerprint(code: string): string {
  return hash(code.replace(/\s+/g, ""));
}

/** The sentences of a paragraph. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])["')\]]?\s+(?=["'([]?[\p{Lu}\d`])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function hash(text: string): string {
  return `~${createHash("sha256").update(text).digest("hex").slice(0, 10)}`;
}
