import type { ComponentChildren } from "preact";

import { useId, useLayoutEffect, useRef } from "preact/hooks";

import { announce } from "../notice.ts";

/** A modal dialog; the browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const isOver = useRef(false);
  // Before the page is painted: a key that is pressed meanwhile would move the focus behind the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    // What was said before would lie behind it.
    announce("");
    element?.showModal();
    return () => {
      isOver.current = true;
      element?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={() => !isOver.current && onClose()}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
