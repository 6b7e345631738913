import type { components } from "../../../spec/generated/control.types.ts";
import type { Question } from "../parts/confirm-dialog.tsx";
import type { Shown } from "../parts/secret-dialog.tsx";

import { useState } from "preact/hooks";

import { Choice, isOneOf } from "../../panel/choice.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { SecretDialog } from "../parts/secret-dialog.tsx";
import { useQuery } from "../route.ts";
import { useAction } from "../use-action.ts";
import { NovastackKeys } from "./novastack-keys.tsx";
import { NovyxKeys } from "./novyx-keys.tsx";

type KeyStatus = components["schemas"]["KeyStatus"];

// The compiler holds this to the spec: a status that is missing or unknown does not compile.
const statusWords: Record<KeyStatus, string> = {
  active: "Active",
  grace: "In grace",
  expired: "Expired",
  revoked: "Revoked",
};

/** The keys of both APIs. */
export function Keys() {
  const [{ search = "", status = "" }, change] = useQuery();
  const [shown, show] = useState<Shown | null>(null);
  const [question, confirm] = useState<Question | null>(null);
  const action = useAction();
  const dialogs = { show, confirm };
  return (
    <>
      <div class="inline toolbar">
        <SearchField of="address, name, id, prefix" value={search} onSearch={(text) => change({ search: text })} />
        <Choice
          label="Status at Novyx"
          size="short"
          every="Every status"
          words={statusWords}
          value={status}
          onChoose={(chosen) => change({ status: chosen })}
        />
      </div>
      <NovastackKeys dialogs={dialogs} search={search.trim().toLowerCase()} />
      <NovyxKeys dialogs={dialogs} search={search.trim()} status={isOneOf(statusWords, status) ? status : undefined} />
      {question && <ConfirmDialog question={question} action={action} onClose={() => confirm(null)} />}
      {shown && <SecretDialog shown={shown} onClose={() => show(null)} />}
    </>
  );
}
