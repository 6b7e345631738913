import { expect, test } from "vitest";

import { writePattern } from "../../mocks/novastack/json-schema/pattern.ts";

test.for<[string, string]>([
  ["^[a-z]+$", "mock"],
  ["^[A-Z]{3}-\\d{4}$", "MOC-1234"],
  ["^\\d{5}(-\\d{4})?$", "12345"],
  ["^(?:ab){3}$", "ababab"],
  ["^(\\w)+$", "mock"],
  ["^\\+[1-9]\\d{6,14}$", "+1123456"],
  ["^([01]\\d|2[0-3]):[0-5]\\d$", "11:12"],
  ["(^a$|b)", "a"],
  ["(a|\\bfoo)", "a"],
  ["^a+?b*?c??$", "aaaabbbbc"],
  ["[^a-z\\d]{2}", "MO"],
  ["[\\]]|x", "]"],
  ["😀{2}", "😀😀"],
  ["^$", ""],
])("a text is read off %s", ([pattern, text]) => {
  expect(text).toMatch(new RegExp(pattern, "u"));
  expect(writePattern(pattern, 0, Infinity)).toBe(text);
});

test("a text has the length that is asked for beside the pattern", () => {
  expect(writePattern("^[a-z]+-[a-z]*$", 12, 12)).toBe("mockmoc-kmoc");
  expect(writePattern("^[a-z]+$", 0, 2)).toBe("mo");
  expect(writePattern("^[a-z]{3}$", 4, 9)).toBeUndefined();
});

test.for([
  "a(^b)",
  "a$b",
  "a(?=b)",
  "(?!b)a",
  "(?<=b)a",
  "(?<name>a)",
  "(a)\\1",
  "\\bfoo",
  "\\p{L}+",
  "\\x41",
  "a{2}{3}",
  "*a",
  "a]",
  "[z-\\d]",
  "(a",
  "a)",
  "[",
  "\\",
  "a{20000}",
  "((a{9}){90}){90}",
])("nothing is read off %s", (pattern) => {
  expect(writePattern(pattern, 0, Infinity)).toBeUndefined();
});
