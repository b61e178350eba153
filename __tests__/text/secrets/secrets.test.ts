import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { growsAtMost } from "../../support/measure-work.ts";

// Put together here, so that no scanner takes this file for a leak.
const GITHUB = `gh${"p_"}${"aB3".repeat(12)}`;
const JWT = `ey${"J"}hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln_bmF0-dXJl`;
const AWS = `AKI${"A"}IOSFODNN7EXAMPLE`;

describe("of known values", () => {
  const token = "Nz~Y_2Q-4/+a<b>*c[d]e";
  const base64 = (text: string) => Buffer.from(text).toString("base64");

  test.each([
    ["plain", token],
    ["percent-encoded", encodeURIComponent(token)],
    [
      "percent-encoded in lower case",
      encodeURIComponent(token).replace(/%../g, (code) => code.toLowerCase()),
    ],
    ["escaped for Markdown", "Nz\\~Y\\_2Q-4/+a\\<b\\>\\*c\\[d\\]e"],
  ])("removes the %s form", (_, form) => {
    expect(withoutSecrets(`a ${form} b ${form}`, [token])).toBe("a *** b ***");
  });

  test.each(["", "x", "xy", "xyz", "user:"])("removes its base64 after %j", (before) => {
    for (const after of ["", "\n", "ab"]) {
      const clean = withoutSecrets(`token ${base64(before + token + after)}`, [token]);
      expect(clean).toMatch(/^token [\w+/=]{0,8}\*\*\*[\w+/=]{0,8}$/);
      expect(Buffer.from(clean.slice("token ".length), "base64").toString("latin1")).not.toContain("Q-4");
    }
  });

  test("removes base64 that is percent-encoded or of the URL alphabet", () => {
    const secret = "\u00fb\u00ff\u00fe~~~>>>???".repeat(2);
    const plain = base64(secret);
    expect(withoutSecrets(encodeURIComponent(plain), [secret])).toMatch(/^\*\*\*(?:%3D)*$/);
    expect(withoutSecrets(Buffer.from(secret).toString("base64url"), [secret])).toBe("***");
  });

  test("removes the longer of two that begin alike", () => {
    expect(withoutSecrets("abcdefgh", ["abcdef", "abcdefgh"])).toBe("***");
  });

  test.each(["pass\\word_1", "pass\\\\word\\_1", "pass%5Cword_1"])(
    "removes one with a backslash in it: %s",
    (form) => {
      expect(withoutSecrets(`a ${form} b`, ["pass\\word_1"])).toBe("a *** b");
    },
  );

  test.each([1, 20, 57, 76, 100])(
    "removes one with a line of %d characters, in plain and in base64",
    (width) => {
      const long = `${"Zm9".repeat(40)}_PF84_x`;
      const wrapped = (text: string) => text.replace(new RegExp(`.{${width}}(?=.)`, "g"), "$&\n  ");
      expect(withoutSecrets(`a: ${wrapped(long)}\nb`, [long])).toBe("a: ***\nb");
      const clean = withoutSecrets(`a: ${wrapped(base64(long))}\nb`, [long]);
      expect(clean.replace(/\s/g, "")).toMatch(/^a:\*\*\*[\w+/=]{0,8}b$/);
    },
  );

  test("leaves words alone that are too short for a secret", () => {
    expect(withoutSecrets("a main main-2", ["main", ""])).toBe("a main main-2");
  });
});

