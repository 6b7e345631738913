import type { Connection } from "../feed.ts";
import type { Theme } from "../theme.ts";

import { useState } from "preact/hooks";

import { useMockTime } from "../clock.tsx";
import { applyTheme, chosenTheme } from "../theme.ts";
import { instant } from "../words.ts";
import { SandboxPicker } from "./sandbox-picker.tsx";

const connectionWords: Record<Connection, string> = {
  connecting: "Connecting",
  live: "Live",
  lost: "Not connected",
  locked: "Locked",
};

/** Which mock and sandbox this is, what time it is there, and whether the page hears of it. */
export function Header({ connection }: { connection: Connection }) {
  const { now, isFrozen } = useMockTime();
  return (
    <header class="top">
      <a class="brand" href="#/connect">
        novamock
      </a>
      <SandboxPicker />
      <a class="chip" href="#/clock">
        <span class="dim">{isFrozen ? "frozen at" : "mock time"}</span>{" "}
        <time class="mono">{now === null ? "…" : `${instant(now)} UTC`}</time>
      </a>
      <span class={`connection ${connection}`}>{connectionWords[connection]}</span>
      <ThemePicker />
    </header>
  );
}

function ThemePicker() {
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (chosen: Theme) => {
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <select
      class="theme"
      aria-label="Theme"
      value={theme}
      onChange={({ currentTarget }) => choose(currentTarget.value as Theme)}
    >
      <option value="auto">Auto</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </select>
  );
}
