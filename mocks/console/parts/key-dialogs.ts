import type { Question } from "./confirm-dialog.tsx";
import type { Shown } from "./secret-dialog.tsx";

/** What a list of keys may ask of its view: to show a new secret, or to have a deed confirmed. */
export type KeyDialogs = { readonly show: (shown: Shown) => void; readonly confirm: (question: Question) => void };
