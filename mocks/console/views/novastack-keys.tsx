import type { components } from "../../../spec/generated/control.types.ts";
import type { KeyDialogs } from "../parts/key-dialogs.ts";

import { useState } from "preact/hooks";

import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { CopyButton } from "../../panel/copy-button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { MoreButton } from "../parts/more-button.tsx";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { count, instant } from "../words.ts";

type NovastackKey = components["schemas"]["NovastackKey"];
type Permission = components["schemas"]["Permission"];

// The compiler holds this to the spec: a permission that is missing or unknown does not compile.
const permissionWords: Record<Permission, string> = {
  read: "models and account",
  write: "chat, tasks, uploads",
  delete: "tasks and files",
};
const permissions = Object.keys(permissionWords) as Permission[];

// The other API's keys stand below them.
const firstShown = 10;

/** novastack's keys: created with a name and permissions, given a new secret, deleted. */
export function NovastackKeys({ dialogs, search }: { dialogs: KeyDialogs; search: string }) {
  const [limit, setLimit] = useState(firstShown);
  const { data, error } = useLive(() => ask("listNovastackKeys"));
  const [isCreating, setCreating] = useState(false);
  const keys = (data?.keys ?? []).toReversed();
  const fitting = keys.filter(({ id, name, key_prefix }) =>
    [id, name, key_prefix].join("\n").toLowerCase().includes(search),
  );
  const shown = fitting.slice(0, limit);
  return (
    <section aria-labelledby="novastack-keys">
      <div class="heading">
        <h2 id="novastack-keys">
          novastack <span class="dim">{fitting.length > 0 && count(fitting.length, "key")}</span>
        </h2>
        <button type="button" class="primary" onClick={() => setCreating(true)}>
          Create novastack key
        </button>
      </div>
      <ErrorLine text={error} />
      {data?.keys.length === 0 && <EmptyState>There is no key: every request is answered 401. Create one.</EmptyState>}
      {keys.length > 0 && fitting.length === 0 && <EmptyState>No key fits.</EmptyState>}
      <ul class="rows">
        {shown.map((key) => (
          <NovastackKeyRow key={key.id} entry={key} dialogs={dialogs} />
        ))}
      </ul>
      <MoreButton shown={shown.length} total={fitting.length} limit={limit} setLimit={setLimit} />
      {isCreating && <CreateDialog show={dialogs.show} onClose={() => setCreating(false)} />}
    </section>
  );
}

function NovastackKeyRow({ entry, dialogs }: { entry: NovastackKey; dialogs: KeyDialogs }) {
  const { id, name, key_prefix: prefix } = entry;
  const short = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const regenerate = async () => {
    const { api_key } = await ask("regenerateNovastackKey", { path: { id } });
    dialogs.show({ title: "New secret", secret: api_key, note: "The old secret does not work any more." });
  };
  const remove = async () => {
    await ask("deleteNovastackKey", { path: { id } });
    announce(`Deleted the key ${short}`);
  };
  return (
    <li class="row">
      <div class="grow">
        <strong class="clamp">{name}</strong>
        <div class="dim facts-line">
          <code>{prefix}…</code> <code>{id}</code> <time>created {instant(entry.created_at)}</time>
        </div>
      </div>
      <div class="badges">
        {entry.permissions.map((permission) => (
          <span key={permission} class="badge">
            {permission}
          </span>
        ))}
      </div>
      <div class="actions">
        <CopyButton text={id} label="Copy id" subject={id} />
        <ConfirmButton
          {...{ dialogs, subject: short, yes: "Regenerate", act: regenerate }}
          title="Give this key a new secret?"
          text={`The secret that ${short} has now stops working at once.`}
        />
        <ConfirmButton
          {...{ dialogs, subject: short, yes: "Delete", act: remove }}
          title="Delete this key?"
          text={`Requests with ${short} are answered 401 from then on.`}
        />
      </div>
    </li>
  );
}

function CreateDialog({ show, onClose }: { show: KeyDialogs["show"]; onClose: () => void }) {
  const [name, setName] = useState("");
  const [chosen, choose] = useState<Permission[]>(permissions);
  const { run, error, isBusy } = useAction();
  const create = async () => {
    const { api_key } = await ask("createNovastackKey", {
      body: { permissions: chosen, ...(name !== "" && { name }) },
    });
    onClose();
    show({ title: "New novastack key", secret: api_key, note: "Send it as Authorization: Bearer and the key." });
  };
  return (
    <Dialog title="Create a novastack key" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run(create);
        }}
      >
        <label>
          Name
          <input
            value={name}
            maxLength={10_000}
            placeholder="unnamed"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <fieldset>
          <legend>Permissions</legend>
          {permissions.map((permission) => (
            <label key={permission} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(permission)}
                onChange={({ currentTarget: { checked } }) =>
                  choose(permissions.filter((each) => (each === permission ? checked : chosen.includes(each))))
                }
              />
              {permission} <span class="dim">{permissionWords[permission]}</span>
            </label>
          ))}
        </fieldset>
        <ErrorLine text={chosen.length === 0 ? "Choose at least one permission" : error} />
        <div class="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={isBusy || chosen.length === 0}>
            Create
          </button>
        </div>
      </form>
    </Dialog>
  );
}
