// Runs the clients that people use against a started mock, each group in an environment of its own under .venv.
import type { SpawnOptions } from "node:child_process";

import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { startCli } from "../support/cli.ts";
import { npmInstall } from "../support/npm-install.ts";

/** A group of clients: how its environment is made, and what runs in it. */
type Group = {
  name: string;
  prepare: (folder: string) => Promise<boolean>;
  run: (folder: string, env: NodeJS.ProcessEnv) => Promise<boolean>;
};

const here = import.meta.dirname;
// Kept between runs, since the packages are many; another place may hold them already.
const root = resolve(process.env["NOVAMOCK_CLIENTS"] ?? ".venv/clients");

/** What requirements.txt was made of, by `pip freeze` where these had passed. */
const newest = [
  "openai~=2.0",
  "pydantic~=2.0",
  "langchain~=1.0",
  "langchain-openai~=1.0",
  "pydantic-ai-slim[openai]",
  "instructor~=1.0",
  "litellm~=1.0",
  // Which litellm imports for tools, and does not ask for.
  "mcp",
];
const frameworks = ["test_openai", "test_langchain", "test_pydantic_ai", "test_instructor", "test_litellm"];

const groups: Group[] = [
  {
    name: "node",
    async prepare(folder) {
      copyFileSync(join(here, "package.json"), join(folder, "package.json"));
      // Each version of the same client wants another zod beside it, which it is not used with here.
      return npmInstall(folder, "--legacy-peer-deps").then(
        () => true,
        (error: Error) => (console.error(error.message), false),
      );
    },
    run(folder, env) {
      const files = ["mock.mjs", "openai.test.mjs", "ai-sdk.test.mjs", "langchain.test.mjs"];
      // Packages are looked for beside the file that imports them.
      for (const file of files) copyFileSync(join(here, file), join(folder, file));
      const node = join(folder, "node_modules", "node", "bin", "node");
      return does(node, ["--test", "--test-timeout=60000", "--test-reporter=spec", ...files.slice(1)], {
        cwd: folder,
        env,
      });
    },
  },
  // Exact versions, with all that they need: pip spends most of its time on finding out what goes together.
  python("python", ["--no-deps", "-r", join(here, "requirements.txt")], frameworks),
  python("python-newest", ["--upgrade", ...newest], frameworks),
  python("python-openai-1", ["openai~=1.0", "pydantic~=2.0"], ["test_openai"]),
  python("python-openai-3", ["openai~=3.0", "pydantic~=2.0"], ["test_openai"]),
];

process.exitCode = await run(process.argv.slice(2));

/** The exit status: 0 where every group passed, or was left out for a reason that is told. */
async function run(names: string[]): Promise<number> {
  const hasPython = await does("python3", ["-c", "import venv"]);
  const chosen = groups.filter(({ name }) => {
    if (names.length > 0 && !names.includes(name)) return false;
    if (name === "node" || hasPython) return true;
    console.log(`test:clients: ${name} skipped, these clients were not checked: there is no python3 with venv`);
    return false;
  });
  // Side by side, since they mostly wait for what they install.
  const prepared = await Promise.all(
    chosen.map(async ({ name, prepare, run }) => {
      const folder = join(root, name);
      mkdirSync(folder, { recursive: true });
      return { name, folder, run, isReady: await prepare(folder) };
    }),
  );
  const mock = await startCli();
  const env = {
    ...process.env,
    NOVAMOCK_URL: mock.ready.url,
    API_BASE_URL: mock.ready.novastack.baseUrl,
    NOVASTACK_API_KEY: mock.ready.novastack.apiKey,
    OPENAI_API_KEY: mock.ready.novastack.apiKey,
    // Kept between runs as well, and not beside the tests.
    PYTHONPYCACHEPREFIX: join(root, "compiled"),
    // Else litellm asks a host on the net for prices.
    LITELLM_LOCAL_MODEL_COST_MAP: "True",
  };
  const failed: string[] = [];
  for (const { name, folder, run, isReady } of prepared) {
    console.log(`test:clients: ${name}`);
    if (!isReady || !(await run(folder, env))) failed.push(name);
  }
  await mock.stop();
  console.log(failed.length === 0 ? "test:clients: passed" : `test:clients: failed: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

/** A group of Python clients: what pip is to install, and the tests that are run with it. */
function python(name: string, packages: string[], modules: string[]): Group {
  return {
    name,
    async prepare(folder) {
      const interpreter = join(folder, "bin", "python");
      if (!existsSync(interpreter) && !(await does("python3", ["-m", "venv", folder]))) return false;
      // Compiled is what is imported, when it is: a tenth of what is installed.
      const quietly = ["--quiet", "--disable-pip-version-check", "--no-compile"];
      return does(interpreter, ["-m", "pip", "install", ...quietly, ...packages]);
    },
    run: (folder, env) => does(join(folder, "bin", "python"), ["-m", "unittest", ...modules], { cwd: here, env }),
  };
}

async function does(command: string, args: string[], options: SpawnOptions = {}): Promise<boolean> {
  try {
    const [status] = (await once(spawn(command, args, { stdio: "inherit", ...options }), "exit")) as unknown[];
    return status === 0;
  } catch {
    return false; // There is no such program.
  }
}
