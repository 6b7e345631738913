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
