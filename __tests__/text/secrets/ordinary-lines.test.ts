import { expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { ORDINARY_LINES } from "./ordinary-lines.ts";
import { ORDINARY_TEXTS } from "./ordinary-texts.ts";

test.each(ORDINARY_LINES)("nothing is removed from a line without a credential: %s", (line) => {
  expect(withoutSecrets(line)).toBe(line);
  expect(withoutSecrets(JSON.stringify(line))).toBe(JSON.stringify(line));
});

test.each(ORDINARY_TEXTS)("nothing is removed from a text without a credential: %j", (text) => {
  expect(withoutSecrets(text)).toBe(text);
});

test("nothing is removed from all of them together", () => {
  const text = ORDINARY_LINES.join("\n");
  expect(withoutSecrets(text)).toBe(text);
});

// A commit, a checksum, or an ID looks the same.
test.each([
  ["a token in hexadecimal", "3f9a1c7be2d84056af13c97e5b20d8643f9a1c7b"],
  ["a key of Mailgun, which could be one of a cache", "key-3f9a1c7be2d84056af13c97e5b20d864"],
  ["a token of Heroku or Snyk", "1eb65fdf-9643-417f-9974-ad72cae0e10f"],
  ["the ID of a key of Twilio", "SK3f9a1c7be2d84056af13c97e5b20d864"],
])("%s is shown, because anything could look like it", (_, token) => {
  expect(withoutSecrets(`token ${token} b`)).toBe(`token ${token} b`);
});
