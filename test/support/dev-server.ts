import { createServer } from "vite";

/** Vite's development server for a folder, on a free port. */
export async function startDevServer(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = await createServer({
    root: folder,
    logLevel: "warn",
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  });
  await server.listen();
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
