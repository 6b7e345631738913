import { CopyButton } from "./copy-button.tsx";

/** A key that the mock will not show again. */
export function SecretLine({ secret }: { secret: string }) {
  return (
    <>
      <p>
        <code>{secret}</code>
      </p>
      <p class="buttons">
        <CopyButton label="Copy key" text={secret} />
      </p>
    </>
  );
}
