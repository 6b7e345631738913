/** Copies a text, or says how else to get it; absent where the page is not served securely: over plain HTTP from afar. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "The browser does not allow copying: select the text and copy it by hand";
  }
}
