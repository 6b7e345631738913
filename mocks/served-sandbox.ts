import type { Handles } from "./handles.ts";
import type { RunningMock } from "./start-mock.ts";

/** A sandbox of a mock that listens on a port. */
export type ServedSandbox = Handles & {
  /** Where the sandbox begins: `/_mock` of the control API stands below it. */
  readonly url: string;
};

let sandboxes = 0;

/** Lends a fresh sandbox of a server to a test, and drops it afterwards. */
export async function lendSandbox(server: RunningMock, use: (sandbox: ServedSandbox) => Promise<void>): Promise<void> {
  const name = `test-${++sandboxes}`;
  await use({ ...server.sandbox(name), url: `${server.url}/~${name}` });
  await server.fetch(`/_mock/sandboxes/${name}`, { method: "DELETE" });
}
