import { useEffect, useMemo, useState } from "preact/hooks";

/** What a view keeps in the address, so that it survives a reload and can be sent to somebody. */
export type Query = Readonly<Record<string, string>>;

/** The steps of the address behind `#/`. */
export function useRoute(): string[] {
  const hash = useHash();
  return useMemo(() => pathOf(hash).split("/").filter(Boolean), [hash]);
}

/** What stands behind the `?` of the view's address, and how to change it; an empty text takes a name away. */
export function useQuery(): [Query, (changes: Query) => void] {
  const hash = useHash();
  const query = useMemo(() => Object.fromEntries(new URLSearchParams(hash.split("?")[1])), [hash]);
  return [query, change];
}

/** The address of a view. */
export function viewHref(view: string, query: Query = {}): string {
  const filled = Object.entries(query).filter(([, value]) => value !== "");
  return `#/${view}${filled.length > 0 ? `?${new URLSearchParams(filled)}` : ""}`;
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHash = () => setHash(location.hash);
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);
  return hash;
}

/** Without a step in the browser's history, which would be one a letter. */
function change(changes: Query): void {
  const query = Object.fromEntries(new URLSearchParams(location.hash.split("?")[1]));
  history.replaceState(null, "", viewHref(pathOf(location.hash), { ...query, ...changes }));
  dispatchEvent(new HashChangeEvent("hashchange"));
}

function pathOf(hash: string): string {
  return hash.replace(/^#\/?/, "").split("?")[0]!;
}
