/**
 * Lets the process go on where what it prints can no longer be read. Who leaves early, as `head` does, has seen enough;
 * any other problem is told, once, and the process fails at its end.
 */
export function outliveReaders(streams: Pick<NodeJS.Process, "stdout" | "stderr">): void {
  let isTold = false;
  streams.stderr.on("error", () => undefined);
  streams.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (isTold || code === "EPIPE" || code === "ERR_STREAM_DESTROYED") return;
    isTold = true;
    streams.stderr.write(`novamock: cannot write to the standard output: ${message}\n`);
    process.once("exit", () => (process.exitCode ||= 1));
  });
}
