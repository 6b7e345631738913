/** `auto` follows the system. */
export type Theme = "auto" | "light" | "dark";

const themes: readonly Theme[] = ["auto", "light", "dark"];
const storageKey = "novamock-theme";

/** The theme that was chosen last. */
export function chosenTheme(): Theme {
  const saved = localStorage.getItem(storageKey);
  return themes.find((theme) => theme === saved) ?? "auto";
}

/** Shows the page in the theme that was chosen. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  localStorage.setItem(storageKey, theme);
  document.documentElement.dataset["theme"] = theme;
}
