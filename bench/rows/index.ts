import type { Row } from "../row.ts";

import { accounts } from "./accounts.ts";
import { gate } from "./gate.ts";
import { install } from "./install.ts";
import { memory } from "./memory.ts";
import { models } from "./models.ts";
import { msw } from "./msw.ts";
import { signUps } from "./sign-up.ts";
import { start } from "./start.ts";
import { stream } from "./stream.ts";

/** Everything that is measured, in the order of the page. */
export const rows: readonly Row[] = [models, signUps, accounts, stream, start, memory, install, gate, msw];
