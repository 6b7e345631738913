import { announce } from "../notice.ts";

/** Copies a text, or says how else to get it. */
export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }) {
  const copy = async () => {
    try {
      // Absent where the page is not served securely: from another machine's plain HTTP.
      await navigator.clipboard.writeText(text);
      announce("Copied");
    } catch {
      announce("The browser does not allow copying: select the text and copy it by hand");
    }
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {label}
    </button>
  );
}
