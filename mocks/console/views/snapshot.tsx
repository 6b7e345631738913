import type { ComponentChildren } from "preact";
import type { components } from "../../../spec/generated/control.types.ts";

import { ask } from "../control.ts";
import { downloadJson } from "../download.ts";
import { announce } from "../notice.ts";
import { ErrorLine } from "../parts/error-line.tsx";
import { sandboxName } from "../session.ts";
import { useAction } from "../use-action.ts";

/** Saves the whole state as a file, and puts one back; what else can be done to it stands beside. */
export function Snapshot({ children }: { children: ComponentChildren }) {
  const { run, error, isBusy } = useAction();
  const save = async () => {
    const name = `novamock-${sandboxName}.json`;
    downloadJson(name, await ask("getSnapshot"));
    announce(`Saved ${name}`);
  };
  const restore = async (file: File) => {
    await ask("restoreSnapshot", { body: parsed(await file.text(), file.name) });
    announce(`Restored ${file.name}`);
  };
  return (
    <>
      <div class="inline">
        <button type="button" disabled={isBusy} onClick={() => void run(save)}>
          Download snapshot
        </button>
        <label>
          Restore a snapshot
          <input
            type="file"
            accept="application/json,.json"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void run(() => restore(file));
              // The same file may be chosen again.
              currentTarget.value = "";
            }}
          />
        </label>
        {children}
      </div>
      <ErrorLine text={error} />
    </>
  );
}

function parsed(text: string, name: string): components["schemas"]["Snapshot"] {
  try {
    return JSON.parse(text) as components["schemas"]["Snapshot"];
  } catch {
    throw new Error(`${name} is not JSON; choose a file that was downloaded here`);
  }
}
