import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

const lines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    `${at}AAkT4vQ9mB2xZ7pL3wR8nC5jH6sD1fG0yA+/`.repeat(2).slice(0, 64),
  );

// https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html
const PUBLIC = [
  "PuTTY-User-Key-File-3: ssh-rsa",
  "Encryption: none",
  "Comment: ada@example.com",
  "Public-Lines: 2",
  ...lines(2),
];
const PRIVATE = ["Private-Lines: 4", ...lines(3), "kT4vQ9mB2xZ7pL3w="];
const MAC = "Private-MAC: 200f3733e416932e8f225d7a0a4212514";

// As `ssh-keygen-g3` of SSH Communications Security writes it. Its public keys are in RFC 4716.
const SSH2 = [
  "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----",
  'Comment: "2048-bit rsa, ada@example.com, Mon Nov 30 2026"',
  ...lines(3),
  "AbC=",
  "---- END SSH2 ENCRYPTED PRIVATE KEY ----",
];

describe("a private key is removed", () => {
  test.each([
    [
      "of PuTTY",
      [...PUBLIC, ...PRIVATE, MAC, "y"],
      [...PUBLIC, `***${MAC.slice("Private-MAC".length)}`, "y"],
    ],
    ["of PuTTY, without its end", [...PUBLIC, ...PRIVATE, "(cut)"], [...PUBLIC, "***", "(cut)"]],
    ["of SSH2", ["x", ...SSH2, "y"], ["x", "***", "y"]],
    ["of SSH2, without its end", ["x", ...SSH2.slice(0, -2), "(cut)"], ["x", "***", "(cut)"]],
    ["of SSH2, without its beginning", ["x", ...SSH2.slice(2), "y"], ["x", "***", "y"]],
  ])("%s", (_, text, shown) => {
    expect(withoutSecrets(text.join("\n"))).toBe(shown.join("\n"));
  });

  test.each([
    ["of PuTTY", [...PUBLIC, ...PRIVATE, MAC]],
    ["of SSH2", SSH2],
  ])("%s, in JSON and after the name of a container", (_, key) => {
    const afterNames = key.map((line) => `web-1 | ${line}`).join("\n");
    for (const text of [JSON.stringify(key.join("\n")), afterNames]) {
      expect(withoutSecrets(text)).not.toContain(lines(3)[2]);
    }
  });

  // RFC 7517, section 4, and RFC 7518, section 6.
  const jwk = {
    kty: "RSA",
    n: "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEPs",
    e: "AQAB",
    d: "X4cTteJY_gn4FYPsXB8rdXix5vwsg1FLN5E3",
    p: "83i-7IvMGXoMXCskv73TKr8637FiO7Z27zv8",
    qi: "GyM_p6JrXySiz1toFgKbWV-JdI3jQ4ypu9rb",
  };
  const shown = { ...jwk, d: "***", p: "***", qi: "***" };

  test.each([
    ["JSON", (key: object) => JSON.stringify(key)],
    ["JSON on several lines", (key: object) => JSON.stringify(key, null, 2)],
    ["JSON in JSON", (key: object) => JSON.stringify(JSON.stringify(key))],
  ])("of a JSON web key, in %s, and its public parts stay", (_, write) => {
    expect(withoutSecrets(write(jwk))).toBe(write(shown));
  });

  test.each([
    [".NET", String.raw`{\u0022kty\u0022:\u0022EC\u0022,\u0022d\u0022:\u0022${jwk.d}\u0022}`],
    ["an address", encodeURIComponent(JSON.stringify({ kty: "EC", d: jwk.d }))],
    ["HTML", `{&quot;kty&quot;:&quot;EC&quot;,&quot;d&quot;:&quot;${jwk.d}&quot;}`],
    ["XML", `{&#34;kty&#34;:&#34;EC&#34;,&#34;d&#34;:&#34;${jwk.d}&#34;}`],
    ["Rust", `Jwk { kty: EC, d: Some("${jwk.d}") }`],
    ["Ruby", `{:kty=>"EC", :d=>"${jwk.d}"}`],
    ["Python", `{'kty': 'EC', 'd': b'${jwk.d}'}`],
    ["Go", `{Kty:EC D:${jwk.d} Crv:P-256}`],
    ["YAML", `kty: EC\nd: >-\n  ${jwk.d}\n`],
  ])("of a JSON web key, as %s writes it", (_, text) => {
    expect(withoutSecrets(text)).toBe(text.replace(jwk.d, "***"));
  });

  test("that is symmetric", () => {
    expect(withoutSecrets('{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMko","alg":"HS256"}')).toBe(
      '{"kty":"oct","k":"***","alg":"HS256"}',
    );
  });
});

