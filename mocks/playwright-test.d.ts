// What mocks/playwright.ts needs of @playwright/test, which its user brings and nothing else here uses. The package's own
// types take this place at the user's; test/examples holds both against each other.
declare module "@playwright/test" {
  export type PlaywrightTestArgs = { context: BrowserContext };
  export type PlaywrightTestOptions = { baseURL: string | undefined };
  export type PlaywrightWorkerArgs = { browser: object };
  export type PlaywrightWorkerOptions = { headless: boolean };
  export type BrowserContext = {
    route(url: RegExp, handler: (route: Route) => Promise<void>): Promise<unknown>;
  };
  export type Route = {
    request(): {
      url(): string;
      method(): string;
      allHeaders(): Promise<Record<string, string>>;
      postDataBuffer(): Buffer<ArrayBuffer> | null;
    };
    fulfill(response: { status: number; headers: Record<string, string>; body: Buffer }): Promise<void>;
    abort(errorCode: string): Promise<void>;
  };
  type Use<Value> = (value: Value) => Promise<void>;
  export type TestType<TestArgs, WorkerArgs> = {
    extend<Test, Worker>(
      fixtures: {
        [Name in keyof Worker]: [
          (args: WorkerArgs & Worker, use: Use<Worker[Name]>) => Promise<void>,
          { scope: "worker" },
        ];
      } & {
        [Name in keyof Test]: (args: TestArgs & WorkerArgs & Test & Worker, use: Use<Test[Name]>) => Promise<void>;
      },
    ): TestType<TestArgs & Test, WorkerArgs & Worker>;
  };
  export const test: TestType<
    PlaywrightTestArgs & PlaywrightTestOptions,
    PlaywrightWorkerArgs & PlaywrightWorkerOptions
  >;
  export const expect: unknown;
}
