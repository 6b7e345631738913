// The name under which undici, which is Node's fetch, shares its pool.
const shared = Symbol.for("undici.globalDispatcher.1");

type Pool = { destroy(): Promise<void>; readonly constructor: new () => Pool };

/** Closes what fetch keeps open for a next request: a server that trusts a proxy leaves the end of a connection to it. */
export async function closeConnections(): Promise<void> {
  const pool = Reflect.get(globalThis, shared) as Pool;
  Reflect.set(globalThis, shared, new pool.constructor());
  await pool.destroy();
}
