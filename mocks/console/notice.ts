type Listener = (text: string) => void;
let tell: Listener | undefined;

/** Says in the page's status line what was done. */
export function announce(text: string): void {
  tell?.(text);
}

/** Who shows the status line. */
export function onNotice(listener: Listener): () => void {
  tell = listener;
  return () => {
    tell = undefined;
  };
}
