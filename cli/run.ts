import { parseCommandLine, UsageError } from "./command-line.ts";
import { helpText } from "./help.ts";
import { logged } from "./logged.ts";

export { outliveReaders } from "./output.ts";

/** Runs a command line to its end and returns the exit status. */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const command = parseCommandLine(args, env);
    switch (command.name) {
      case "help":
        process.stdout.write(helpText(command.about));
        return 0;
      case "version": {
        const { version } = await import("../mocks/version.ts");
        process.stdout.write(`${version}\n`);
        return 0;
      }
      case "spec": {
        const { printSpec } = await import("./spec.ts");
        return await printSpec(command);
      }
      case "drift": {
        const { drift } = await import("./drift.ts");
        return await drift(command);
      }
      case "facts": {
        const { printFacts } = await import("./facts.ts");
        return await printFacts(command);
      }
      case "verify": {
        const { verify } = await import("./verify.ts");
        return await verify(command, env);
      }
      case "serve": {
        const { serve } = await import("./serve.ts");
        return await serve(command);
      }
    }
  } catch (error) {
    if (error instanceof UsageError || (error instanceof Error && isPlain(error))) {
      process.stderr.write(logged(`novamock: ${error.message}\n`, env));
      return { ListenError: 1, Unreachable: 3 }[error.name] ?? 2;
    }
    throw error;
  }
}

/** Errors whose message is all that a user needs. */
function isPlain({ name }: Error): boolean {
  return ["OptionError", "ListenError", "StateFileError", "ConfigError", "Unreachable", "PageError"].includes(name);
}
