/** What went wrong, in one line that is read out when it appears. */
export function ErrorLine({ text }: { text: string | null }) {
  return text === null ? null : (
    <p class="error" role="alert">
      {text}
    </p>
  );
}
