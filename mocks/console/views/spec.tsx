import { useEffect, useRef, useState } from "preact/hooks";

import novastackPage from "../../../spec/generated/novastack.page.html?url";
import novyxPage from "../../../spec/generated/novyx.page.html?url";
import { ErrorLine } from "../parts/error-line.tsx";
import { useRoute } from "../route.ts";

const pages = [
  { api: "novastack", url: novastackPage },
  { api: "novyx", url: novyxPage },
] as const;

/** Both vendors' documents, rendered when the package was built. */
export function Spec() {
  const [, api] = useRoute();
  const page = pages.find((each) => each.api === api) ?? pages[0];
  const [html, setHtml] = useState("");
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    fetch(page.url)
      .then((response) => response.text())
      .then(setHtml, () => setError("The mock does not answer. Is it still running?"));
  }, [page.url]);
  const place = useRef<HTMLDivElement>(null);
  const openAll = (isOpen: boolean) => {
    for (const details of place.current?.querySelectorAll("details") ?? []) details.open = isOpen;
  };
  return (
    <>
      <div class="inline toolbar">
        <nav aria-label="Documents">
          {pages.map((each) => (
            <a
              key={each.api}
              class="button"
              href={`#/spec/${each.api}`}
              aria-current={each === page ? "true" : undefined}
            >
              {each.api}
            </a>
          ))}
        </nav>
        <button type="button" onClick={() => openAll(true)}>
          Open all
        </button>
        <button type="button" onClick={() => openAll(false)}>
          Close all
        </button>
      </div>
      <ErrorLine text={error} />
      <div ref={place} class="spec" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
