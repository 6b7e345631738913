/** The secret of `Authorization: Bearer SECRET`; undefined where the header is not there or has another form. */
export function bearerToken(headers: Headers): string | undefined {
  return /^Bearer +([^\s]+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
}
