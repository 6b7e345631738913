import type { Validator } from "../../spec/operation.ts";

import { createTurns } from "./turns.ts";

/** A long array, and where it is. */
type Long = { holder: Record<string, unknown>; name: string; pointer: string; elements: unknown[] };

const sliceLength = 500;

/** Whether data fits, looked at a slice of its long arrays at a time; the validator has the errors afterwards. */
export async function fitsInSlices<Value>(validator: Validator<Value>, data: unknown): Promise<boolean> {
  const turns = createTurns();
  const found: Long[] = longArrays(data, "");
  try {
    // Not empty, since some arrays must not be.
    for (const { holder, name, elements } of found) holder[name] = elements.slice(0, 1);
    if (!validator(data)) return false;
    for (const { holder, name, pointer, elements } of found) {
      for (let start = 0; start < elements.length; start += sliceLength) {
        holder[name] = elements.slice(start, start + sliceLength);
        if (!validator(data)) {
          shiftErrors(validator, pointer, start);
          return false;
        }
        await turns.give();
      }
      holder[name] = elements.slice(0, 1);
    }
    return true;
  } finally {
    for (const { holder, name, elements } of found) holder[name] = elements;
  }
}

function longArrays(value: unknown, pointer: string): Long[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(member) && member.length > sliceLength
      ? [{ holder, name, pointer: `${pointer}/${name}/`, elements: member }]
      : longArrays(member, `${pointer}/${name}`),
  );
}

/** The place of an error in the whole array. */
function shiftErrors(validator: Validator, pointer: string, start: number): void {
  validator.errors = (validator.errors ?? []).map((error) => {
    if (!error.instancePath.startsWith(pointer)) return error;
    const [index = "", ...rest] = error.instancePath.slice(pointer.length).split("/");
    return { ...error, instancePath: pointer + [Number(index) + start, ...rest].join("/") };
  });
}
