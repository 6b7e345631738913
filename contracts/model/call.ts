/** What an address is to a sign-up: the documents reject disposable ones, and what is none. `open` may be either. */
export type AddressKind = "valid" | "disposable" | "perhaps-disposable" | "none" | "open";

export type SignUp = {
  readonly do: "signUp";
  readonly email: unknown;
  readonly ip?: string;
  readonly kind: AddressKind;
};
/** `readAs` is the token that a lenient target may take it for. */
export type Verify = {
  readonly do: "verify";
  readonly email: unknown;
  readonly token: unknown;
  readonly readAs?: string;
};
export type Keyed = { readonly key: string | null };
export type Rotate = Keyed & { readonly do: "rotateKey" };
export type List = Keyed & { readonly do: "listKeys" };
/** `isForeign` where the name is an id or a prefix of another account. */
export type Revoke = Keyed & { readonly do: "revokeKey"; readonly name: unknown; readonly isForeign?: boolean };

/** A call to the Novyx API, as the model sees it. */
export type Call = SignUp | Verify | Rotate | List | Revoke;
