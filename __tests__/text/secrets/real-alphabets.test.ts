import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

const ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const URL_SAFE = `${ALNUM}_-`;
const BASE64 = `${ALNUM}+/`;

function of(alphabet: string, minLength: number, maxLength = minLength): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
}

const joined = (...parts: readonly (string | Arbitrary<string>)[]): Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((all) => all.join(""));

/** The JSON that is in a token of an organization, in base64 with its padding. */
const sentryData = fc
  .record({ iat: fc.double({ min: 1.6e9, max: 1.9e9, noNaN: true }), org: of(ALNUM, 3, 12) })
  .map(({ iat, org }) =>
    btoa(JSON.stringify({ iat, url: "https://sentry.io", region_url: "https://us.sentry.io", org })),
  );

/**
 * Tokens as those who issue them put them together, with all characters that these may have. Sources: the detectors of
 * https://github.com/gitleaks/gitleaks, and `orgauthtoken_token.py` of https://github.com/getsentry/sentry.
 */
const KINDS: Readonly<Record<string, Arbitrary<string>>> = {
  Azure: joined(of(`${ALNUM}_~.`, 3), of("0123456789", 1), "Q~", of(`${ALNUM}_~.-`, 31, 34)),
  Sentry: joined("sntrys_", sentryData, "_", of(BASE64, 43)),
  Telegram: joined(of("123456789", 8, 10), ":AA", of(URL_SAFE, 33)),
  SendGrid: joined("SG.", of(URL_SAFE, 22), ".", of(URL_SAFE, 43)),
  Google: joined("AIza", of(URL_SAFE, 35)),
  "Google OAuth": joined("ya29.", of(URL_SAFE, 100, 160)),
  Vault: joined("hvs.", of(URL_SAFE, 90, 120)),
  GitLab: joined("glpat-", of(URL_SAFE, 20)),
  "GitLab, routable": joined("glpat-", of(URL_SAFE, 27, 60), ".01.", of(ALNUM.toLowerCase(), 9)),
  "GitHub, fine-grained": joined("github_pat_", of(ALNUM, 22), "_", of(ALNUM, 59)),
  Docker: joined("dckr_pat_", of(URL_SAFE, 27)),
  PyPI: joined("pypi-AgEIcHlwaS5vcmc", of(URL_SAFE, 100, 160)),
  Anthropic: joined("sk-ant-api03-", of(URL_SAFE, 93), "AA"),
  Atlassian: joined("ATATT3xFfGF0", of(URL_SAFE, 160), "=", of("0123456789ABCDEF", 8)),
  Slack: joined("xoxb-", of("0123456789", 12), "-", of("0123456789", 12), "-", of(ALNUM, 24)),
};

/** What stays of a token. Its last characters may be punctuation, which belongs to the text after it as well. */
const LEFT = /^a (?:\*\*\*|[\w~.+/=-]{0,3}\*\*\*[~.+/=_-]{0,3}) b$/;

describe("a token with any characters that it may have is removed as a whole", () => {
  test.each(Object.entries(KINDS))("%s", (_, tokens) => {
    fc.assert(
      fc.property(tokens, fc.boolean(), (token, isEscaped) => {
        const written = isEscaped ? token.replace(/[_~]/g, "\\$&") : token;
        expect(withoutSecrets(`a ${written} b`)).toMatch(LEFT);
      }),
      { numRuns: 300 },
    );
  });
});

const TOKEN = `ghp_${"kT4vQ9mB2xZ7pL3wR8nC5jH6sD1fG0yAkT4v"}`;
const SLACK = "T01ABCDEF/B01ABCDEF/Q7hK2mZp9RtVbN4wYc3XeL8d";
const DISCORD = "123456789012345678/aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cF3hJ6kL9nP2rS5uV8wX1y";
const TEAMS =
  "1eb65fdf-9643-417f-9974-ad72cae0e10f@2eb65fdf-9643-417f-9974-ad72cae0e10f/IncomingWebhook/3f9a1c7b/x";
const TELEGRAM = "7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const AWS = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzK3Y9QmT2a";

describe("what only looks similar stays", () => {
  test.each([
    "at src/services/transport/background/connect.ts:12",
    "GET /services/template1/backend/longer-name-of-a-page 404",
    "./workflows/tests/acceptance/12345678",
    "/api/webhooks/list",
    "POST /api/webhooks/12345/deliveries-of-yesterday 200",
    "Bearer token_type",
    "/webhook/orders",
    "secret access key: ask Alice",
    `AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}`,
    "the secret access key is a configuration value",
    "error: secret_access_key must be a string",
    "A bearer token: see the documentation",
    "Bearer authentication | Basic authentication",
    `certificate: ${btoa(`-----BEGIN CERTIFICATE-----\n${"MIIE+/aB".repeat(4)}`)}`,
    "12345678:AAA",
    "robot12345678 is up",
    "docs/v1/spaces/messages",
  ])("%s", (line) => {
    expect(withoutSecrets(line)).toBe(line);
  });
});

