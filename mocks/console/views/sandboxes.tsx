import type { Question } from "../parts/confirm-dialog.tsx";

import { useEffect, useState } from "preact/hooks";

import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { ErrorLine } from "../parts/error-line.tsx";
import { baseUrl, consolePath, sandboxName } from "../session.ts";
import { useAction } from "../use-action.ts";
import { useLive } from "../use-live.ts";
import { count } from "../words.ts";
import { Snapshot } from "./snapshot.tsx";

const liveMs = 1_000;

/** The isolated worlds of this mock. */
export function Sandboxes() {
  const { data, error, reload } = useLive(() => ask("listSandboxes"));
  useEffect(() => {
    // The feed tells of this sandbox only.
    const timer = setInterval(() => !document.hidden && reload(), liveMs);
    return () => clearInterval(timer);
  }, []);
  const [question, setQuestion] = useState<Question | null>(null);
  const action = useAction();
  const reset = async () => {
    await ask("reset");
    announce(`Reset ${sandboxName}`);
  };
  const drop = (name: string) => async () => {
    await ask("dropSandbox", { path: { name } });
    announce(`Dropped ${name}`);
    reload();
  };
  return (
    <>
      <p class="dim">
        A sandbox has its own keys, mails, clock, faults and requests. Clients choose one by the address{" "}
        <code>{location.origin}/~name</code> or the header <code>Novamock-Sandbox</code>.
      </p>
      <ErrorLine text={error} />
      <ul class="rows">
        {data?.sandboxes.toReversed().map(({ name, requests }) => (
          <li key={name} class="row">
            <div class="grow">
              <strong>{name}</strong> {name === sandboxName && <span class="badge active">shown here</span>}
              <div class="dim">{count(requests, "request")}</div>
            </div>
            {name !== sandboxName && (
              <a class="button" href={`${consolePath(name)}#/sandboxes`} aria-label={`Open ${name}`}>
                Open
              </a>
            )}
            {name !== "default" && name !== sandboxName && (
              <button
                type="button"
                aria-label={`Drop ${name}`}
                onClick={() =>
                  setQuestion({
                    title: "Drop this sandbox?",
                    text: `All that is in ${name} is gone from then on.`,
                    yes: "Drop",
                    act: drop(name),
                  })
                }
              >
                Drop
              </button>
            )}
          </li>
        ))}
      </ul>
      <NewSandbox />
      <section class="card" aria-labelledby="this-sandbox">
        <h2 id="this-sandbox">
          This sandbox: <code>{sandboxName}</code>
        </h2>
        <p class="dim">
          Its address is <code>{baseUrl}</code>
        </p>
        <Snapshot>
          <button
            type="button"
            onClick={() =>
              setQuestion({
                title: "Reset this sandbox?",
                text: `Its keys, mails, faults and requests are gone, and its clock is put back.`,
                yes: "Reset",
                act: reset,
              })
            }
          >
            Reset
          </button>
        </Snapshot>
      </section>
      {question && <ConfirmDialog question={question} action={action} onClose={() => setQuestion(null)} />}
    </>
  );
}

function NewSandbox() {
  const [name, setName] = useState("");
  return (
    <form
      class="card inline"
      onSubmit={(event) => {
        event.preventDefault();
        // It comes into being when it is asked for.
        location.assign(`${consolePath(name)}#/sandboxes`);
      }}
    >
      <label>
        New sandbox
        <input
          required
          pattern="[A-Za-z0-9][A-Za-z0-9_.\-]{0,63}"
          title="1 to 64 letters, digits, '_', '.' and '-', beginning with a letter or digit"
          placeholder="checkout-tests"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit">Create and open</button>
    </form>
  );
}
