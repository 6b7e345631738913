// How copied text, which shows neither headings nor tables nor code, gives away what a line is.

/** `POST /v1/keys`, also where the two ran together. */
export const operationLine = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s*(\/[^\s?#]*|https?:\/\/\S+)$/;

/** The name of a file, as it stands over a sample. */
export const fileName = /^(?:[\w-]+\/)*(?:[\w-]+\.[a-z]{1,5}|\.env(?:\.\w+)?|Dockerfile)$/;

/** Whether a line is a label rather than a statement: short, without an end, and like a title. */
export function isLabel(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 8 || /[.!?;,]$/.test(text) || /^[-–—"'({[]/.test(text)) return false;
  if (text.endsWith(":")) return words.length <= 6;
  if (/[:=]|\bhttps?\b/.test(text) || statementWords.test(text) || !/^(?:[\p{Lu}\d]|cURL\b)/u.test(text)) return false;
  return words.length <= 3 || words.every((word) => isCapitalised(word) || smallWords.has(word));
}

/** Whether a line belongs to the page around the text: links to other pages, buttons, names of tabs. */
export function isAround(text: string): boolean {
  return (
    isEnd(text) ||
    / [›»] |^\d{1,2}$/.test(text) ||
    /^(?:skip to (?:main )?content|on this page|table of contents|contents|copy(?: page| code| link)?|copied!?|ask ai|search(?: docs)?(?:…|\.\.\.)?|menu|home|sign in|log ?in|breadcrumbs?|direct link to .*|ctrl ?\+? ?k|⌘ ?k)$/i.test(
      text,
    )
  );
}

/** Whether a line stands behind the text of a page, and only links follow. */
export function isEnd(text: string): boolean {
  return /^(?:edit (?:this|on) .*|(?:was|is) this (?:page )?helpful\??|last (?:updated|modified)\b.*|previous|next|(?:«|‹|←) .*|.* (?:»|›|→)|©.*|copyright\b.*|built with .*|powered by .*|all rights reserved\.?|back to top|questions?\? .*|report (?:a |an )?(?:bug|issue|problem).*)$/i.test(
    text,
  );
}

/** Whether a line is the name of a language, as on a tab over samples, or the kind of an admonition. */
export function isTab(text: string): boolean {
  return text
    .split(/\s+/)
    .every((word) =>
      /^(?:python|typescript|javascript|node(?:\.js)?|curl|bash|shell|sh|http|json|yaml|go|ruby|php|java|kotlin|swift|rust|c#|\.net|powershell|note|tip|info|warning|important|caution|danger|success)$/i.test(
        word,
      ),
    );
}

const statementWords =
  /\b(?:not|never|no|is|are|was|be|must|may|can|cannot|will|has|have|only|always|all|every|expires?|deprecated|removed|disabled)\b/i;
const smallWords = new Set("a an and at by for from in of on or the to vs with your".split(" "));
const isCapitalised = (word: string) => /^[\p{Lu}\d(&/–—-]|^cURL$/u.test(word);
