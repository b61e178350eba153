import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { word } from "../../support/distinct-word.ts";

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

  test("that is long is removed even if its line end has become a blank, and a short one does not match prose", () => {
    const long = word(1, 64);
    expect(withoutSecrets(`a ${long.slice(0, 50)} ${long.slice(50)} b`, [long])).toBe("a *** b");
    expect(withoutSecrets("let me in", ["letmein"])).toBe("let me in");
  });

  test.each(["\\\\\\\\\\\\", "a\\\\\\\\b"])(
    "with little but backslashes is removed unchanged: %s",
    (value) => {
      expect(withoutSecrets(`ab a\\b ${value} ab`, [value])).toBe("ab a\\b *** ab");
    },
  );
});

test("of two secrets that overlap nothing is left", () => {
  expect(withoutSecrets("x abcdefghi y", ["abcdef", "defghi"])).toBe("x *** y");
});
