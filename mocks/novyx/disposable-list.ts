// Imported by name here, since a bundle gives nothing but `default` of a CommonJS package that is loaded at run time.
export { disposableEmailBlocklistSet } from "disposable-email-domains-js";
