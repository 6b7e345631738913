import type { Handles } from "../handles.ts";

import { createElement, render } from "preact";

import { Panel } from "./panel.tsx";
import { css } from "./style.ts";

/** Where the panel stands. */
export type PanelOptions = {
  /** The lower corner that holds its button. Default: `"right"`. */
  side?: "left" | "right";
};

/**
 * Adds the development panel to the page: the clock, the mails with a button that verifies them, the last requests, the
 * sign-ups, faults, keys, and a reset. A page has one; showing another takes its place.
 *
 * Bundlers that know the export condition `production` get an empty function instead; `novamock/panel/preview` is the
 * panel there, too.
 *
 * @returns what takes the panel away again
 */
export function showPanel(mock: Handles, { side = "right" }: PanelOptions = {}): () => void {
  removeShown?.();
  const host = document.createElement("novamock-panel");
  const root = host.attachShadow({ mode: "open" });
  // Not a <style> element, which a strict Content-Security-Policy would not let in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  render(createElement(Panel, { mock, side }), root);
  document.body.append(host);

  const remove = () => {
    render(null, root);
    host.remove();
    if (removeShown === remove) removeShown = undefined;
  };
  removeShown = remove;
  return remove;
}

let removeShown: (() => void) | undefined;
