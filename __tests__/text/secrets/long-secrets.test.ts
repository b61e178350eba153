import { describe, expect, test } from "vitest";
import { cutToCharacters } from "../../../src/text/cut.ts";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

/** Letters and digits of base64, as many as needed. */
const base64 = (length: number): string =>
  "aB3/dE6+gH9jK2mN5pQ8".repeat(Math.ceil(length / 20)).slice(0, length);

const LENGTHS = [20, 199, 200, 201, 250, 299, 300, 301, 1024, 3000, 7000];

describe.each(LENGTHS)("a secret of %d characters is removed as a whole", (length) => {
  const token = base64(length).replace(/[/+]/g, "x");
  const key = base64(length);

  test.each([
    ["a token", `https://oauth2accesstoken:${token}@us-python.pkg.dev/x`, "https://***@us-python.pkg.dev/x"],
    ["a key with slashes", `https://_json_key_base64:${key}@h/x/y`, "https://***@h/x/y"],
    ["a key in JSON", `"https:\\/\\/AWS:${key.replaceAll("/", "\\/")}@h"`, '"https:\\/\\/***@h"'],
    ["a key in an address", `https://AWS:${encodeURIComponent(key)}@h/x`, "https://***@h/x"],
    [
      "an address in another",
      `?u=${encodeURIComponent(`https://AWS:${encodeURIComponent(key)}@h/x`)}`,
      "?u=https%3A%2F%2F***%40h%2Fx",
    ],
    ["a token as a user", `https://${token}:x-oauth-basic@h/x`, "https://***@h/x"],
    ["a password without an address", `login AWS:${key}@h/x`, "login AWS:***@h/x"],
    ["one of JSON keys", `pull _json_key:${token}@h/x`, "pull _json_key:***@h/x"],
    ["one of Git", `x-access-token:${token}@github.com`, "x-access-token:***@github.com"],
    ["a token of Webex", `t=${token}_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f b`, "t=*** b"],
    ["a token of npm", `npm_aB3dE6gH9jK2mN5pQ8rS1tU4${token} b`, "*** b"],
  ])("%s", (_, text, clean) => {
    expect(withoutSecrets(text)).toBe(clean);
  });

  test("before the text is cut", () => {
    const text = `ERROR: 403 while getting https://oauth2accesstoken:${token}@us-python.pkg.dev/x and more words`;
    expect(cutToCharacters(text, 60)).toBe("ERROR: 403 while getting https://***@us-python.pkg.dev/x an…");
  });
});

test.each([
  "see AWS:alice@example.com",
  "AWS: jane@example.com, oauth2: token@host",
  `https://example.com/${"a/".repeat(300)}b@c`,
  `https://h:8080/${"a:b/".repeat(300)}b@c`,
])("an address or a word without a password stays: %s", (text) => {
  expect(withoutSecrets(text)).toBe(text);
});
