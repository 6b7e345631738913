/** Whether an address is of a disposable domain or below one. */
export type IsDisposable = (email: string) => boolean;

let loaded: IsDisposable | undefined;

/** Loads the list of domains where that is still to be done: it weighs as much as all else that a page gets. */
export function disposableDomains(): IsDisposable | Promise<IsDisposable> {
  return loaded ?? load();
}

async function load(): Promise<IsDisposable> {
  const { disposableEmailBlocklistSet } = await import("./disposable-list.ts");
  // The library makes a new set of all its domains for every question that it is asked itself.
  const domains = disposableEmailBlocklistSet();
  return (loaded = (email) => {
    let domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
    for (;;) {
      if (domains.has(domain)) return true;
      const dot = domain.indexOf(".");
      if (dot === -1) return false;
      domain = domain.slice(dot + 1);
    }
  });
}
