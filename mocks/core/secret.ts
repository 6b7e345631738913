import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

// Node.js hashes several times as fast as JavaScript does; asked for like this, a browser's bundler sees nothing of it.
const builtIn = globalThis.process?.getBuiltinModule?.("node:crypto")?.hash;

/** What the state keeps of a secret: enough to recognise it, too little to give it away. */
export const hashSecret: (secret: string) => string = builtIn
  ? (secret) => builtIn("sha256", secret, "hex")
  : (secret) => bytesToHex(sha256(utf8ToBytes(secret)));

/** How a secret is named in journals and explanations: by its last four characters. */
export function lastFour(secret: string): string {
  return `…${secret.length > 8 ? secret.slice(-4) : ""}`;
}

// Keys of both APIs, and what could be a verification token.
const shapes = /\b(?:nram_[a-z0-9]+_|ns-)[a-z0-9]{32,}|(?<![\w-])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{32}(?![\w-])/g;

/** A text without what looks like a secret, wherever it stands in it. */
export function withoutSecrets(text: string): string {
  return text.replace(shapes, lastFour);
}

/** Why a secret opens nothing, for the person who sent it. Keys of the API that was asked begin with `beginning`. */
export function unknownKey(secret: string, beginning: string): string {
  if (!secret.startsWith(beginning))
    return `the key that was sent does not begin with ${beginning}, as keys of this API do`;
  return `no key of this sandbox ends in ${lastFour(secret)}`;
}
