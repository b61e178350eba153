import { describe, expect, test } from "vitest";
import { cutToCharacters } from "../../../src/text/cut.ts";
import { credentialIn, quoted } from "../../../src/text/secrets/quoted.ts";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

const WORD = Buffer.from("7c0a1f52-93d4-4be6-8a07-51f2d6c9e3b4d1a2b3c4-e5f").toString("base64");
const TOKEN = `${WORD}_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f`;

describe("quoted", () => {
  test.each([
    [TOKEN, "what looks like an access token"],
    [TOKEN.toLowerCase(), "what looks like an access token"],
    [WORD, "what looks like an access token"],
    [`ghp_${"a1".repeat(18)}`, "what looks like a token of GitHub"],
    [`github_pat_${"b".repeat(40)}`, "what looks like a token of GitHub"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "what looks like a JSON web token"],
    [
      "https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyazovL3Vz",
      "what looks like the address of an incoming webhook",
    ],
    ["0123456789abcdef".repeat(4), "what looks like a client secret"],
    [`${TOKEN.slice(0, 55)}\n${TOKEN.slice(55)}`, "what looks like an access token"],
    [`${TOKEN.slice(0, 30)} ${TOKEN.slice(30)}`, "what looks like an access token"],
    [JSON.stringify({ a: `${TOKEN.slice(0, 55)}\n${TOKEN.slice(55)}` }), "what looks like an access token"],
    [TOKEN.replace(/.{20}/g, "$& "), "what looks like an access token"],
    [`${WORD.slice(0, 55)} ${WORD.slice(55)}`, "what looks like an access token"],
    [`ghp_${"a1".repeat(10)}\r\n  ${"a1".repeat(8)}`, "what looks like a token of GitHub"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIi\nOiIxIn0.c2lnbmF0dXJl and more", "what looks like a JSON web token"],
    [TOKEN.slice(0, 55), "what looks like a credential"],
    [`half: ${TOKEN.slice(55)}`, '"half: ***"'],
    ["3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c", '"3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c"'],
    ["MDEyMzQ1Njc4OTAx".repeat(7), "what looks like a credential"],
    [`use ${TOKEN} here`, '"use *** here"'],
    ["Release train", '"Release train"'],
    [
      "Y2lzY29zcGFyazovL3VzL1JPT00vYmJjZWIxYWQtNDNmMS0zYjU4LTkxNDctZjE0YmIwYzRkMTU0",
      '"Y2lzY29zcGFyazovL3VzL1JPT00vYmJjZWIxYWQtNDNmMS0zYjU4LTkxNDctZjE0YmIwYzRkMTU0"',
    ],
  ])("%s is shown as %s", (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  test.each([
    "They Just failed. See the log. Ask Ada. ghp_ is the prefix of a personal token, https://x.y: ada@x.y",
    "bbceb1ad-43f1-3b58-9147-f14bb0c4d154",
    `sha256:${"ab".repeat(32)}`,
    "https://me:pass-word@example.com/",
  ])("%s is no credential where it stands in content", (text) => {
    expect(credentialIn(text)).toBeUndefined();
  });
});

test("of a token that is cut nothing is left, wherever the cut is", () => {
  for (let before = 0; before < 90; before++) {
    const text = `${"x".repeat(before)} ${TOKEN} and more ${"y ".repeat(100)}`;
    expect(cutToCharacters(text, 80)).not.toMatch(/[A-Z][A-Za-z0-9]{5}/);
  }
});

test("the start of a known secret before an ellipsis is removed", () => {
  const secret = "known-secret/0123456789";
  for (let length = 8; length < secret.length; length++) {
    expect(withoutSecrets(`"a ${secret.slice(0, length)}…" is wrong`, [secret])).toBe('"a ***…" is wrong');
  }
  expect(withoutSecrets("…", [secret])).toBe("…");
});
