const name = "novamock-panel";

/** Whether the panel was open before the page was reloaded. */
export function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(name) === "open";
  } catch {
    // A page may have no storage: in a sandboxed frame, for one.
    return false;
  }
}

/** Remembers, for as long as the tab lives, whether the panel is open. */
export function keepOpen(isOpen: boolean): void {
  try {
    sessionStorage.setItem(name, isOpen ? "open" : "closed");
  } catch {
    // Then it is closed after a reload.
  }
}
