// Every entry point that needs no peer, as a strict TypeScript project sees it.
import type { MockOptions, RunningMock } from "novamock";
import type { GateConfig } from "novamock/contracts";
import type { Novastack, Novyx } from "novamock/types";

import { createMock, startMock } from "novamock";
import { defineConfig } from "novamock/contracts";
import { showPanel } from "novamock/panel";

const options: MockOptions = { grace: "1h" };
const mock: RunningMock = await startMock({ ...options, port: 0 });
const status: number = (await createMock(options).fetch("/v1/keys")).status;
const config: GateConfig = defineConfig({ novyx: mock.url, emailDomain: "example.org" });
const hide: () => void = showPanel(mock);
export type Tier = Novyx.components["schemas"]["Key"]["tier"];
export type ListModels = Novastack.operations["listModels"];
// @ts-expect-error An option that is not there does not compile.
await startMock({ grce: "1h" });
export { config, hide, status };
