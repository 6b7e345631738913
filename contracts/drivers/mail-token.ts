// `…?token=abc`, `token: abc`, `Your code is 123456.`; a word after "is" has to have a digit to be a token.
const inWords = /\b(?:token|code)(?:["']?\s*[:=]\s*|\s+is:?\s+(?=\S*\d))["'<]*([\w.~%+/-]*[\w~+/-])/i;
// `https://…/verify/abc123`
const inPath = /https?:\/\/[^\s"'<>]*\/(?:verify|verification|confirm|activate)[\w-]*\/([\w.~%+-]*[\w~+-])/i;

type MailParts = { readonly text?: string | undefined; readonly html?: string | undefined };

/**
 * Finds the token in a mail by a pattern, whose first group is the token, or the whole match where it has none. Without
 * a pattern it is what follows "token" or "code" in a link or a sentence, or the end of a link's path.
 */
export function findToken({ text = "", html = "" }: MailParts, pattern?: RegExp): string | undefined {
  const isMarkup = /<[a-z][^>]*>/i.test(text);
  const markup = isMarkup ? `${html}${text}` : html;
  const shown = [...(isMarkup ? [] : [text]), ...linksOf(markup), plain(markup)];
  const sources = pattern ? [text, html.replaceAll("&amp;", "&"), plain(markup)] : shown;
  for (const each of pattern ? [pattern] : [inWords, inPath])
    for (const source of sources) {
      const match = each.exec(source);
      if (match) return decoded(match[1] ?? match[0]);
    }
  return undefined;
}

function linksOf(markup: string): string[] {
  return [...markup.matchAll(/\bhref\s*=\s*["']?([^"'\s>]+)/gi)].map(([, link]) => link!.replaceAll("&amp;", "&"));
}

/** What a reader sees of a mail in HTML. */
function plain(markup: string): string {
  const withoutStyle = markup.replace(/<(style|script)\b.*?<\/\1>/gis, " ");
  return withoutStyle
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&amp;", "&");
}

/** Tokens in links are percent-encoded. */
function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
