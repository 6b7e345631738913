import type { ChildProcess } from "node:child_process";

import { fork } from "node:child_process";

import type { Line, Row } from "../row.ts";
import type { Operation, Question } from "../account-questions.ts";

import { operations } from "../account-questions.ts";
import { quantity, ratioAim } from "../aims.ts";
import { interleave, median } from "../statistics.ts";

const few = 10;
const many = 1_000_000;
// Many short rounds: whatever else the machine does lasts longer than one of them, and so strikes both sides of a ratio.
const perRound = 500;
const roundsForEach = 4;

export const accounts: Row = {
  id: "accounts",
  title: "Ten keys and a million",
  description:
    "Two processes, one with 10 accounts of one key each, one with 1,000,000. Each request goes through the whole " +
    `pipeline, without a socket, to an account that is drawn anew; ${perRound} requests a round and operation. ` +
    "The memory is the heap's growth, after garbage collection, for each account with its key.",
  async measure({ rounds }) {
    const sizes = [few, many];
    const processes = sizes.map((size) => ({ size, child: startProcess(size) }));
    try {
      const bytes = await Promise.all(processes.map(({ child }) => ask(child, { kind: "bytesPerAccount" })));
      const lines: Line[] = [];
      for (const operation of operations) {
        const measure = ({ child }: { child: ChildProcess }) =>
          ask(child, { kind: "requestsPerSecond", operation, requests: perRound });
        for (const each of processes) await measure(each);
        const samples = await interleave(processes, rounds * roundsForEach, measure);
        lines.push(...sizes.map((size, index) => ({ name: lineName(operation, size), samples: samples[index]! })));
      }
      const unit = "requests/s";
      return {
        unit,
        lines,
        aims: [
          ...operations.flatMap((operation) => {
            const [of, to] = [many, few].map((size) => lineName(operation, size)) as [string, string];
            return ratioAim(`${operation}, a million keys`, lines, { of, to, limit: { atLeast: 0.9 }, unit });
          }),
          {
            what: "memory per account with a key",
            figure: quantity(median(bytes.slice(1)), "bytes"),
            value: bytes[1]!,
            limit: { atMost: 700 },
            of: "bytes",
          },
        ],
      };
    } finally {
      for (const { child } of processes) child.kill();
    }
  },
};

const lineName = (operation: Operation, size: number) => `${operation}, ${size.toLocaleString("en")} keys`;

function startProcess(size: number): ChildProcess {
  return fork("bench/servers/accounts.ts", [String(size)], {
    execArgv: ["--import", "tsx", "--expose-gc", "--max-old-space-size=4096"],
  });
}

function ask(child: ChildProcess, question: Question): Promise<number> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error("the process with the accounts ended"));
    child.once("exit", onExit);
    child.once("message", (answer) => {
      child.off("exit", onExit);
      resolve(answer as number);
    });
    child.send(question);
  });
}
