import type { Novyx } from "novamock/types";

/** The API answered, and said no. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly code: string;
  /** How much of a limit is used, where one was met. */
  readonly usage: Usage | undefined;

  constructor(status: number, { code, message, usage }: Refusal) {
    super(message);
    this.status = status;
    this.code = code;
    this.usage = usage;
  }
}

/** No answer came, or it broke off. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

type Usage = Novyx.components["schemas"]["Usage"];
type Refusal = { code: string; message: string; usage?: Usage };

type Options = {
  key?: string;
  json?: object;
  signal?: AbortSignal;
  /** Reads the API's own form of error. */
  readError(body: never): Refusal;
};

/** Sends a request; a body makes it a POST. Throws `Refused` or `Unreachable` where nothing good comes back. */
export async function request(url: string, { key, json, signal, readError }: Options): Promise<Response> {
  const headers = new Headers();
  if (key) headers.set("Authorization", `Bearer ${key}`);
  if (json) headers.set("Content-Type", "application/json");
  const response = await reached(
    fetch(url, { headers, signal: signal ?? null, ...(json && { method: "POST", body: JSON.stringify(json) }) }),
  );
  if (response.ok) return response;
  throw new Refused(response.status, await refusalOf(response, readError));
}

/** Waits for something from the network; only a stop that was asked for keeps its own error. */
export async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable("no answer", { cause: error });
  }
}

/** A gateway in between may answer with a page of its own. */
async function refusalOf(response: Response, readError: Options["readError"]): Promise<Refusal> {
  try {
    return readError((await response.json()) as never);
  } catch {
    return { code: "unknown", message: `The answer was ${response.status} ${response.statusText}` };
  }
}
