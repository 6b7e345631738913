import manifest from "../../package.json" with { type: "json" };

/** What the gate calls itself: a target that turns nameless clients away would be judged by that. */
export const userAgent = `novamock-verify/${manifest.version}`;
