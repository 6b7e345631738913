/** Bodies that are no JSON object, which no operation that needs one can make sense of. */
export const wrongBodies: readonly (readonly [name: string, body: string])[] = [
  ["null", "null"],
  ["a list", "[]"],
  ["a list of an object", "[{}]"],
  ["a text", '"text"'],
  ["a number", "42"],
  ["true", "true"],
  ["no JSON", '{"email":'],
  ["an empty object", "{}"],
];

/** Members that nobody asked for: they may be rejected, and change nothing. */
export const extraMembers: Record<string, unknown> = {
  tier: "enterprise",
  api_key: "nram_of_my_own_choice_0123456789",
  requires_verification: false,
  is_verified: true,
  status: "active",
  account_id: 1,
};
