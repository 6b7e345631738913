import type { Question } from "../parts/confirm-dialog.tsx";
import type { Shown } from "../parts/secret-dialog.tsx";

import { useState } from "preact/hooks";

import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { useAction } from "../use-action.ts";
import { NovastackKeys } from "./novastack-keys.tsx";
import { NovyxKeys } from "./novyx-keys.tsx";

/** The keys of both APIs. */
export function Keys() {
  const [shown, show] = useState<Shown | null>(null);
  const [question, confirm] = useState<Question | null>(null);
  const action = useAction();
  const dialogs = { show, confirm };
  return (
    <>
      <NovastackKeys dialogs={dialogs} />
      <NovyxKeys dialogs={dialogs} />
      {question && <ConfirmDialog question={question} action={action} onClose={() => confirm(null)} />}
      {shown && <SecretDialog shown={shown} onClose={() => show(null)} />}
    </>
  );
}
