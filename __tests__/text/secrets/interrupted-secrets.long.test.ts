import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../../src/text/markup/markdown.ts";
import { quoted } from "../../../src/text/secrets/quoted.ts";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

const TOKEN =
  "QiWj8xKp2LmN4rTv6YbZ1cDf3GhJ5sAe7UoI9wEqRtYuPlKjHgFdSaZxCvBnM0Q5_P0A1_636b97a0-b0af-4297-b0e7-480dd517b3f9";
const GITHUB = "ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";

/** Every run of characters of the token, each as long as what would tell somebody which one it is. */
const RUNS = Array.from({ length: TOKEN.length - 11 }, (_, at) => TOKEN.slice(at, at + 12));

function shows(text: string): boolean {
  return RUNS.some((run) => text.includes(run));
}

/** What terminals obey, as it is, as programs write it, and as a tool leaves it over. */
const SEQUENCES = [
  ...[
    "\u001b[31m",
    "\u001b[0m",
    "\u001b[m",
    "\u001b[01;31m\u001b[K",
    "\u001b[38;2;1;2;3m",
    "\u001b[K",
    "\u001b(B",
  ],
  ...[
    "\u009b31m",
    "\u001b]8;;https://example.com\u0007",
    "\u001b]8;;\u001b\\",
    "\u009d0;a title\u009c",
    "\u001bM",
  ],
  ...[
    "\\u001b[31m",
    "\\x1b[31m",
    "\\x1B[K",
    "\\033[31m",
    "\\e[31m",
    "^[[31m",
    "#x1B[31m",
    "#x1b;[0m",
    "\u241b[31m",
  ],
  ...[
    "\ufffd[31m",
    "\ufffd31m",
    "[31m",
    "&#27;[31m",
    "&#x1b;[31m",
    "%1B[31m",
    "\\u001b(B",
    "\\\\u001b[31m",
    "\\u{1b}[31m",
    "[0;1m",
  ],
  // The escape character taken out, one sequence in another, and what fewer programs write.
  ...["[01;31m[K", "[K", "[?25h", "(B", "(B[m", "[m", "[2J", "]8;;https://example.com\\"],
  ...["\u001b\u001b[0m[K", "\u001b[\u001b[0m1m", "[[K1m", "\u001b]0;a\nb\u0007", "\u001b(B\u001b[m"],
  ...["\u001b\u001b[0m\u001b[K", "\ufffd\ufffd[0m[K", "\u001b\ufffd[0m"],
  ...["_x001B_[31m", "\\x{1b}[31m", "\\u001b[01;31m\\u001b[K"],
  ...["\\u001b]8;;https://x.example\\u001b\\\\", "\\e]8;;https://x.example\\a", "^[]0;title^G"],
  ...["\\\\u001b]8;;https://x.example\\\\u001b\\\\\\\\", "%1B]8;;https://x.example%1B%5C"],
];

/** What writers and readers put into the middle of a value. */
const BETWEEN = [
  ...["\u200b", "\u00ad", "\u2060", "\ufeff", "\u{e0041}", "\ufe0f", "\u0001", "\u3164"],
  ...["\n", "\r\n\t", "\n  | ", '" + "', '"\n  + "', "''", "\\\n", "\n│ ", "\n> ", " ", "=\n"],
  ...SEQUENCES,
  ...["\\u001b]8;;https://example.com\\u0007", "%1B%5B31m", "=1B[31m"],
  ...["<wbr>", '</span><span class="number">', "<br/>"],
];

describe.each(BETWEEN)("with %j in it", (between) => {
  test("a known secret is removed, wherever it is", () => {
    for (let at = 0; at <= TOKEN.length; at++) {
      const text = `a ${TOKEN.slice(0, at)}${between}${TOKEN.slice(at)} b`;
      expect(shows(withoutSecrets(text, [TOKEN]))).toBe(false);
    }
  });

  test("neither half of it stays at an ellipsis", () => {
    for (let at = 12; at < TOKEN.length - 12; at++) {
      const start = `${TOKEN.slice(0, 6)}${between}${TOKEN.slice(6, at)}`;
      const end = `${TOKEN.slice(at, -6)}${between}${TOKEN.slice(-6)}`;
      expect(shows(withoutSecrets(`a ${start}…`, [TOKEN]))).toBe(false);
      expect(shows(withoutSecrets(`… ${end} b`, [TOKEN]))).toBe(false);
    }
  });
});

