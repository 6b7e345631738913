/** What is said where nothing happens, so that nobody on the way takes the stream for dead; in milliseconds. */
const keepAliveMs = 15_000;
/** How soon a reader whose stream broke off comes back, in milliseconds. */
const retryMs = 1_000;

/** Server-sent events as they happen, named by their kind and numbered, taken no faster than they are read. */
export function liveStream(changes: AsyncIterable<{ kind: string }>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = changes[Symbol.asyncIterator]();
  let count = 0;
  let awaited: Promise<IteratorResult<{ kind: string }>> | undefined;

  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(encoder.encode(`retry: ${retryMs}\n\n`)),
      async pull(controller) {
        awaited ??= iterator.next();
        const result = await within(keepAliveMs, awaited);
        if (result === undefined) return controller.enqueue(encoder.encode(": nothing new\n\n"));
        awaited = undefined;
        if (result.done) return controller.close();
        const { value } = result;
        const event = `event: ${value.kind}\nid: ${++count}\ndata: ${JSON.stringify(value)}\n\n`;
        controller.enqueue(encoder.encode(event));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    // Nothing is taken before somebody reads.
    { highWaterMark: 0 },
  );
}

/** What the promise resolves to, or undefined where that takes longer. */
async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