test.each([
  "expected Private-Lines: 14 but found 3\nError: the key is broken\nexit 1",
  "no ---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nError: the key is broken\nexit 1",
])("an error that only says how a key begins is shown: %j", (text) => {
  expect(withoutSecrets(text)).toBe(text);
});

// As OpenSSL writes a key of 2048 bits: full lines of 64 characters, and a shorter one.
const KEY = [
  "-----BEGIN PRIVATE KEY-----",
  ...lines(20),
  "kT4vQ9mB2xZ7pL3wR8nC5j==",
  "-----END PRIVATE KEY-----",
];

const wrapped = (prefix: string) => (key: readonly string[]) => key.map((line) => prefix + line).join("\n");

/** How logs and languages write the lines of a key. */
const WRITINGS: Readonly<Record<string, (key: readonly string[]) => string>> = {
  alone: wrapped(""),
  "after the name of a container": wrapped("app-1  | "),
  "after a time": wrapped("2026-01-05T12:00:00.1234567Z [pod/a/b] "),
  "after the prefix of Spring": wrapped(
    "2026-01-05 12:00:00.123 ERROR [shop,3f2a9c17,d5e8] 7 --- [nio-8080-exec-1] c.a.KeyLoader : ",
  ),
  "in a diff": wrapped("-"),
  "in a quoted email": wrapped("> "),
  "in a table": (key) => key.map((line) => `| ${line} |`).join("\n"),
  "with line ends of Windows": (key) => key.join("\r\n"),
  "in JSON": (key) => JSON.stringify(key.join("\n")),
  "in JSON of PHP": (key) => JSON.stringify(key.join("\n")).replaceAll("/", String.raw`\/`),
  "in JSON in JSON": (key) => JSON.stringify(JSON.stringify(key.join("\n"))),
  "in XML": (key) => key.join("&#10;"),
  "in HTML": (key) => key.join("<br>"),
  "in a command of a workflow": (key) => key.join("%0A"),
  "in a list": (key) => `['${key.join("', '")}']`,
  "as a script escapes it": (key) => key.join(String.raw`\u000a`),
  "on one line": (key) => key.join(" "),
  "in an address": (key) => `?key=${encodeURIComponent(key.join("\n"))}`,
  "in a form": (key) => encodeURIComponent(key.join("\n")).replaceAll("%20", "+"),
  "as a shell escapes it": (key) => key.join("\n").replaceAll(" ", String.raw`\ `),
};

describe.each(Object.entries(WRITINGS))("a private key %s is removed", (_, write) => {
  test.each([
    ["as a whole", KEY],
    ["without its end", KEY.slice(0, 8)],
    ["without its start", KEY.slice(14)],
  ])("%s", (_, key) => {
    const shown = withoutSecrets(`first\n${write(key)}\nlast`);
    for (const line of lines(20)) {
      for (let at = 0; at + 16 < line.length; at++) expect(shown).not.toContain(line.slice(at, at + 16));
    }
    expect(shown).toMatch(/^first\n.*\nlast$/s);
  });
});

const BEGIN = KEY[0] ?? "";
const END = KEY.at(-1) ?? "";
const LISTED = Array.from({ length: 30 }, (_, at) => at);
const SUMS = LISTED.map((at) => `shop${at} v1.${at}.0 h1:${at}cVxjf3Q8PM0mHUKJCdn+eZZtm5yQwehR5yeSUQVcU=`);
const INTEGRITY = LISTED.map(
  (at) => `  "integrity": "sha512-${at}${"2kDEe57lecTulaDIuNTPy3R".repeat(4)}==",`,
);
const TESTS = LISTED.map((at) => `  ✓ loadsTheKeyOfVersion${at}FromTheDiskAndSignsTheRequest (3 ms)`);
const CERTIFICATE = ["-----BEGIN CERTIFICATE-----", ...lines(4), "-----END CERTIFICATE-----"];
const PATH = "/Users/Runner1/work/ShopIosApp2/ShopIosApp/Sources/PaymentsGateway/Keys";
const SSH = `ssh-rsa ${lines(4).join("")} ada@example.com`;
const DATA = `url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk)`;