describe("in front of an ellipsis", () => {
  test.each([
    [
      "percent-encoded",
      (text: string) => text.replace(/[_-]/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    ],
    [
      "every byte percent-encoded",
      (text: string) => text.replace(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    ],
    ["escaped for Markdown", escapeMarkdown],
    ["as entities", (text: string) => text.replace(/./g, (one) => `&#${one.charCodeAt(0)};`)],
    ["in base64", (text: string) => Buffer.from(text).toString("base64")],
  ])("nothing of a known secret stays: %s", (_, write) => {
    for (let end = 17; end < write(TOKEN).length; end++) {
      const clean = withoutSecrets(`a ${write(TOKEN).slice(0, end)}… b`, [TOKEN]);
      expect(clean.length).toBeLessThan(60);
    }
  });

  test("prose stays as it is", () => {
    const text = "Merge branch 'main' of your-org/shop… and more\n… of it";
    expect(withoutSecrets(text, [TOKEN])).toBe(text);
  });
});

test.each([
  ["hexadecimal", Buffer.from(TOKEN).toString("hex")],
  [
    "hexadecimal with colons",
    Buffer.from(TOKEN)
      .toString("hex")
      .replace(/..(?=.)/g, "$&:")
      .toUpperCase(),
  ],
  ["base64 of UTF-16", Buffer.from(`x ${TOKEN} y`, "utf16le").toString("base64")],
  ["base64 of base64", Buffer.from(Buffer.from(`x ${TOKEN}`).toString("base64")).toString("base64")],
  ["quoted-printable", TOKEN.replaceAll("_", "=5F")],
  ["an entity by name", TOKEN.replaceAll("_", "&lowbar;")],
])("a known secret is removed as %s", (_, written) => {
  expect(withoutSecrets(`a ${written} b`, [TOKEN]).length).toBeLessThan(30);
});

test("a known secret with & in it is removed as HTML writes it", () => {
  expect(withoutSecrets("a pass&amp;word&amp;more b", ["pass&word&more"])).toBe("a *** b");
  expect(withoutSecrets("a pass&amp;amp;word b", ["pass&amp;word"])).toBe("a *** b");
});

test("a token of a known shape is removed with characters in it that nobody sees", () => {
  const places = fc.array(
    fc.tuple(fc.nat({ max: GITHUB.length }), fc.constantFrom("\u200b", "\u00ad", "\u2060")),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(places, (all) => {
      const written = all.reduce((text, [at, one]) => text.slice(0, at) + one + text.slice(at), GITHUB);
      expect(withoutSecrets(`a ${written} b`)).not.toMatch(/ghp|a1B2/);
      expect(quoted(written)).toBe("what looks like a token of GitHub");
    }),
  );
});

test.each(SEQUENCES)("a token of a known shape is removed with %j in it", (sequence) => {
  for (let at = 1; at < GITHUB.length; at++) {
    const written = GITHUB.slice(0, at) + sequence + GITHUB.slice(at);
    expect(withoutSecrets(`a ${written} b`)).not.toMatch(/ghp|a1B2|p6Q7/);
  }
});

const places = (length: number) =>
  fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: length - 1 }),
      fc.array(fc.constantFrom(...SEQUENCES), { minLength: 1, maxLength: 2 }),
    ),
    { minLength: 1, maxLength: 3 },
  );

function interrupted(secret: string, gaps: readonly (readonly [number, readonly string[]])[]): string {
  const sorted = gaps.toSorted(([a], [b]) => b - a);
  return sorted.reduce((text, [at, all]) => text.slice(0, at) + all.join("") + text.slice(at), secret);
}

test("a known secret is removed with any sequences in it at up to three places", () => {
  fc.assert(
    fc.property(places(TOKEN.length), (gaps) => {
      expect(withoutSecrets(`a ${interrupted(TOKEN, gaps)} b`, [TOKEN])).toMatch(/^a \*\*\*.{0,8} b$/);
    }),
    { numRuns: 500 },
  );
});

