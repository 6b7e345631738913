import { useEffect, useState } from "preact/hooks";

import { copyText } from "./copy-text.ts";

const toldMs = 2_500;

/** Copies a text, and says beside itself that it did, or how else to get it: a toast would lie below a dialog. */
export function CopyButton({ text, label = "Copy", subject = "" }: { text: string; label?: string; subject?: string }) {
  const [told, tell] = useState("");
  useEffect(() => {
    if (told === "") return undefined;
    const timer = setTimeout(() => tell(""), toldMs);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <span class="copy">
      <button type="button" onClick={() => void copyText(text).then(tell)}>
        {label}
        {subject !== "" && <span class="hidden"> {subject}</span>}
      </button>
      <span class="told" role="status">
        {told}
      </span>
    </span>
  );
}
