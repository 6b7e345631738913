const name = "novastack-key";

/** The key that the chat uses. It goes with the tab. */
export function readNovastackKey(): string | null {
  return sessionStorage.getItem(name);
}

export function keepNovastackKey(key: string): void {
  sessionStorage.setItem(name, key);
}

export function forgetNovastackKey(): void {
  sessionStorage.removeItem(name);
}
