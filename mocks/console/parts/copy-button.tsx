import { copyText } from "../../panel/copy-text.ts";
import { announce } from "../notice.ts";

/** Copies a text, or says how else to get it. */
export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }) {
  return (
    <button type="button" onClick={() => void copyText(text).then(announce)}>
      {label}
    </button>
  );
}
