import { useId, useState } from "preact/hooks";

import { CopyButton } from "../../panel/copy-button.tsx";

/** The same said in several languages, one of which is shown and can be copied; the choice is kept for the next visit. */
export function CodeTabs({ title, name, texts }: { title: string; name: string; texts: Record<string, string> }) {
  const id = useId();
  const storageKey = `novamock-${name}`;
  const languages = Object.keys(texts);
  const [chosen, setChosen] = useState(localStorage.getItem(storageKey) ?? "");
  const shown = languages.includes(chosen) ? chosen : languages[0]!;
  const choose = (language: string) => {
    localStorage.setItem(storageKey, language);
    setChosen(language);
  };
  return (
    <section aria-labelledby={id}>
      <div class="heading">
        <h2 id={id}>{title}</h2>
        <div class="choices" role="group" aria-labelledby={id}>
          {languages.map((language) => (
            <button key={language} type="button" aria-pressed={language === shown} onClick={() => choose(language)}>
              {language}
            </button>
          ))}
        </div>
        <CopyButton text={texts[shown] ?? ""} subject={title} />
      </div>
      <pre class="code" tabIndex={0} role="region" aria-label={`${title}, ${shown}`}>
        {texts[shown]}
      </pre>
    </section>
  );
}
