import { existsSync } from "node:fs";

/** Where a browser may be. */
export const chromiumPlaces = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that the tests drive; none is downloaded. */
export const chromiumPath: string | undefined = chromiumPlaces.find(
  (place) => place !== undefined && existsSync(place),
);

// Chromium loads two pages of its own beside each page, for the address bar, which costs more than ours do.
const ofTheAddressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];
// Of those that Playwright leaves out, since a list takes the place of Playwright's: what asks hosts on the net, and what
// shows an old picture of a page.
const asPlaywrightHasIt = [
  "AimEnabled",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
];

/** How the browser is started: a container runs as root, and has a small /dev/shm. */
export const chromiumFlags: string[] = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  `--disable-features=${[...ofTheAddressBar, ...asPlaywrightHasIt].join(",")}`,
];