describe("of known shapes", () => {
  test.each([
    ["a GitHub token", GITHUB, "***"],
    ["a GitHub token in an address", `https://x.y/?t%3D${GITHUB}`, "https://x.y/?t%3D***"],
    ["a GitHub token behind an underscore", `TOKEN_${GITHUB}`, "TOKEN_***"],
    ["a GitHub token behind an escaped line end", `\\n${GITHUB}`, "\\n***"],
    ["a GitHub token that Markdown escapes", GITHUB.replace("_", "\\_"), "***"],
    ["a GitHub token with a JWT in it", `gh${"s_"}123_${JWT}`, "***"],
    ["a fine-grained GitHub token", `github${"_pat_"}11AAAAAAA0aBcDeFgHiJ_${"x".repeat(59)}`, "***"],
    [
      "a GitHub token of 520 characters",
      `t=gh${"s_"}12345_${`${"aB3-_".repeat(34)}.`.repeat(3)}x\nb`.replace(/\.x/, "x"),
      "t=***\nb",
    ],
    ["an OAuth token of GitHub", `gh${"o_"}${"aB3".repeat(12)}`, "***"],
    [
      "an npm token",
      `//registry.npmjs.org/:_authToken=npm${"_"}${"aB3".repeat(12)}`,
      "//registry.npmjs.org/:_authToken=***",
    ],
    ["a bot token of Webex", `t=${"aB3x".repeat(16)}_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f b`, "t=*** b"],
    ["a personal token of Webex", `${"aB3x".repeat(16)}_PC75_1eb65fdf-9643-417f-9974-ad72cae0e10f`, "***"],
    ["a token in an address", `git clone https://${"aB3".repeat(12)}@x.y/z`, "git clone https://***@x.y/z"],
    [
      "a token on the next line",
      `Authorization: Bearer\n  ${"aB3".repeat(12)}\nb`,
      "Authorization: Bearer\n  ***\nb",
    ],
    ["an AWS key ID", `id=${AWS}_x`, "id=***_x"],
    ["an AWS secret key", `aws_secret_access_key = ${"aB3/+".repeat(8)}`, "aws_secret_access_key = ***"],
    ["an AWS secret key in JSON", `"SecretAccessKey": "${"aB3/+".repeat(8)}"`, '"SecretAccessKey": "***"'],
    ["a JWT", `jwt:${JWT},`, "jwt:***,"],
    ["a JWT behind a hyphen", `x-${JWT}`, "x-***"],
    ["a bearer token", "Authorization: Bearer aB3_aB3_aB3", "Authorization: Bearer ***"],
    ["a bearer token of letters alone", `bearer ${"abcde".repeat(8)}`, "bearer ***"],
    ["basic credentials", "authorization: basic YWxpY2U6c2VjcmV0", "authorization: basic ***"],
    ["a password in an address", "https://me:pw@x.y/z", "https://***@x.y/z"],
    ["a password after an email address", "https://jane@corp.example:pw@h/x", "https://***@h/x"],
    ["a password in JSON of PHP", '"https:\\/\\/jane:pw@h\\/x"', '"https:\\/\\/***@h\\/x"'],
    ["a password with a slash", "amqp://svc:pa/PW@mq:5672", "amqp://***@mq:5672"],
    [
      "JSON with slashes as numbers",
      String.raw`"https:\u002f\u002fjane:pa55w0rd@db.example.com"`,
      String.raw`"https:\u002f\u002f***@db.example.com"`,
    ],
    [
      "an address in another",
      "to=postgres%3A%2F%2Fjane%3Apa%2F55%40db%2Fx ok",
      "to=postgres%3A%2F%2F***%40db%2Fx ok",
    ],
    ...[
      ["of JSON in JSON", String.raw`\"https:\\/\\/jane:pw@h\"`],
      ["of JSON in JSON in JSON", String.raw`https:\\\/\\\/jane:pw@h`],
      ["of HTML", "https:&#x2F;&#x2F;jane:pw@h"],
      ["of HTML, in decimals", "https&#58;&#47;&#47;jane&#58;pw&#64;h"],
      ["of a script", String.raw`https:\x2f\x2fjane:pw@h`],
      ["of a script, each character", String.raw`https\u003a\u002F\u002Fjane\u003Apw\u0040h`],
      ["of an address in an address in another", "https%253A%252F%252Fjane%253Apw%2540h"],
      ["in front of a token", String.raw`https:\/\/jane0jane0jane0jane0pw@h`],
    ].map(([what, text = ""]) => [
      `a password in an address with escapes ${what}`,
      text,
      text.replace(/jane.*pw/, "***"),
    ]),
    ["a password with an at sign", "postgres://me:p@ss@db:5432/x", "postgres://***@db:5432/x"],
    ["a password with a comma", "https://user:p,ss@host", "https://***@host"],
    ["a password with other separators", "https://user:12ab;p&s's')=@host", "https://***@host"],
    ["a password with braces", "https://$USER:p{ss}@host", "https://***@host"],
    ["an address in JSON", '{"a":"https://me:pw@x.y","b":"a@b"}', '{"a":"https://***@x.y","b":"a@b"}'],
    ["a password without a user", "redis://:pw@x.y", "redis://***@x.y"],
    [
      "an incoming webhook",
      "https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyaw",
      "https://webexapis.com/v1/webhooks/incoming/***",
    ],
  ])("removes %s", (_, text, clean) => {
    expect(withoutSecrets(text)).toBe(clean);
  });

  test.each([
    "https://h:8080/x?mail=a@b",
    String.raw`https:\/\/h:8080\/x?mail=a@b`,
    "https%3A%2F%2Fh%3A8080%2Fx%3Fmail%3Da%40b",
    "https:&#x2F;&#x2F;h&#x2F;x&#58;a@b",
  ])("leaves an address without a password alone: %s", (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  const key = (kind: string) => [
    `-----BEGIN ${kind}-----`,
    "MIIE+/aB3=".repeat(3000),
    `-----END ${kind}-----`,
  ];

  test.each(["PRIVATE KEY", "RSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "PGP PRIVATE KEY BLOCK"])(
    "removes a %s, also on one line and without its end",
    (kind) => {
      expect(withoutSecrets(`a ${key(kind).join("\n")} b`)).toBe("a *** b");
      expect(withoutSecrets(`a ${key(kind).join(" ")} b`)).toBe("a *** b");
      expect(withoutSecrets(`a ${key(kind).slice(0, 2).join("\n")}`)).toBe("a ***");
    },
  );

  const lines = ["MIIE+/aB".repeat(8), "MIIE+/aB".repeat(8), "AbC="];
  const end = "-----END EC PRIVATE KEY-----";

  test.each([
    [
      "its lines stand behind other words",
      [
        "x",
        "web-1 | -----BEGIN EC PRIVATE KEY-----",
        ...lines.map((line) => `web-1 | ${line}`),
        `web-1 | ${end}`,
        "y",
      ],
      "x\nweb-1 | ***\ny",
    ],
    [
      "its end is missing",
      ["x", "-----BEGIN EC PRIVATE KEY-----", "Proc-Type: 4,ENCRYPTED", "", ...lines.slice(0, 2), "(cut)"],
      "x\n***\n(cut)",
    ],
    [
      "its end is missing behind other words",
      ["| -----BEGIN EC PRIVATE KEY-----", ...lines.slice(0, 2).map((line) => `| ${line}`), "| y"],
      "| ***\n| y",
    ],
    ["its beginning is missing", ["x", "a word", ...lines, end, "y"], "x\na word\n***\ny"],
    [
      "two are cut",
      [...lines, end, "x", "-----BEGIN EC PRIVATE KEY-----", ...lines.slice(0, 2)],
      "***\nx\n***",
    ],
    [
      "an error names what begins one",
      ["no -----BEGIN EC PRIVATE KEY-----", ...key("EC PRIVATE KEY")],
      "no -----BEGIN EC PRIVATE KEY-----\n***",
    ],
    [
      "its lines end in JSON",
      [`{"key":"-----BEGIN EC PRIVATE KEY-----\\n${lines.join("\\n")}\\n${end}\\n"}`],
      '{"key":"***\\n"}',
    ],
  ])("removes a private key where %s", (_, text, clean) => {
    expect(withoutSecrets(text.join("\n"))).toBe(clean);
  });

  test("keeps what follows the mere name of a private key", () => {
    const text =
      "Error: no start line, expecting: -----BEGIN PRIVATE KEY-----\n    at sign (src/jwt.js:7:12)\n\nexit 1";
    expect(withoutSecrets(text)).toBe(text);
  });

  test.each([
    "    at Object.sign (/home/runner/work/shop/shop/src/checkout/payments/gateways/sign.ts:12:3)",
    "\tat com.acme.shop.payments.gateway.internal.SignatureServiceImplementation2.sign(Sign.java:7)",
    "github.com/acme/shop/internal/payments/gateways/providers/signature",
    "/home/runner/work/shop/shop/src/checkout/payments/gateways/sign.ts:12:3",
    "internationalizations are left as they are",
    "file:///home/runner/work/Shop2/shop/src/checkout/payments/gateways/sign.ts",
    "AssertionError: expected Y2lzY29zcGFyazovL3VzL1JPT00vMTIzNDU2Nzg5MDEyMzQ1Njc4 to be a key",
  ])("keeps a long line after the mere name of a private key: %j", (line) => {
    const text = ["Error: it must begin with -----BEGIN PRIVATE KEY-----", line, line, "exit 1"].join("\n");
    expect(withoutSecrets(text)).toBe(text);
  });

  test.each([
    ["", ""],
    ["2026-01-05T12:00:00.1234567Z ", ""],
    ["web-1  | ", "\r"],
    ['    "', '\\n" +'],
    ["E   ", " |"],
  ])("removes the lines of a private key without its end after %j and before %j", (before, behind) => {
    const part = [`-----BEGIN PRIVATE KEY-----`, ...lines.slice(0, 2)].map((line) => before + line + behind);
    expect(withoutSecrets([...part, "exit 1"].join("\n"))).not.toContain("MIIE");
    expect(withoutSecrets([...part, "exit 1"].join("\n"))).toMatch(/exit 1$/);
  });

  test.each([
    ["a less-than sign as Go writes it", "\\u003c"],
    ["a quotation mark in hexadecimal", "\\x22"],
    ["a colour whose escape is lost", "[32m"],
    ["a colour in JSON", "\\u001b[1;31m"],
    ["a colour in octal", "\\033[0m"],
    ["an entity without its semicolon", "&#34"],
  ])("removes a token after %s", (_, before) => {
    for (const token of [JWT, `ghp_${"a1B2c3D4".repeat(5)}`, `npm_${"a1B2c3D4e".repeat(4)}`])
      expect(withoutSecrets(`x ${before}${token} y`)).toBe(`x ${before}*** y`);
  });

  test.each([1, 6])("removes a token that lost %s characters of its checksum", (lost) => {
    for (const token of [
      `ghp_${"a1B2c3".repeat(6)}`,
      `ghs_${"a1B2c3".repeat(6)}`,
      `npm_${"a1B2c3".repeat(6)}`,
    ])
      expect(withoutSecrets(`x ${token.slice(0, -lost)} y`)).toBe("x *** y");
  });

  test("removes a JSON web token even directly after a word", () => {
    expect(withoutSecrets(`token${JWT} y`)).toBe("token*** y");
  });

  test.each([
    "https://alice@example.com/and-a-long-path-of-many-words",
    "https://a-long-name-without-digits@x.y",
    "Add basic functionality and Basic authentication.",
    "Bearer authentication, bearer tokens: end-to-end",
    "graphs_of_the_number_of_cups_that_were_sold_in_the_last_year.md",
    "ghp_short",
    "eyJust.words",
    "-----BEGIN PUBLIC KEY-----",
    "ssh://git@github.com/your-org/shop",
    "https://github.com/your-org/shop/pull/7 at 10:30 by ada@example.com",
    "see https://example.com/a:b/c@d",
    "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
  ])("leaves %j alone", (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });
});

test.each(["&#58;", "%3a", String.raw`\u003a`])(
  "many escaped colons cost no more than their length: %s",
  async (colon) => {
    const read = (count: number) => () => {
      const text = `https://${colon.repeat(count)}`;
      for (let at = 0; at < 5; at++) withoutSecrets(`${text}${at} @ ${text}${at}@x`);
    };
    expect(await growsAtMost({ small: read(4000), large: read(32_000), most: 24 })).toBe(true);
  },
);
