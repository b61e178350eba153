import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { ISSUERS, type Issuer } from "./issuers.ts";
import { PLACES } from "./places.ts";

function of(alphabet: string, minLength: number, maxLength = minLength): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
}

function tokensOf({ parts }: Issuer): Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : of(...part))))
    .map((all) => all.join(""));
}

describe("a token of an issuer is removed wherever it is, and nothing else", () => {
  test.each(ISSUERS.map((one) => [one.issuer, one] as const))("%s", (_, issuer) => {
    fc.assert(
      fc.property(tokensOf(issuer), (token) => {
        for (const [place, put] of Object.entries(PLACES)) {
          expect([place, withoutSecrets(put(token))]).toEqual([place, put("***")]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** The JSON that is in a token of an organization, in base64 with its padding. */
const sentryData = fc
  .record({ iat: fc.double({ min: 1.6e9, max: 1.9e9, noNaN: true }), org: fc.string({ maxLength: 12 }) })
  .map(({ iat, org }) =>
    btoa(
      JSON.stringify({
        iat,
        url: "https://sentry.io",
        region_url: "https://us.sentry.io",
        org: encodeURI(org),
      }),
    ),
  );
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// `orgauthtoken_token.py` of https://github.com/getsentry/sentry.
test("a token of an organization of Sentry is removed as a whole", () => {
  fc.assert(
    fc.property(sentryData, of(BASE64, 43), (data, secret) => {
      expect(withoutSecrets(`a sntrys_${data}_${secret} b`)).toBe("a *** b");
    }),
  );
});

const TOKEN = `ghp_${"kT4vQ9mB2xZ7pL3wR8nC5jH6sD1fG0yAkT4v"}`;
const SLACK = "T01ABCDEF/B01ABCDEF/Q7hK2mZp9RtVbN4wYc3XeL8d";
const DISCORD = "123456789012345678/aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cF3hJ6kL9nP2rS5uV8wX1y";
const TEAMS =
  "1eb65fdf-9643-417f-9974-ad72cae0e10f@2eb65fdf-9643-417f-9974-ad72cae0e10f/IncomingWebhook/3f9a1c7b/x";
const TELEGRAM = "7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const OPAQUE = "kT4vQ9mB2xZ7pL3wR8nC5jH6sD1fG0yA";
const AWS = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzK3Y9QmT2a";

function jwt(blank: string): string {
  const parts = [`{${blank}"alg": "HS256"}`, `{${blank}"sub": "alice"}`].map((part) =>
    btoa(part).replace(/=/g, ""),
  );
  return `${parts.join(".")}.c2lnbmF0dXJl b`;
}

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
    "npm config set //registry.npmjs.org/:_authToken and then log in",
    "the AccountKey: it is missing",
    "the scheme Bearer `authentication` is expected",
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
    ["the environment of a process", String.raw`HOME=/root\0${TOKEN}\0A=b`, String.raw`\0***\0A`],
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
    [
      "an escaped quotation mark",
      String.raw`-H \"Bearer \"kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f\"`,
      String.raw`Bearer \"***\"`,
    ],
    [".NET, JSON in JSON", `{\\u0022A\\u0022:\\u0022Bearer ${OPAQUE}\\u0022}`, "Bearer ***\\u0022}"],
    ["a script, JSON in JSON", `\\x22Bearer ${OPAQUE}\\x22`, "Bearer ***\\x22"],
    ["JSON in an address", `%22A%22%3A%22Bearer%20${OPAQUE}%22%7D`, "%22Bearer%20***%22%7D"],
    ["a header in an address", `Authorization%3A%20Bearer%20${OPAQUE}&x=1`, "Bearer%20***&x=1"],
    ["a line end in JSON before Bearer", `{"stdout":"a\\nBearer ${OPAQUE}\\nb"}`, "\\nBearer ***\\nb"],
    ["HTML before Bearer", `&#34;Bearer ${OPAQUE}&#34;`, "&#34;Bearer ***&#34;"],
    ["a blank that JSON escapes", `Bearer\\u0020${OPAQUE}`, "u0020***"],
    ["many blanks", `Bearer            ${OPAQUE} b`, "  *** b"],
    ["a name before Bearer", `X_Bearer ${OPAQUE} b`, "Bearer *** b"],
    ["a line that YAML folds", `auth: Bearer\n  ${OPAQUE}\nb`, "Bearer\n  ***\nb"],
    ["Basic in JSON in JSON", String.raw`\u0022Basic YWxpY2U6c2VjcmV0\u0022`, "Basic ***"],
    ["Basic in JSON in an address", "%22Basic%20YWxpY2U6c2VjcmV0%22", "%22Basic%20***%22"],
    [
      "a key of AWS, and another field",
      `secret_access_key%3D${encodeURIComponent(AWS)}%26user_id%3D1`,
      "%3D***%26user_id",
    ],
    [
      "a key of AWS in a command of a workflow",
      `::error::KEY_SECRET_ACCESS_KEY=${AWS}%0AAWS_REGION=x`,
      "=***%0AAWS_REGION",
    ],
    ["a key of AWS in HTML", `&#39;SecretAccessKey&#39;: &#39;${AWS}&#39;`, "&#39;***&#39;"],
    ["a key of AWS in XML", `SecretAccessKey=&apos;${AWS}&apos;`, "=&apos;***&apos;"],
    ["a key of AWS in .NET", String.raw`\u0027SecretAccessKey\u0027:\u0027${AWS}\u0027`, "***"],
    [
      "a key of AWS in JSON in an address",
      `%22SecretAccessKey%22%3A%20%22${encodeURIComponent(AWS)}%22`,
      "%22***%22",
    ],
    ["a key of AWS in Java", `secretAccessKey=Optional[${AWS}]`, "Optional[***]"],
    ["a key of AWS in Terraform", `secret_access_key = "${AWS}" -> "${AWS.toLowerCase()}"`, '= "***"'],
    [
      "npm config, quoted",
      'npm config set "//r.example.com/:_authToken" "x7Kq9mZp2RtVbN4wQ8"',
      '_authToken" "***"',
    ],
    ["npm, a list of arguments", '["set","//r/:_authToken","x7Kq9mZp2RtVbN4wQ8"]', '_authToken","***"]'],
    ["npm, JSON in JSON", String.raw`\u0022//r/:_authToken\u0022:\u0022x7Kq9mZp2RtVbN4wQ8\u0022`, "***"],
    ["npm, HTML", "&quot;//r/:_authToken&quot;:&quot;x7Kq9mZp2RtVbN4wQ8&quot;", "&quot;***"],
    ["npm, in an address", "%2F%2Fr%2F%3A_authToken%3Dx7Kq9mZp2RtVbN4wQ8", "%3D***"],
    ["npm, YAML", "//r/:_authToken: x7Kq9mZp2RtVbN4wQ8 b", "_authToken: *** b"],
    ["a setting of Azure in JSON", `{"AccountKey":"${"aB3/+".repeat(17)}c=="}`, '"AccountKey":"***"}'],
    [
      "a setting of Azure in quotation marks",
      String.raw`AccountKey=\"${"aB3/+".repeat(17)}c==\"`,
      String.raw`=\"***\"`,
    ],
    [
      "a signature in JSON",
      `{"X-Amz-Signature":"${"3f9a1c7b".repeat(8)}","x":1}`,
      '"X-Amz-Signature":"***","x"',
    ],
    ["a signature of Azure in JSON", '{"sig":"aB3dE6gH9jK2mN5pQ8sT1vW4"}', '{"sig":"***"}'],
    ["a signature that comes first", "%3Fsig%3DaB3dE6gH9jK2mN5pQ8sT1vW4", "%3Fsig%3D***"],
    ["a JWT with line ends of Windows", jwt("\r\n"), "*** b"],
    ["a JWT with tabs", jwt("\t"), "*** b"],
    ["a token of Webex without its end", `bad ${"aB3x".repeat(16)}_P0A1_636b97a0-b0af...`, "bad ***..."],
    ["a vertical tab in JSON", String.raw`\v${TOKEN}`, String.raw`\v***`],
    ["Basic in quotation marks", '("Basic", "YWxpY2U6c2VjcmV0")', '"***")'],
    ["Basic after a line end in JSON", String.raw`a\nBasic YWxpY2U6c2VjcmV0\nb`, "nBasic ***"],
    ["a token in backticks", "Bearer `kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f`", "Bearer `***`"],
    ["a token in HTML", "Bearer &quot;kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f&quot;", "Bearer &quot;***"],
    ["a plus for a blank", "auth=Bearer+kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f&x=1", "Bearer+***&x=1"],
    ["a blank that is escaped twice", "Bearer%2520kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f", "Bearer%2520***"],
    ["Basic in a query", "auth=Basic%20YWxpY2U6c2VjcmV0&x=1", "Basic%20***&x=1"],
    ["Gson, an address that Azure signs", String.raw`?se=1\u0026sig\u003daB3dE6gH9jK2mN5pQ8sT1vW4`, "***"],
    ["a script, an address that Azure signs", String.raw`?se=1\x26sig=aB3dE6gH9jK2mN5pQ8sT1vW4`, "sig=***"],
    ["Gson, an address that AWS signs", String.raw`X-Amz-Signature\u003d${"3f9a1c7b".repeat(8)}`, "u003d***"],
    ["Gson, a shared key", String.raw`SharedAccessKey\u003d${"aB3+".repeat(10)}abc=`, "u003d***"],
    ["a key of Azure in a query", encodeURIComponent(`AccountKey=${"aB3/+".repeat(17)}c==`), "Key%3D***"],
    ["a setting of Azure with blanks", `AccountKey = ${"aB3/+".repeat(17)}c==`, "AccountKey = ***"],
    ["npm, in JSON", '{"//r.example.com/:_authToken":"x7Kq9mZp2RtVbN4wQ8"}', ':_authToken":"***"}'],
    ["npm config", "npm config set //r.example.com/:_authToken x7Kq9mZp2RtVbN4wQ8", ":_authToken ***"],
    ["Rust", `secret_access_key: Some("${AWS}")`, 'Some("***")'],
    ["Go's SDK of AWS", `SecretAccessKey: aws.String("${AWS}")`, 'aws.String("***")'],
    ["AWS configure", `AWS Secret Access Key [None]: ${AWS}`, "[None]: ***"],
    ["a key of AWS on the next line", `AWS_SECRET_ACCESS_KEY\n${AWS}`, "KEY\n***"],
    ["a path without a leading slash", `path: services/${SLACK}`, "services/***"],
    ["Supabase, OAuth", `sbp_oauth_${"3f9a1c7b".repeat(5)} b`, "*** b"],
    ["Svix", "whsec_MfKQ9r8GKYqrTwjU/D8ILPZIo2LaLaSw b", "*** b"],
    ["a JSON web key of Java", "{kty=EC, d=aB3dE6gH9jK2mN5pQ8sT1vW4xY7, crv=P-256}", "d=***, crv"],
    ["a quoted token", 'Authorization: Bearer "kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f"', 'Bearer "***"'],
    ["an escaped blank", "GET /x?authorization=Bearer%20kT4vQ9mB2xZ7pL3wR8nC5jH6sD1f", "Bearer%20***"],
    ["Google Chat", "/v1/spaces/AAAAs_f-UVk/messages?key=aB3dE6&token=gH9jK2", "messages?***"],
    ...[
      [`https://hooks.slack.com/services/${SLACK}`, "services%2F***"],
      [`https://discord.com/api/webhooks/${DISCORD}`, "123456789012345678%2F***"],
      [`https://shop.webhook.office.com/webhookb2/${TEAMS}`, "webhookb2%2F***"],
      ["https://chat.googleapis.com/v1/spaces/AAAA/messages?key=aB3dE6&token=gH9jK2", "messages%3F***"],
      ["https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyaw", "incoming%2F***"],
      ["https://shop.logic.azure.com/x?sp=a&sig=aB3dE6gH9jK2mN5pQ8sT1vW4", "%26sig%3D***"],
    ].map(([address = "", shown = ""]) => [
      `an address in another: ${shown}`,
      `GET /login?next=${encodeURIComponent(address)} 302`,
      `${shown} 302`,
    ]),
    [
      "an address in an address in another",
      encodeURIComponent(encodeURIComponent(`https://hooks.slack.com/services/${SLACK}`)),
      "services%252F***",
    ],
    [
      "a line end in JSON after an address",
      JSON.stringify(`https://hooks.slack.com/services/${SLACK}\nError: no`),
      "/services/***\\nError: no",
    ],
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html.
    [
      "an address that AWS signs",
      `https://x.s3.amazonaws.com/a.zip?X-Amz-Expires=60&X-Amz-Signature=${"3f9a1c7b".repeat(8)}&x=1`,
      "X-Amz-Signature=***&x=1",
    ],
    ["a token with points for a user", "https://abc.def-1.ghijklmnopqrstuv@host/x", "https://***@host/x"],
    [
      "a line end in JSON after Bearer",
      JSON.stringify("Authorization: Bearer kT4vQ9mB2xZ7pL3wR8nC\nError: no"),
      "Bearer ***\\nError: no",
    ],
    [
      "Kubernetes",
      `client-key-data: ${btoa(`-----BEGIN RSA ${"PRIVATE"} KEY-----\n${"MIIE+/aB".repeat(12)}`)}`,
      "data: ***",
    ],
  ])("%s", (_, line, shown) => {
    expect(withoutSecrets(line)).toContain(shown);
  });
});
