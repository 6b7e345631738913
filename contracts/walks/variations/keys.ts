import type { Manner } from "../stage.ts";

/** A text that resembles a key and is none. Null where the key has no such likeness. */
export type FalseKeyRow = {
  readonly name: string;
  readonly of: (
    key: string,
    listed: { readonly id?: string | undefined; readonly prefix?: string | undefined },
  ) => string | null;
};

const unlike = (key: string, other: string) => (other === key ? null : other);

export const falseKeyRows: readonly FalseKeyRow[] = [
  { name: "in upper case", of: (key) => unlike(key, key.toUpperCase()) },
  { name: "in lower case", of: (key) => unlike(key, key.toLowerCase()) },
  { name: "without its last characters", of: (key) => key.slice(0, -4) },
  { name: "without its first character", of: (key) => key.slice(1) },
  { name: "its first half", of: (key) => key.slice(0, Math.ceil(key.length / 2)) },
  { name: "its first twelve characters", of: (key) => key.slice(0, 12) },
  { name: "its vendor's mark", of: (key) => key.slice(0, 5) },
  { name: "with a suffix", of: (key) => `${key}AAAA` },
  { name: "with a dot behind", of: (key) => `${key}.` },
  { name: "twice", of: (key) => key + key },
  {
    name: "its end altered",
    of: (key) => key.slice(0, -6) + key.slice(-6).replace(/./g, (c) => (c === "A" ? "B" : "A")),
  },
  { name: "its id", of: (_key, { id }) => id ?? null },
  { name: "its listed prefix", of: (_key, { prefix }) => prefix ?? null },
  { name: "with another word behind", of: (key) => `${key} or-any-other` },
  { name: "a made-up one", of: (key) => `${key.slice(0, 3)}_zq7x4w9k_2m8v3n5b7c9x1z4l6k8j` },
  { name: "a wildcard %", of: () => "%" },
  { name: "a wildcard *", of: () => "*" },
  { name: "its start with a wildcard", of: (key) => `${key.slice(0, 10)}%` },
  { name: "a quote", of: () => "' OR '1'='1" },
  { name: "the text null", of: () => "null" },
  { name: "the text undefined", of: () => "undefined" },
  { name: "the text true", of: () => "true" },
];

const header = (authorization: (key: string) => string): Manner["change"] => {
  return ({ key = "", headers, ...rest }) => ({ ...rest, headers: { ...headers, authorization: authorization(key) } });
};

/** Ways to send a right key that no document describes: the call may be rejected, or served as for that key. */
export const keyManners: readonly Manner[] = [
  { name: "the scheme in lower case", mayBeRejected: true, change: header((key) => `bearer ${key}`) },
  { name: "the scheme in capitals", mayBeRejected: true, change: header((key) => `BEARER ${key}`) },
  { name: "two blanks", mayBeRejected: true, change: header((key) => `Bearer  ${key}`) },
  { name: "no scheme", mayBeRejected: true, change: header((key) => key) },
  { name: "the scheme Basic", mayBeRejected: true, change: header((key) => `Basic ${btoa(`${key}:`)}`) },
  { name: "the scheme Token", mayBeRejected: true, change: header((key) => `Token ${key}`) },
  { name: "the header twice", mayBeRejected: true, change: header((key) => `Bearer ${key}, Bearer nobody`) },
  {
    name: "in the query",
    mayBeRejected: true,
    change: ({ key = "", ...rest }) => ({ ...rest, query: { api_key: key, key, access_token: key } }),
  },
  {
    name: "in a header of its own",
    mayBeRejected: true,
    change: ({ key = "", headers, ...rest }) => ({ ...rest, headers: { ...headers, "x-api-key": key } }),
  },
  // Who calls is told by the key alone.
  {
    name: "a query that names another account",
    mayBeRejected: true,
    change: (call) => ({ ...call, query: { email: "nobody@example.com", account_id: "1", user_id: "1" } }),
  },
  {
    name: "headers that name another account",
    mayBeRejected: true,
    change: ({ headers, ...call }) => ({
      ...call,
      headers: { ...headers, "x-account-id": "1", "x-user-id": "1", "x-forwarded-user": "nobody@example.com" },
    }),
  },
];

/** Schemes that carry no key of this kind, whoever reads the header leniently. */
export const otherSchemes: readonly Manner[] = [
  { name: "the scheme Digest", mayBeRejected: false, change: header((key) => `Digest ${key}`) },
  { name: "a scheme that there is not", mayBeRejected: false, change: header((key) => `Nobody ${key}`) },
];

const asLocal: Manner["change"] = ({ headers, ...rest }) => {
  const local = { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1", "x-forwarded-host": "localhost" };
  return { ...rest, headers: { ...headers, ...local } };
};

/** Requests without a key in the place where it belongs. */
export const noKeyManners: readonly Manner[] = [
  { name: "an empty header", mayBeRejected: false, change: header(() => "") },
  { name: "the scheme alone", mayBeRejected: false, change: header(() => "Bearer") },
  { name: "the scheme and a blank", mayBeRejected: false, change: header(() => "Bearer ") },
  { name: "as if from the machine itself", mayBeRejected: false, change: asLocal },
  { name: "with HEAD", mayBeRejected: true, change: (call) => ({ ...call, isHead: true }) },
];
