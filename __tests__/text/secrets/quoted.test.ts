import { describe, expect, test } from "vitest";
import { cutToCharacters } from "../../../src/text/cut.ts";
import { escapeMarkdown } from "../../../src/text/markup/markdown.ts";
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
    [`${"0123456789abcdef".repeat(2)} ${"0123456789abcdef".repeat(2)}`, "what looks like a client secret"],
    [`${"0123456789abcdef".repeat(3)}\n  ${"0123456789abcdef"}\n`, "what looks like a client secret"],
    [`"${"0123456789abcdef".repeat(2)}\n${"0123456789abcdef".repeat(2)}"`, "what looks like a client secret"],
    [
      `client-secret: ${"0123456789abcdef".repeat(2)},${"0123456789abcdef".repeat(2)}`,
      "what looks like a client secret",
    ],
    [`${"0123456789abcdef".repeat(2)}\\n${"0123456789abcdef".repeat(2)}`, "what looks like a client secret"],
    [
      `${"3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c".repeat(1)} ${"1".repeat(40)}`,
      `"3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c ${"1".repeat(38)}…"`,
    ],
    [`hp_${"aB1".repeat(12)}`, "what looks like a credential"],
    ["aB1".repeat(12), "what looks like a credential"],
    [`token ghp_${"a1".repeat(14)}`, "what looks like a token of GitHub"],
    [`ghp_${"a1".repeat(15)}`, "what looks like a token of GitHub"],
    [`ghs_${"a1".repeat(11)}`, "what looks like a token of GitHub"],
    [`${TOKEN.slice(0, 55)}\n${TOKEN.slice(55)}`, "what looks like an access token"],
    [`${TOKEN.slice(0, 30)} ${TOKEN.slice(30)}`, "what looks like an access token"],
    [JSON.stringify({ a: `${TOKEN.slice(0, 55)}\n${TOKEN.slice(55)}` }), "what looks like an access token"],
    [TOKEN.replace(/.{20}/g, "$& "), "what looks like an access token"],
    [`${WORD.slice(0, 55)} ${WORD.slice(55)}`, "what looks like an access token"],
    [`ghp_${"a1".repeat(10)}\r\n  ${"a1".repeat(8)}`, "what looks like a token of GitHub"],
    ["ghp_Zx9QwE7rT2yU5iO8\npL3kJ6hG1fD4sA0", "what looks like a token of GitHub"],
    ["token: ghs_Zx9QwE7rT2y\n  U5iO8pL3kJ6", "what looks like a token of GitHub"],
    ["ghp_\nZx9QwE7rT2yU5iO8pL3kJ6hG", "what looks like a token of GitHub"],
    ['"ghp_Zx9QwE7rT2yU5iO8"\n"pL3kJ6hG1fD4sA0"', "what looks like a token of GitHub"],
    ["ghp_Zx9QwE7rT2yU5iO8\\\n  pL3kJ6hG1fD4sA0", "what looks like a token of GitHub"],
    ["github_pat_11ABCD_Zx9QwE7\nrT2yU5iO8pL3kJ6", "what looks like a token of GitHub"],
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
    "ghs_ and GitHub, JavaScript, TypeScript, OpenAPI, or ghs_GitHub and JavaScript",
    "bbceb1ad-43f1-3b58-9147-f14bb0c4d154",
    `sha256:${"ab".repeat(32)}`,
    "https://me:pass-word@example.com/",
  ])("%s is not a credential in content", (text) => {
    expect(credentialIn(text)).toBeUndefined();
  });
});

/** As their services write them, each with what is secret of it. */
const OTHERS: readonly (readonly [url: string, secret: string])[] = [
  ["https://hooks.slack.com/services/T01ABCDEF/B02GHIJKL/", "a1B2c3D4e5F6g7H8i9J0k1L2"],
  ["https://hooks.slack-gov.com/triggers/E01/123456789/", "0123456789abcdef0123456789abcdef"],
  [
    "https://acme.webhook.office.com/webhookb2/11111111-2222@33333333-4444/IncomingWebhook/",
    "0123456789abcdef/aaa-bbb",
  ],
  [
    "https://outlook.office.com/webhook/11111111-2222@33333333-4444/IncomingWebhook/",
    "0123456789abcdef/aaa-bbb",
  ],
  [
    "https://prod-12.westus.logic.azure.com:443/workflows/0a1b/triggers/manual/paths/invoke?sp=%2Frun&sig=",
    "Qw3rTy-Zx9_aB7cD5eF1gH2iJ3kL4mN5oP6qR7sT8u",
  ],
  [
    "https://a.b.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/0a1b?sv=1.0&sig=",
    "Qw3rTy%2BZx9%2FaB7cD5eF1gH2iJ3kL4mN5oP6q",
  ],
  ["https://discord.com/api/webhooks/123456789012345678/", "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEf"],
  ["https://ptb.discordapp.com/api/v10/webhooks/123456789012345678/", "AbCdEfGhIjKlMnOpQrStUvWxYz01234567"],
  ["https://chat.googleapis.com/v1/spaces/AAAA_b/messages?", "key=AIzaSyA1b2C3d4E5f6&token=a1B2c3D4e5F6g7H8"],
  ["https://mattermost.example.com/hooks/", "a1b3c3d4e5f6g7h8i9jok1y3m3"],
];

test.each(OTHERS)("the address of a webhook of others is only said to look like one: %s", (url, secret) => {
  expect(quoted(url + secret)).toBe("what looks like the address of an incoming webhook");
  expect(credentialIn(url + secret)).toBe("the address of an incoming webhook");
  const written = [url + secret, escapeMarkdown(`in ${url}${secret} now`), JSON.stringify(url + secret)];
  written.push((url + secret).replaceAll("/", "\\/"), (url + secret).replaceAll("&", "&amp;"));
  for (const text of written) {
    const clean = withoutSecrets(`see ${text} there`);
    expect(secret.split(/[/&=]/).filter((part) => part.length > 9 && clean.includes(part))).toEqual([]);
    expect(clean).toContain(" there");
  }
});

test("what only looks a little like the address of a webhook stays", () => {
  const text =
    "sig=short, https://example.com/hooks/pre-commit/readme.md, https://slack.com/services/x, design=a/b";
  expect(withoutSecrets(text)).toBe(text);
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
