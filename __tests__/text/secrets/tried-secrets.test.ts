import { expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

const SECRET = "3219a05f0f0bcf063632895e8738fe219e69bbd7e8dc0ddb05ef88141fc685b0";

const base64 = (text: string, encoding?: BufferEncoding): string =>
  Buffer.from(text, encoding).toString("base64").replaceAll("=", "");

const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it stands", (text) => text],
  ["in hexadecimal", (text) => Buffer.from(text).toString("hex")],
  ["in capitals of hexadecimal", (text) => Buffer.from(text).toString("hex").toUpperCase()],
  ["in base64", (text) => base64(text)],
  ["in base64 of UTF-16", (text) => base64(text, "utf16le")],
  ["in base64 of base64", (text) => base64(base64(text))],
];

/** What is left of a text tells whoever wrote it whether it is a part of the secret. */
const isHidden = (text: string, secret = SECRET): boolean =>
  withoutSecrets(`a ${text} b`, [secret]).includes("***");

// Three characters of hexadecimal digits are 4096 guesses, which fit into one log; the next three are as many more.
test.each(WRITINGS)("fewer than eight characters of a secret cannot be tried out, %s", (_, write) => {
  for (let count = 1; count < 8; count++) {
    expect([count, isHidden(`${write(SECRET.slice(0, count))}…`)]).toEqual([count, false]);
    expect([count, isHidden(`…${write(SECRET.slice(-count))}`)]).toEqual([count, false]);
  }
});

test.each(WRITINGS)("fewer than six characters of a short secret cannot be tried out, %s", (_, write) => {
  for (const secret of ["Pa55wo", "Pa55wor", "Pa55word", "Pa55words"]) {
    for (let start = 0; start < secret.length - 5; start++) {
      expect(isHidden(write(secret.slice(start, start + 5)), secret)).toBe(false);
    }
  }
});

test.each(WRITINGS)("a dozen characters of a secret are hidden at an ellipsis, %s", (_, write) => {
  expect(isHidden(`${write(SECRET).slice(0, write(SECRET.slice(0, 12)).length)}…`)).toBe(true);
  expect(isHidden(`…${write(SECRET).slice(-write(SECRET.slice(-14)).length)}`)).toBe(true);
});