describe("a secret is removed where libraries and tools print it", () => {
  test.each([
    [
      "urllib3",
      `Max retries exceeded with url: /services/${SLACK} (Caused by X)`,
      "/services/*** (Caused by X)",
    ],
    [
      "urllib3's log",
      `https://hooks.slack.com:443 "POST /services/${SLACK} HTTP/1.1" 403`,
      "/services/*** HTTP/1.1",
    ],
    ["curl", `> POST /services/${SLACK} HTTP/2`, "/services/*** HTTP/2"],
    ["Go", `Post "https://hooks.slack.com:443/services/${SLACK}": dial`, '/services/***": dial'],
    [
      "urllib3, Slack's workflows",
      `url: /triggers/T01ABCDEF/1234567890123/${"3f9a1c7b".repeat(4)} (C`,
      "/triggers/*** (C",
    ],
    [
      "urllib3, Discord",
      `with url: /api/webhooks/${DISCORD} (Caused`,
      "/api/webhooks/123456789012345678/*** (Caused",
    ],
    ["urllib3, Teams", `with url: /webhookb2/${TEAMS} (Caused`, "/webhookb2/*** (Caused"],
    [
      "curl, Google Chat",
      "> POST /v1/spaces/AAAAxyz/messages?key=aB3dE6&token=gH9jK2 HTTP/2",
      "messages?*** HTTP/2",
    ],
    ["Telegram's libraries", `https://api.telegram.org/bot${TELEGRAM}/sendMessage`, "/bot***/sendMessage"],
    ["Telegram, escaped", `/bot${encodeURIComponent(TELEGRAM)}/getMe`, "/bot***/getMe"],
    ["curl, an option", `curl -u${TOKEN} https://example.com`, "-u*** https"],
    ["aligned settings", `aws_secret_access_key           = ${AWS}`, "= ***"],
    ["a table", `|  SecretAccessKey           |  ${AWS}  |`, "|  ***  |"],
    ["npm, quoted", '//registry.npmjs.org/:_authToken="x7Kq9mZp2RtVbN4wQ8"', ':_authToken="***"'],
    ["npm, in apostrophes", "//registry.npmjs.org/:_authToken='x7Kq9mZp2RtVbN4wQ8'", ":_authToken='***'"],
    ["npm, with blanks", "//registry.npmjs.org/:_authToken = x7Kq9mZp2RtVbN4wQ8", ":_authToken = ***"],
    ["Basic by echo", `Authorization: Basic ${btoa("alice:s3cret-value\n")}`, "Basic ***"],
    ["Basic by Windows", `Authorization: Basic ${btoa("alice:s3cret-value\r\n")}`, "Basic ***"],
    [
      ".NET",
      String.raw`"AccountKey=kT4vQ9mB2xZ7\u002BpL3wR8nC5jH6sD1\u002FfG0yA\u003D\u003D;E"`,
      '"AccountKey=***;E"',
    ],
    ["PHP", String.raw`"AccountKey=kT4vQ9mB2xZ7\/pL3wR8nC5jH6sD1fG0yA==;E"`, '"AccountKey=***;E"'],
    [
      "a JWT with blanks",
      `${btoa('{ "typ": "JWT" }')}.${btoa('{ "sub": "alice" }')}.c2lnbmF0dXJl b`.replace(/=/g, ""),
      "*** b",
    ],
    ["an S3 key of Cloudflare", `AWS_SECRET_ACCESS_KEY=${"3f9a1c7b".repeat(8)}`, "KEY=***"],
    ["an S3 key of Backblaze", "aws_secret_access_key = K005aB3dE6gH9jK2mN5pQ8sT1vW4xY7", "key = ***"],
    [
      "an S3 key of Scaleway",
      '"SecretAccessKey": "5c1e7f02-9643-417f-9974-ad72cae0e10f",',
      '"SecretAccessKey": "***",',
    ],
    ["a list of variables", `{"name":"AWS_SECRET_ACCESS_KEY","value":"${AWS}"}`, '"value":"***"}'],
    ["the same in YAML", `- name: AWS_SECRET_ACCESS_KEY\n  value: ${AWS}`, "value: ***"],
    ["bytes of Python", `{'AWS_SECRET_ACCESS_KEY': b'${AWS}'}`, "b'***'}"],
    ["JSON in JSON", `{\\u0022SecretAccessKey\\u0022:\\u0022${AWS}\\u0022}`, "\\u0022***\\u0022}"],
    ["Salesforce", "Authorization: Bearer 00D5g000004ABCD!AQkT4vQ9mB2xZ7pL3wR8nC5j", "Bearer ***"],
    ["Laravel", "authorization: Bearer 12|kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f", "Bearer ***"],
    ["eBay", "Authorization: Bearer v^1.1#i^1#r^0#f^0#p^3#I^3#t^H4sIAkT4vQ9mB2xZ7pL3", "Bearer ***"],
    ["a quoted token", 'Authorization: Bearer "kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f"', 'Bearer "***"'],
    ["an escaped blank", "GET /x?authorization=Bearer%20kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f", "Bearer%20***"],
    ["Google Chat", "/v1/spaces/AAAAs_f-UVk/messages?key=aB3dE6&token=gH9jK2", "messages?***"],
    [
      "Kubernetes",
      `client-key-data: ${btoa(`-----BEGIN RSA ${"PRIVATE"} KEY-----\n${"MIIE+/aB".repeat(12)}`)}`,
      "data: ***",
    ],
  ])("%s", (_, line, shown) => {
    expect(withoutSecrets(line)).toContain(shown);
  });
});
