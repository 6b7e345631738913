import type { ApiTraits } from "../../pipeline/api-traits.ts";

/** A base URL at which an API is listened for. */
export type Mount = {
  readonly api: ApiTraits;
  readonly origin: string;
  /** The base URL's path, which stands in place of the API's own; without a slash at its end. */
  readonly path: string;
  /** The path of the base URL in the spec, which is what the pipeline knows. */
  readonly specPath: string;
};

export function createMount(api: ApiTraits, baseUrl: URL): Mount {
  return {
    api,
    origin: baseUrl.origin,
    path: withoutSlash(baseUrl.pathname),
    specPath: withoutSlash(new URL(api.baseUrl).pathname),
  };
}

/** Matches the addresses of a path of the spec, with and without a sandbox before it. */
export function operationPattern(mount: Mount, template: string): RegExp {
  const parts = below(mount, template).split(/\{\w+\}/);
  return pattern(mount, parts.map(escaped).join("[^/]+"));
}

/** Matches every address below the API's prefix, those that it does not have too. */
export function wholePattern(mount: Mount): RegExp {
  return pattern(mount, `${escaped(below(mount, mount.api.prefix))}(?:/.*)?`);
}

/** The target of a request as the pipeline knows it. */
export function toSpecTarget({ origin, path, specPath }: Mount, url: string): string {
  const afterOrigin = url.slice(origin.length);
  const sandbox = /^\/~[^/?#]*/.exec(afterOrigin)?.[0] ?? "";
  return sandbox + specPath + afterOrigin.slice(sandbox.length + path.length);
}

// Without capturing groups: what they capture would be decoded, and a bad percent sign is the pipeline's to reject.
function pattern({ origin }: Mount, path: string): RegExp {
  return new RegExp(`^${escaped(origin)}(?:/~[^/]*)?${path}$`);
}

function below({ path, specPath }: Mount, specified: string): string {
  return path + specified.slice(specPath.length);
}

const withoutSlash = (path: string) => path.replace(/\/$/, "");
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
