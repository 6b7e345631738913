// src/app.stories.tsx
import type { MockedHandlers } from "novamock/msw";

import { App } from "./app.tsx";

export default { component: App };

export const Models = {};

export const Outage = {
  parameters: { novamock: (mock: MockedHandlers["mock"]) => mock.faults.add({ api: "novastack", status: 503 }) },
};
