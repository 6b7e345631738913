import { useState } from "preact/hooks";

import { copyText } from "./copy-text.ts";

/** Copies a text, where the browser lets it. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [told, tell] = useState("");
  return (
    <>
      <button type="button" onClick={() => void copyText(text).then(tell)}>
        {label}
      </button>
      <span class="told" role="status">
        {told}
      </span>
    </>
  );
}
