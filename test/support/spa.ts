import type { Locator, Page } from "playwright-core";

/** What a user does in the example app. */
export type SpaUser = {
  readonly page: Page;
  signUp(email: string): Promise<void>;
  verify(token: string): Promise<void>;
  /** The key that is shown, once it is. */
  shownKey(): Promise<string>;
  signIn(key: string): Promise<void>;
  ask(question: string): Promise<void>;
  /** Waits for an answer of the chat with this text in it. */
  seeAnswer(text: string): Promise<void>;
  /** Waits for a text anywhere in the app. */
  see(text: string | RegExp): Promise<void>;
  press(button: string): Promise<void>;
  /** The statuses of the keys that are listed. */
  readonly keys: Locator;
};

export function spaUser(page: Page): SpaUser {
  const app = page.locator("#app");
  const press = (name: string) => app.getByRole("button", { name, exact: true }).click();
  return {
    page,
    press,
    async signUp(email) {
      await app.getByLabel("E-mail address").fill(email);
      await press("Sign up");
    },
    async verify(token) {
      await app.getByLabel("Token").fill(token);
      await press("Verify");
    },
    shownKey: async () => (await app.getByRole("region", { name: "Your new key" }).locator("code").textContent())!,
    async signIn(key) {
      await app.getByLabel("API key").fill(key);
      await press("Sign in");
    },
    async ask(question) {
      await app.getByLabel("Your message").fill(question);
      await press("Send");
    },
    seeAnswer: (text) => app.getByLabel("Model").filter({ hasText: text }).waitFor(),
    see: (text) => app.getByText(text).first().waitFor(),
    keys: app.locator(".keys .status"),
  };
}
