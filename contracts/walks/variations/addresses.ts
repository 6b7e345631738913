import type { AddressKind } from "../../model/call.ts";

/** What an address may look like. `plain` is a fresh one, as `name@domain`. */
export type AddressRow = { readonly name: string; readonly kind: AddressKind; readonly of: (plain: string) => unknown };

const local = (plain: string) => plain.split("@")[0]!;
const domain = (plain: string) => plain.split("@")[1]!;

/** Addresses that a sign-up has to accept, or to reject, or may do either with. */
export const addressRows: readonly AddressRow[] = [
  { name: "a plus address", kind: "valid", of: (plain) => `${local(plain)}+tag@${domain(plain)}` },
  { name: "dots in the name", kind: "valid", of: (plain) => `a.b.${local(plain)}@${domain(plain)}` },
  { name: "a sub-domain", kind: "valid", of: (plain) => `${local(plain)}@mail.eu.${domain(plain)}` },
  {
    name: "digits and a hyphen in the domain",
    kind: "valid",
    of: (plain) => `${local(plain)}@mail-2.${domain(plain)}`,
  },
  { name: "upper case", kind: "valid", of: (plain) => plain.toUpperCase() },
  { name: "an underscore and digits", kind: "valid", of: (plain) => `7_${local(plain)}_9@${domain(plain)}` },
  { name: "an apostrophe", kind: "open", of: (plain) => `o'${local(plain)}@${domain(plain)}` },
  { name: "blanks around", kind: "open", of: (plain) => ` ${plain} ` },
  { name: "letters beyond ASCII", kind: "open", of: (plain) => `ü${plain}` },
  { name: "a disposable domain", kind: "disposable", of: (plain) => `${local(plain)}@mailinator.com` },
  { name: "a disposable domain in capitals", kind: "disposable", of: (plain) => `${local(plain)}@MAILINATOR.COM` },
  { name: "a disposable domain in mixed case", kind: "disposable", of: (plain) => `${local(plain)}@Mailinator.com` },
  {
    name: "a plus address of a disposable domain",
    kind: "disposable",
    of: (plain) => `${local(plain)}+x@mailinator.com`,
  },
  {
    name: "a sub-domain of a disposable one",
    kind: "perhaps-disposable",
    of: (plain) => `${local(plain)}@x.mailinator.com`,
  },
  { name: "another disposable domain", kind: "perhaps-disposable", of: (plain) => `${local(plain)}@guerrillamail.com` },
  { name: "a disposable domain with a dot behind", kind: "none", of: (plain) => `${local(plain)}@mailinator.com.` },
  { name: "a quoted name at a disposable domain", kind: "none", of: (plain) => `"${local(plain)}"@mailinator.com` },
  { name: "blanks around a disposable one", kind: "none", of: (plain) => ` ${local(plain)}@mailinator.com ` },
  { name: "no address", kind: "none", of: local },
  { name: "no domain", kind: "none", of: (plain) => `${local(plain)}@` },
  { name: "no name", kind: "none", of: (plain) => `@${domain(plain)}` },
  { name: "two at signs", kind: "none", of: (plain) => `${local(plain)}@a@${domain(plain)}` },
  { name: "two at signs side by side", kind: "none", of: (plain) => `${local(plain)}@@${domain(plain)}` },
  { name: "a blank within", kind: "none", of: (plain) => `${local(plain)} x@${domain(plain)}` },
  { name: "a line break within", kind: "none", of: (plain) => `${plain}\nbcc: x@${domain(plain)}` },
  { name: "two addresses", kind: "none", of: (plain) => `${plain}, x${plain}` },
  { name: "the empty text", kind: "none", of: () => "" },
  { name: "null", kind: "none", of: () => null },
  { name: "a number", kind: "none", of: () => 42 },
  { name: "true", kind: "none", of: () => true },
  { name: "a list of an address", kind: "none", of: (plain) => [plain] },
  { name: "an object", kind: "none", of: (plain) => ({ address: plain }) },
  { name: "nothing", kind: "none", of: () => undefined },
];
