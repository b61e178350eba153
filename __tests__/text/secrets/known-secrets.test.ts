import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

/** A word that no two numbers share, of letters and digits. */
function word(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"[state % 56];
  }).join("");
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

describe.each([
  ["one as long as an environment variable can be", 1, 128_000],
  ["ten of a page each", 10, 8000],
  ["as many as an environment variable can hold", 12_000, 10],
])("%s", (_, count, length) => {
  const secrets = Array.from({ length: count }, (_, seed) => word(seed, length));

  test("are removed in plain, in base64 and percent-encoded", () => {
    for (const secret of [secrets[0], secrets.at(-1)].map(String)) {
      const everyByte = secret.replace(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`);
      expect(withoutSecrets(`a ${secret} b ${everyByte} c`, secrets)).toBe("a *** b *** c");
      expect(withoutSecrets(`a ${base64(secret)} b`, secrets)).toMatch(/^a \*\*\*[\w+/=]{0,8} b$/);
    }
  });

  test("cost a text without them next to nothing", () => {
    const text = "Merge branch main of github.com/your-org/shop… ".repeat(200);
    expect(withoutSecrets(text, secrets)).toBe(text);
  });

  test("are known by their start before an ellipsis", () => {
    expect(withoutSecrets(`a ${secrets.at(-1)?.slice(0, 9)}… b`, secrets)).toBe("a ***… b");
  });
});

test("hundreds of addresses that begin alike are removed", () => {
  const addresses = Array.from(
    { length: 500 },
    (_, seed) => `https://webexapis.com/v1/webhooks/incoming/${word(seed, 80)}`,
  );
  expect(withoutSecrets(`a ${addresses[7]} b ${addresses[499]}`, addresses)).toBe("a *** b ***");
});

describe("one secret", () => {
  const secret = 'pass/w"örd\n+with\u{1f511}more';

  test.each([
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["JSON in JSON", JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    [
      "JSON of ASCII alone",
      JSON.stringify(secret)
        .slice(1, -1)
        .replace(/[^ -~]|[+/]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
    ],
    ["an address", encodeURIComponent(secret)],
  ])("is removed as %s writes it", (_, written) => {
    expect(withoutSecrets(`a ${written} b`, [secret])).toBe("a *** b");
  });

  test("leaves JSON around it whole", () => {
    const clean = withoutSecrets(JSON.stringify({ path: `C:\\${secret}`, more: `\n${secret}"` }), [secret]);
    expect(JSON.parse(clean)).toEqual({ path: "C:\\***", more: '\n***"' });
  });

  test("that is long is removed where its line end has become a blank, and a short one is no prose", () => {
    const long = word(1, 64);
    expect(withoutSecrets(`a ${long.slice(0, 50)} ${long.slice(50)} b`, [long])).toBe("a *** b");
    expect(withoutSecrets("let me in", ["letmein"])).toBe("let me in");
  });

  test.each(["\\\\\\\\\\\\", "a\\\\\\\\b"])(
    "of little but backslashes is removed as it stands: %s",
    (value) => {
      expect(withoutSecrets(`ab a\\b ${value} ab`, [value])).toBe("ab a\\b *** ab");
    },
  );
});

test("of two secrets that overlap nothing is left", () => {
  expect(withoutSecrets("x abcdefghi y", ["abcdef", "defghi"])).toBe("x *** y");
});
