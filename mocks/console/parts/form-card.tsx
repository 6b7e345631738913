import type { ComponentChildren } from "preact";

import { useAction } from "../use-action.ts";
import { ErrorLine } from "./error-line.tsx";

/** A form below its heading: what was rejected stands above the button that sends it. */
export function FormCard({
  id,
  title,
  submit,
  onSubmit,
  children,
}: {
  id: string;
  title: string;
  submit: string;
  onSubmit: () => Promise<void>;
  children: ComponentChildren;
}) {
  const { run, error, isBusy } = useAction();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <form
        class="card fields"
        onSubmit={(event) => {
          event.preventDefault();
          void run(onSubmit);
        }}
      >
        {children}
        <ErrorLine text={error} />
        <div class="actions">
          <button type="submit" class="primary" disabled={isBusy}>
            {submit}
          </button>
        </div>
      </form>
    </section>
  );
}
