// Loaded into a server's process beside it, and measures from within when it is asked over the channel.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

const answers = {
  /** The longest time in milliseconds since the last such question in which the event loop did not turn. */
  async longestBlock() {
    // What is under way in this turn is told in a later one.
    await sleep(20);
    const longest = delay.max / 1e6;
    delay.reset();
    await sleep(20);
    return longest;
  },
  /** Bytes right after a garbage collection, and how much is held open. */
  async memory() {
    globalThis.gc();
    // Streams and sockets let go of what they hold a moment later.
    await sleep(50);
    globalThis.gc();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { heap: heapUsed + external, rss, handles: process.getActiveResourcesInfo().length };
  },
};

process.on("message", async (question) => process.send(await answers[question]()));
process.channel.unref();