describe("a text that mentions how a key begins or ends, with base64 and names of something else", () => {
  test.each([
    ["checksums of Go", [`must start with ${BEGIN}`, ...SUMS, "exit status 2"]],
    ["checksums of npm", [`Error: must start with ${BEGIN}`, ...INTEGRITY, "npm error"]],
    ["names of tests", [`private key must start with ${BEGIN} (3 ms)`, ...TESTS, "30 passed"]],
    ["names of tests next to it", [`not a ${BEGIN} shouldRejectKeysOfVersion1WhenLoading`, "more"]],
    ["a certificate", [`expected "${BEGIN}", but the file begins with`, ...CERTIFICATE, "npm error"]],
    ["a public key of SSH", [`must start with ${BEGIN}`, SSH, "done"]],
    ["a path", [`Error: ${BEGIN} not found`, PATH, "Tests failed"]],
    ["data in an address", [`Expected ${BEGIN}`, DATA, "next"]],
    ["a fingerprint", [`Expected ${BEGIN}`, "256 SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDzkHkHmfZaVbSAbqc ada"]],
    ["a commit", [`Expected ${BEGIN}`, "commit 3f2a9c17d5e80b46A1c2d3e4f5061728394a5b6c", "next"]],
    [
      "a finding",
      [`Raw result: ${BEGIN}`, `File: ${PATH}`, "Commit: 3f2a9c17d5e80b46A1c2d3e4f506172839405b6c"],
    ],
    ["PuTTY", ["the header Private-Lines: 14 is wrong", ...INTEGRITY, "next"]],
    ["an end, after checksums", [...INTEGRITY, `Error: expected ${END}`]],
    ["an end, after a certificate", [...CERTIFICATE, `the key does not end with ${END}`, "next"]],
    ["an end, after a name", ["Error: does it end with", "shouldRejectKeysOfAll", `${END}?`]],
    ["both, and checksums", [`must start with ${BEGIN}`, ...SUMS, `must end with ${END}`]],
    ["both, and a commit", [`is ${BEGIN} (3f2a9c17d5e80b46A1c2d3e4f5061728394a5b6c)`, `not ${END}`]],
  ])("stays: %s", (_, text) => {
    expect(withoutSecrets(text.join("\n"))).toBe(text.join("\n"));
  });
});

test("a key that lost its end is removed also if only its later lines are after a name", () => {
  const text = `key: "${KEY.slice(0, 9).join("\napp-1  | ")}\napp-1  | stopped`;
  expect(withoutSecrets(text)).toBe('key: "***\napp-1  | stopped');
});

test.each([
  ["in JSON", JSON.stringify(KEY.join("\n"))],
  ["in a command of a workflow", KEY.join("%0A")],
])("the cut end of a key is removed %s", (_, text) => {
  expect(withoutSecrets(`…${text.slice(-150)}`)).not.toContain("kT4vQ9mB2x");
});

test.each([
  ["a private key of OpenPGP", `-----BEGIN PGP ${"PRIVATE"} KEY BLOCK-----\n\n${lines(9).join("\n")}`],
  ["a private key", KEY.join("\n")],
])("%s in base64 is removed, also after the name of a container", (_, key) => {
  const rows = btoa(key).match(/.{1,76}/g) ?? [];
  const shown = withoutSecrets(rows.map((row) => `web-1  | ${row}`).join("\n"));
  for (const row of rows.slice(0, -1)) expect(shown).not.toContain(row);
  expect(withoutSecrets(`key: ${btoa(key)}, b`)).toBe("key: ***, b");
});

test("a private key in base64 is removed from all lines that `base64` writes", () => {
  const [first = "", ...rest] = btoa(KEY.join("\n")).match(/.{1,76}/g) ?? [];
  const shown = withoutSecrets(`key: ${[first, ...rest].join("\n")}`);
  expect(shown).toMatch(/^key: \*\*\*\n?.{0,75}$/);
});

test.each([
  "must start with -----BEGIN PRIVATE KEY-----\n    at load (/app/src/key.js:3:1)\n12 tests failed\nmust end with -----END PRIVATE KEY-----\nexit 1",
  'const BEGIN = "-----BEGIN PRIVATE KEY-----";\nconst END = "-----END PRIVATE KEY-----";',
  "-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----",
  "no -----END RSA PRIVATE KEY----- in the file",
  "-----BEGIN PRIVATE KEY-----\n/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/key.py:12\nat com.acme.SignatureServiceImplementation2.sign\n-----END PRIVATE KEY-----",
])("a text that mentions how a key begins and ends is shown: %j", (text) => {
  expect(withoutSecrets(text)).toBe(text);
});
