import type { components } from "../../../spec/generated/control.types.ts";
import type { KeyDialogs } from "../parts/key-dialogs.ts";

import { useState } from "preact/hooks";

import { ask } from "../control.ts";
import { Dialog } from "../parts/dialog.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { useAction } from "../use-action.ts";

type Tier = components["schemas"]["Tier"];

const tierNames: Record<Tier, string> = { free: "Free", starter: "Starter", pro: "Pro", enterprise: "Enterprise" };
const tiers = Object.entries(tierNames) as [Tier, string][];
const hourSeconds = 3600;

/** Makes a verified account with a key, or adds a key to the account of `email`. */
export function CreateNovyxKeyDialog({
  email,
  show,
  onClose,
}: {
  email: string;
  show: KeyDialogs["show"];
  onClose: () => void;
}) {
  const [address, setAddress] = useState(email);
  const [tier, setTier] = useState<Tier | "">("");
  const [hours, setHours] = useState("");
  const { run, error, isBusy } = useAction();
  const create = async () => {
    const shown = await ask("createNovyxKey", {
      body: {
        ...(address !== "" && { email: address }),
        ...(tier !== "" && { tier }),
        ...(hours !== "" && { expires_in_seconds: Number(hours) * hourSeconds }),
      },
    });
    onClose();
    show({ title: `New key of ${shown.email}`, secret: shown.api_key });
  };
  return (
    <Dialog title={email === "" ? "Create a Novyx key" : "Add a key"} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run(create);
        }}
      >
        <p class="dim">Without sign-up, mail and throttle. The account is made where there is none.</p>
        <label>
          E-mail address
          <input
            type="text"
            inputMode="email"
            maxLength={254}
            placeholder="a new one"
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <label>
          Tier of the account
          <select value={tier} onChange={({ currentTarget }) => setTier(currentTarget.value as Tier | "")}>
            <option value="">As it is; free for a new one</option>
            {tiers.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Ends after hours
          <input
            type="number"
            min="0"
            step="any"
            placeholder="never"
            value={hours}
            onInput={({ currentTarget }) => setHours(currentTarget.value)}
          />
        </label>
        <ErrorLine text={error} />
        <div class="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={isBusy}>
            Create
          </button>
        </div>
      </form>
    </Dialog>
  );
}
