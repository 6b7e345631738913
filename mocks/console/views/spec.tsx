import { useEffect, useRef, useState } from "preact/hooks";

import controlPage from "../../../spec/generated/control.page.html?url";
import novastackPage from "../../../spec/generated/novastack.page.html?url";
import novyxPage from "../../../spec/generated/novyx.page.html?url";
import { addresses } from "../connect-texts.ts";
import { downloadJson } from "../download.ts";
import { ErrorLine } from "../parts/error-line.tsx";
import { useRoute } from "../route.ts";
import { useAction } from "../use-action.ts";

const pages = [
  { api: "novastack", title: "novastack", url: novastackPage },
  { api: "novyx", title: "Novyx", url: novyxPage },
  { api: "control", title: "The mock's own API", url: controlPage },
] as const;

type Page = (typeof pages)[number];

/** The documents of every API that is served, rendered when the package was built. */
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
  const { run, error: saveError } = useAction();
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
              {each.title}
            </a>
          ))}
        </nav>
        <button type="button" onClick={() => openAll(true)}>
          Open all
        </button>
        <button type="button" onClick={() => openAll(false)}>
          Close all
        </button>
        <button type="button" onClick={() => void run(() => save(page))}>
          Download OpenAPI
        </button>
      </div>
      <p class="dim">
        Served here at <code>{addresses[page.api]}</code>
      </p>
      <ErrorLine text={error ?? saveError} />
      <div ref={place} class="spec" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}

/** The document as a file, for the address at which this sandbox answers. */
async function save({ api }: Page): Promise<void> {
  const name = `${api}.openapi.json`;
  const response = await fetch(`/_mock/console/spec/${name}`);
  const document = (await response.json()) as object;
  downloadJson(name, { ...document, servers: [{ url: addresses[api] }] });
}
