// Loaded into the server's process beside it: measures the process from within, when it is asked over the channel.
process.on("message", () => {
  globalThis.gc();
  // Streams and sockets let go of what they hold a moment later.
  setTimeout(() => {
    globalThis.gc();
    const { heapUsed, external, rss } = process.memoryUsage();
    const sockets = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
    const handles = process.getActiveResourcesInfo().length;
    process.send({ heap: heapUsed + external, rss, sockets, handles });
  }, 50);
});
process.channel.unref();
