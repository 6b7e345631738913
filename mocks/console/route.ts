import { useEffect, useState } from "preact/hooks";

/** The steps of the address behind `#/`. */
export function useRoute(): string[] {
  const [steps, setSteps] = useState(read);
  useEffect(() => {
    const onHash = () => setSteps(read());
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);
  return steps;
}

function read(): string[] {
  return location.hash.replace(/^#\/?/, "").split("/").filter(Boolean);
}
