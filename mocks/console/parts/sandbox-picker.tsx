import { ask } from "../control.ts";
import { consolePath, sandboxName } from "../session.ts";
import { useLive } from "../use-live.ts";

const allSandboxes = "all sandboxes";

/** Which sandbox is shown; choosing another one shows the same view of that. */
export function SandboxPicker() {
  const { data, reload } = useLive(() => ask("listSandboxes"));
  const others = (data?.sandboxes ?? []).map(({ name }) => name).filter((name) => name !== sandboxName);
  const choose = (name: string) => {
    if (name === allSandboxes) location.hash = "#/sandboxes";
    else location.assign(`${consolePath(name)}${location.hash.split("?")[0]}`);
  };
  return (
    <label class="chip">
      <span class="dim">sandbox</span>
      <select
        aria-label="Sandbox"
        class="mono"
        value={sandboxName}
        onFocus={reload}
        onPointerDown={reload}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
          currentTarget.value = sandboxName;
        }}
      >
        {[sandboxName, ...others.sort()].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={allSandboxes}>all sandboxes…</option>
      </select>
    </label>
  );
}
