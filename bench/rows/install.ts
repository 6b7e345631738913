import { execFileSync } from "node:child_process";
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Row } from "../row.ts";

import { quantity } from "../aims.ts";
import { folderBytes, installedBytes } from "../installed-size.ts";
import { peersFolder } from "../peers.ts";

const megabyte = 1024 * 1024;

export const install: Row = {
  id: "install",
  title: "Installed size",
  description:
    "What `npm install` puts on disk for each package and its production dependencies, by `du`. novamock is installed " +
    "from its own tarball.",
  async measure({ peers }) {
    const folder = mkdtempSync(join(tmpdir(), "novamock-bench-"));
    const tarball = pack(folder);
    writeFileSync(join(folder, "package.json"), "{}");
    npm(["install", "--no-audit", "--no-fund", "--omit=dev", "--silent", tarball], folder);
    const ours = folderBytes(join(folder, "node_modules")) / megabyte;
    const kilobytes = statSync(tarball).size / 1024;
    const lines = [
      { name: "novamock", samples: [ours] },
      ...peers.flatMap((peer) => (peer.package === undefined ? [] : [weigh(peer.name, peer.package)])),
    ];
    return {
      unit: "MB",
      lines,
      aims: [
        {
          what: "installed with its dependencies",
          figure: quantity(ours, "MB"),
          value: ours,
          limit: { atMost: 10 },
          of: "MB",
        },
        { what: "tarball", figure: quantity(kilobytes, "KB"), value: kilobytes, limit: { atMost: 500 }, of: "KB" },
      ],
    };
  },
};

const weigh = (name: string, packageName: string) => ({
  name,
  samples: [installedBytes(peersFolder, packageName) / megabyte],
});

/** The tarball as it would be published, from what was built. */
function pack(target: string): string {
  const [packed] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", target])) as [
    { filename: string },
  ];
  return join(target, packed.filename);
}

function npm(args: string[], cwd = process.cwd()): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