/** Shapes, and what of them is no secret. */
const SHAPED = [
  ["", GITHUB],
  ["", `npm_${"aB3".repeat(12)}`],
  ["", "AKIAIOSFODNN7EXAMPLE"],
  ["", TOKEN],
  ["Authorization: Bearer ", "abcdefgh12345678ijklmnop"],
  ["https://", "bob:hunter2pass@"],
  ["https://hooks.slack.com/services/", "T0000/B0000/abcdefghijklmnopqrstuvwx"],
] as const;

test.each(SHAPED)("what has a shape is removed with any sequences in it: %s%s", (start, secret) => {
  fc.assert(
    fc.property(places(secret.length), fc.constantFrom("", "x", ...SEQUENCES), (gaps, before) => {
      const written = interrupted(secret, gaps);
      const clean = withoutSecrets(`a ${before === "x" ? "" : before}${start}${written} b`);
      const parts = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));
      expect(parts.filter((part) => clean.includes(part))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(SEQUENCES)("an address is known by its host with %j in that", (sequence) => {
  const secret = "abcdefghijklmnopqrstuvwx";
  const written = `https://hook${sequence}s.slack.com/services/T0000/B0000/${secret}`;
  expect(withoutSecrets(`a ${written} b`)).not.toContain(secret);
  expect(withoutSecrets(`Authorization: Bea${sequence}rer ${secret}0`)).not.toContain(secret);
});

test("a word next to a secret, with a sequence between them, does not hide the secret", () => {
  for (const sequence of ["[K", "(B[m", "\u001b[31m", "\\e[31m"]) {
    const written = `a foo${sequence}${GITHUB.slice(0, 9)}${sequence}${GITHUB.slice(9)}${sequence}, b`;
    expect(withoutSecrets(written)).toBe(`a foo${sequence}***${sequence}, b`);
  }
});

test("prose with brackets stays as it is, also next to a secret", () => {
  const text = "see args[Key], f(Bar) and [Error] in a[0]: (A) [K";
  expect(withoutSecrets(text, [TOKEN])).toBe(text);
  expect(withoutSecrets(`${text} ${TOKEN} <[K@all>`, [TOKEN])).toBe(`${text} *** <[K@all>`);
});

test("a secret that looks like a color is removed, and so is one after a broken sequence", () => {
  expect(withoutSecrets("a pass[31mword b", ["pass[31mword"])).toBe("a *** b");
  expect(withoutSecrets(`a \u001b[${TOKEN} b`, [TOKEN])).toBe("a \u001b[*** b");
  expect(withoutSecrets(`a \u001b]${TOKEN}\u0007 b`, [TOKEN])).toBe("a \u001b]***\u0007 b");
});

test("what splits a mention stays, whatever is next to it", () => {
  const text = `<\u200b@all>${GITHUB.slice(0, 9)}\u200b${GITHUB.slice(9)} &lt;\u200bspark-mention>`;
  expect(withoutSecrets(text)).toBe("<\u200b@all>*** &lt;\u200bspark-mention>");
});

test("a client secret with a zero-width character is only said to look like one", () => {
  const secret = "0123456789abcdef".repeat(4);
  expect(quoted(`${secret.slice(0, 9)}\u200b${secret.slice(9)}`)).toBe("what looks like a client secret");
});

describe("the name of a key's end", () => {
  const line = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";

  test.each([
    "An answer is expected to end in -----END PRIVATE KEY-----, and does not.",
    "One\nword\n-----END PRIVATE KEY-----",
  ])("is shown after a sentence: %j", (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  test.each([
    ["below them", `x\n${line}\n${line}\nAb3\n-----END PRIVATE KEY----- y`, "x\n*** y"],
    ["on their line", `x ${line} ${line} Ab3== -----END PRIVATE KEY----- y`, "x *** y"],
    ["as JSON writes them", `{"x":"${line}\\n${line}\\n-----END PRIVATE KEY-----"}`, '{"x":"***"}'],
    ["alone on a line", `x\n${line.slice(0, 20)}\n-----END PRIVATE KEY-----`, "x\n***"],
  ])("takes the lines of the key away: %s", (_, text, clean) => {
    expect(withoutSecrets(text)).toBe(clean);
  });
});
