import { expect, test } from "vitest";

import { readAnswer } from "../../contracts/drivers/hook-answers.ts";

test.each<[what: string, mail: object, token: string | undefined]>([
  ["a token of its own", { token: "abc", text: "token: other" }, "abc"],
  ["a number", { token: 123 }, "123"],
  ["a text", { text: "Your verification code is 493021." }, "493021"],
  ["a link in a text", { text: "Go to https://a.example/verify?email=a&token=ab%2Bc-1 now" }, "ab+c-1"],
  ["a link with the token in its path", { text: "Go to https://a.example/verify-email/abc123DEF" }, "abc123DEF"],
  ["HTML alone", { html: "<style>.code: red</style><p>Your code is <b>493021</b>.</p>" }, "493021"],
  ["a link in HTML", { html: '<a href="https://a.example/?email=a&amp;token=abc">Verify</a>' }, "abc"],
  ["a text that is HTML", { text: "<p>Your code is: <code>49x1</code></p>" }, "49x1"],
  ["a body", { body: "token: Zx81kq" }, "Zx81kq"],
  ["no token", { text: "Welcome! Your token is valid for a day." }, undefined],
  ["an empty token", { token: "", text: "token: abc" }, ""],
])("of a mail with %s the token is read", (_, mail, token) => {
  expect(readAnswer.mailbox([mail], "mailbox").map((read) => read.token)).toEqual([token]);
});
