import { render } from "preact";

import "./style.css";
import { App } from "./app.tsx";
import { startFeed } from "./feed.ts";
import { takeToken } from "./session.ts";
import { applyTheme } from "./theme.ts";

takeToken();
applyTheme();
startFeed();
render(<App />, document.getElementById("app")!);
