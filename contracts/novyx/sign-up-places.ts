import { rules } from "../../spec/generated/novyx.rules.ts";

/** How many sign-ups an IP address has, and for how long each counts. */
export const { count: placeCount, windowMs } = rules.limits["signups per IP"];

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** The sign-ups that have a place, by their turn, and the next ones, which have none. */
export const placed = ordinals.slice(0, placeCount);
export const beyond = ordinals.slice(placeCount, placeCount + 2);
