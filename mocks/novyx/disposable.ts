let domains: Set<string> | undefined;

/** Loads the list of domains where that is still to be done: it weighs as much as all else that a page gets. */
export function loadDisposableDomains(): Promise<void> | undefined {
  return domains ? undefined : load();
}

/** Whether an address is of a disposable domain or below one. */
export function isDisposable(email: string): boolean {
  if (!domains) throw new Error("the disposable domains are not loaded");
  let domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  for (;;) {
    if (domains.has(domain)) return true;
    const dot = domain.indexOf(".");
    if (dot === -1) return false;
    domain = domain.slice(dot + 1);
  }
}

async function load(): Promise<void> {
  const { disposableEmailBlocklistSet } = await import("./disposable-list.ts");
  // The library makes a new set of all its domains for every question that it is asked itself.
  domains = disposableEmailBlocklistSet();
}
