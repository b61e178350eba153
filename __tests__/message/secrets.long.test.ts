import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown } from "../../src/text/markup/markdown.ts";
import { renderStep } from "../support/render-event.ts";

const TAGS = [
  "{{data}}",
  "{{{data}}}",
  "{{&data}}",
  "[{{data}}]({{data}})",
  "```\n{{{data}}}\n```",
  "{{#data}}{{.}}{{/data}}",
];

// Put together here, so that no scanner takes this file for a leak.
const OWN = `Nz_Q-4~${"aB3_x-Y9".repeat(6)}==`;
const BODY = "aB3xY9".repeat(6);
const JWT = `ey${"J"}${BODY}.ey${"J"}${BODY}.${BODY}-_x`;

const base64 = (text: string) => Buffer.from(text).toString("base64");
const everyByte = (text: string) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("");

/** A secret as a text may contain it, with the part of it that must not come through. */
const SECRETS: readonly (readonly [name: string, text: string, core: string])[] = [
  ["our token", OWN, "aB3_x-Y9aB3_x"],
  ["our token in base64", base64(OWN), base64(OWN).slice(12, 48)],
  ["our token in base64 behind one byte", base64(`:${OWN}`), base64(`:${OWN}`).slice(12, 48)],
  ["our token in base64 behind two bytes", base64(`a:${OWN}`), base64(`a:${OWN}`).slice(12, 48)],
  [
    "our token in base64 of the URL alphabet",
    base64(`a:${OWN}`).replaceAll("+", "-"),
    "YUIzX3gtWTlhQjNfeC1ZO",
  ],
  ["our token percent-encoded", encodeURIComponent(OWN), "aB3_x-Y9aB3_x"],
  ["our token with every byte percent-encoded", everyByte(OWN), everyByte("aB3_x")],
  ["our token escaped for Markdown", escapeMarkdown(OWN), "aB3_x-Y9aB3_x"],
  ["a GitHub token", `gh${"p_"}${BODY}`, BODY],
  ["a GitHub token of a server", `gh${"s_"}123_${JWT}`, BODY],
  ["a fine-grained GitHub token", `github${"_pat_"}11AB_${BODY}${BODY}`, BODY],
  ["an AWS key", `AKI${"A"}IOSFODNN7EXAMPLE`, "IOSFODNN7"],
  ["an AWS secret key", `aws_secret_access_key=${"aB3/x".repeat(8)}`, "aB3/xaB3"],
  ["a JWT", JWT, BODY],
  ["a private key", `-----BEGIN RSA PRIVATE KEY-----\n${BODY}\n${BODY}\n-----END RSA PRIVATE KEY-----`, BODY],
  ["a private key on one line", `-----BEGIN PRIVATE KEY----- ${BODY} -----END PRIVATE KEY-----`, BODY],
  ["a bearer token", `Bearer ${BODY}`, BODY],
  ["credentials in an address", `https://me:${BODY}@example.com/x`, BODY],
  ["an incoming webhook", `https://webexapis.com/v1/webhooks/incoming/${BODY}`, BODY],
];

// What may be around a secret without being part of it.
const around = fc
  .array(
    fc.constantFrom(
      " ",
      "=",
      "(",
      ")",
      ": ",
      ",",
      '"',
      "'",
      "*",
      "`",
      "\n",
      "<",
      ">",
      "|",
      "é",
      "😀",
      "\u202e",
      "[",
      "]",
      "{{",
      "#",
    ),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(""));

test.each(SECRETS)("%s comes through no tag and no literal text", (_, secret, core) => {
  const holds = (before: string, after: string) => {
    const data = `${before} ${secret} ${after}`;
    for (const message of TAGS) expect(leaksOf({ message, data }, core)).toEqual([]);
    const literal = data.replaceAll("{{", "");
    for (const input of ["title", "message"]) expect(leaksOf({ [input]: `x ${literal}` }, core)).toEqual([]);
    const own = { main: { file: "own.md", source: `x ${literal}` }, partials: {} };
    expect(leaksOf({ own }, core)).toEqual([]);
  };
  fc.assert(fc.property(around, around, holds), { numRuns: 30 });
});

// Our own values are known; a half of what has but a shape has none.
const known = SECRETS.filter(([name]) => /^our token(?! escaped)/.test(name));

test.each(known)("no two tags reveal %s, even if each contains a part of it", (_, secret, core) => {
  for (let at = 1; at < secret.length; at++) {
    const data = { a: secret.slice(0, at), b: secret.slice(at) };
    for (const message of ["{{data.a}}{{data.b}}", "{{{data.a}}}{{{data.b}}}", "{{{data.a}}}{{data.b}}"]) {
      expect(leaksOf({ message, data }, core)).toEqual([]);
    }
  }
});

test.each(SECRETS)("%s comes through no field of the event", (_, secret, core) => {
  const head_commit = { id: "aaaaaaa", message: secret, author: { name: secret } };
  const { markdown } = renderStep({
    payload: { ref: `refs/heads/${secret}`, head_commit, compare: `https://example.com/${secret}` },
    env: { GITHUB_WORKFLOW: secret, GITHUB_TRIGGERING_ACTOR: secret },
    inputs: {
      environment: secret,
      version: secret,
      previousVersion: secret,
      reason: secret,
      failedSteps: [secret],
      stage: secret,
    },
    secrets: [OWN],
  });
  expect(leaks(markdown, core)).toEqual([]);
});

function leaksOf(
  texts: NonNullable<Parameters<typeof renderStep>[0]["texts"]>,
  core: string,
): readonly string[] {
  return leaks(renderStep({ texts, secrets: [OWN] }).markdown, core);
}

/** Where the core of a secret is, read through backslashes and percent-encoding. */
function leaks(markdown: string, core: string): readonly string[] {
  const plain = markdown.replaceAll("\\", "");
  const decoded = plain.replace(/%[0-9a-f]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  const cores = [
    core,
    core.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))),
  ];
  return [markdown, plain, decoded].filter((text) => cores.some((one) => text.includes(one)));
}
