import { useEffect, useState } from "preact/hooks";

import { onNotice } from "../notice.ts";

const shownMs = 6_000;

/** Says what was done, for a moment, at the foot of the page. */
export function StatusLine() {
  const [{ text, id }, setNotice] = useState({ text: "", id: 0 });
  useEffect(() => onNotice((next) => setNotice((last) => ({ text: next, id: last.id + 1 }))), []);
  useEffect(() => {
    if (text === "") return undefined;
    const timer = setTimeout(() => setNotice({ text: "", id }), shownMs);
    return () => clearTimeout(timer);
  }, [text, id]);
  return (
    <div class="status" role="status">
      {text !== "" && <p class="clamp">{text}</p>}
    </div>
  );
}
