import { describe, expect, test } from "vitest";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { word } from "../../support/distinct-word.ts";

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
