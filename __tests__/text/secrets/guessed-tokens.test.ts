import { expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

/** All bots have the same. */
const END = "_PE93_1eb65fdf-9643-417f-9974-ad72cae0e10f";
const SECRET = "NjE2ZTk3YmUtZjU1Yy00YWQ3LWFlNDMtOTk4YjU3ZTI3YjQ1MzQ2ZTQ3YjktNGQ0";
const TOKEN = SECRET + END;

const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it stands", (text) => text],
  ["with characters that nobody sees", (text) => text.split("").join("\u200b")],
  ["percent-encoded", (text) => text.replace(/[^_-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)],
  ["in hexadecimal", (text) => Buffer.from(text).toString("hex")],
  ["in base64", (text) => Buffer.from(text).toString("base64").replaceAll("=", "")],
  ["in base64 of UTF-16", (text) => Buffer.from(text, "utf16le").toString("base64").replaceAll("=", "")],
  ["in base64 of base64", (text) => btoa(btoa(text)).replaceAll("=", "")],
];

// Whoever writes a text and sees what is left of it would find a token out, one character after another.
test.each(WRITINGS)(
  "a guess of some characters before the known end of a token is answered by nothing, %s",
  (_, write) => {
    for (const count of [1, 2, 3, 4, 5, 6, 7]) {
      const right = write(SECRET.slice(-count) + END);
      const wrong = write("Q".repeat(count) + END);
      const answer = (guess: string) => withoutSecrets(`see …${guess} there`, [TOKEN]).includes("***");
      expect([count, answer(wrong)]).toEqual([count, answer(right)]);
    }
  },
);

test("the end of a token that is longer than a guess is hidden behind an ellipsis", () => {
  expect(withoutSecrets(`see …${TOKEN.slice(40)} there`, [TOKEN])).toBe("see …*** there");
  expect(withoutSecrets("see …ad72cae0e10f there", [TOKEN])).toBe("see …*** there");
});
