import { accountView } from "./views/account.ts";
import { checkMailView } from "./views/check-mail.ts";
import { signInView } from "./views/sign-in.ts";
import { signUpView } from "./views/sign-up.ts";

/** Where the user is. It is all the state that the app has, and it survives a reload. */
export type Screen =
  | { name: "sign-up" }
  | { name: "check-mail"; email: string }
  | { name: "sign-in"; notice?: string }
  /** `newKey` is a key to show: once, so it does not survive the reload. */
  | { name: "account"; key: string; newKey?: string };

/** Goes to another screen. */
export type Show = (screen: Screen) => void;

export function startApp(root: HTMLElement): void {
  const show: Show = (screen) => {
    remember(screen);
    root.replaceChildren(render(screen, show));
    root.querySelector<HTMLElement>("h1")?.focus();
  };
  show(recall() ?? { name: "sign-up" });
}

function render(screen: Screen, show: Show): HTMLElement {
  switch (screen.name) {
    case "sign-up":
      return signUpView(show);
    case "check-mail":
      return checkMailView(screen, show);
    case "sign-in":
      return signInView(screen, show);
    case "account":
      return accountView(screen, show);
  }
}

const stored = "screen";

// A key that lies in the browser can be taken by any script of the page. An app of your own keeps it on its server.
function remember(screen: Screen): void {
  sessionStorage.setItem(stored, JSON.stringify({ ...screen, newKey: undefined }));
}

function recall(): Screen | null {
  return JSON.parse(sessionStorage.getItem(stored) ?? "null") as Screen | null;
}
