// Prints the ratios to bare Node.js within a minute, for a look at each change: `npm run bench:quick`. It installs nothing
// and fails on no figure; CI's machines are too busy to be believed.
import { isMet, rounded } from "./aims.ts";
import { findLoadGenerator } from "./load.ts";
import { gate } from "./rows/gate.ts";
import { models } from "./rows/models.ts";
import { msw } from "./rows/msw.ts";
import { signUps } from "./rows/sign-up.ts";
import { start } from "./rows/start.ts";
import { stream } from "./rows/stream.ts";

const setting = { rounds: 3, seconds: 1, peers: [] };

if (!findLoadGenerator())
  console.log("bench:quick: not measured under load: there is no wrk here (apt-get install wrk)");
const rows = [...(findLoadGenerator() ? [models, signUps, stream] : []), start, gate, msw];
for (const row of rows)
  for (const aim of (await row.measure(setting)).aims) {
    const limit = "atLeast" in aim.limit ? `≥ ${aim.limit.atLeast}` : `≤ ${aim.limit.atMost}`;
    console.log(`${isMet(aim) ? "met    " : "not met"}  ${aim.what}: ${rounded(aim.value)} ${aim.of} (aim ${limit})`);
  }
