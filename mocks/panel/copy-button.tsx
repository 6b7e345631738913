import { useState } from "preact/hooks";

/** Copies a text, where the browser lets it. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [told, tell] = useState("");
  const copy = async () => {
    try {
      // Absent where the page is not served securely.
      await navigator.clipboard.writeText(text);
      tell("Copied");
    } catch {
      tell("The browser does not allow it: select and copy it by hand");
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span class="told" role="status">
        {told}
      </span>
    </>
  );
}
