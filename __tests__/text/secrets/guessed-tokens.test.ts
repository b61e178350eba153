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
  "a guess of some characters before the known end of a token reveals nothing, %s",
  (_, write) => {
    for (const count of [1, 2, 3, 4, 5, 6, 7]) {
      const right = write(SECRET.slice(-count) + END);
      const wrong = write("Q".repeat(count) + END);
      const answer = (guess: string) => withoutSecrets(`see …${guess} there`, [TOKEN]).includes("***");
      expect([count, answer(wrong)]).toEqual([count, answer(right)]);
    }
  },
);

test("the end of a token that is longer than a guess is hidden after an ellipsis", () => {
  expect(withoutSecrets(`see …${TOKEN.slice(40)} there`, [TOKEN])).toBe("see …*** there");
  expect(withoutSecrets("see …ad72cae0e10f there", [TOKEN])).toBe("see …*** there");
});

const BODY = "Zq7s3cretOfm4nyCh4r4ct3rsABx91Lk7Tb2";
const ID = btoa("ciscospark://us/WEBHOOK/d1af28a0-dc5f-41ff-a8a8-b14030344a7f");

test.each([
  ["a GitHub token", `gh${"p_"}`, BODY],
  ["a fine-grained GitHub token", `github${"_pat_"}11ABCDEFG0a1B2c3D4e5F6_`, BODY],
  ["a JWT", `ey${"J"}hbGciOiJSUzI1NiJ9.ey${"J"}pc3MiOiJnaXRodWIifQ.`, BODY],
  ["the ID of an incoming webhook", ID.slice(0, 32), ID.slice(32)],
])("a guess of some characters after the known start of %s reveals nothing", (_, start, secret) => {
  for (const count of [1, 2, 3, 4, 5, 6, 7]) {
    const shown = (guess: string): string => withoutSecrets(`see ${guess}… there`, [start + secret]);
    const right = shown(start + secret.slice(0, count));
    expect(right.includes("***")).toBe(shown(start + "Q".repeat(count)).includes("***"));
  }
  expect(withoutSecrets(`see ${start}${secret.slice(0, 11)}… there`, [start + secret])).toContain("***…");
});
