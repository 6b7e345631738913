#!/usr/bin/env node
// Nothing is imported before the version is known: an older Node could not even read what follows.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 20 || (major === 20 && minor >= 19))
  void import("./run.ts").then(async ({ run, outliveReaders }) => {
    outliveReaders(process);
    process.exitCode = await run(process.argv.slice(2), process.env);
  });
else {
  process.stderr.write(`novamock: Node ${process.versions.node} is too old; expected 20.19 or later\n`);
  process.exitCode = 1;
}
