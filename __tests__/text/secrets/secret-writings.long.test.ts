import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unescapedTexts } from "../../../src/text/escapes/unescaped.ts";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";

type Writing = (text: string) => string;

const each =
  (write: (code: number) => string): Writing =>
  (text) =>
    Array.from(text, (one) => write(one.codePointAt(0) ?? 0)).join("");

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, "0");

const eachByte =
  (write: (byte: number) => string): Writing =>
  (text) =>
    Array.from(Buffer.from(text), write).join("");

const XML: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
};

/** How programs write what a text may not hold. */
const WRITINGS: Readonly<Record<string, Writing>> = {
  "percent-encoded": eachByte((byte) => `%${hex(byte, 2)}`),
  "percent-encoded where it must be": encodeURIComponent,
  "entities in hexadecimal": each((code) => `&#x${hex(code, 2)};`),
  "entities in decimal": each((code) => `&#${code};`),
  "entities with zeros before": each((code) => `&#X${hex(code, 12).toUpperCase()};`),
  "entities of either kind": each((code) => (code % 2 ? `&#x${hex(code, 2)};` : `&#${code};`)),
  "entities without a semicolon": each((code) => `&#x${hex(code, 4)}`),
  "entities where they must be": (text) => text.replace(/[<>&"']/g, (one) => XML[one] ?? one),
  "bytes in hexadecimal": eachByte((byte) => `\\x${hex(byte, 2)}`),
  "bytes in octal": eachByte((byte) => `\\${byte.toString(8).padStart(3, "0")}`),
  "units in hexadecimal": (text) =>
    text
      .split("")
      .map((unit) => `\\u${hex(unit.charCodeAt(0), 4).toUpperCase()}`)
      .join(""),
  "code points in braces": each((code) => `\\u{${hex(code, 1)}}`),
  "code points of eight digits": each((code) => `\\U${hex(code, 8)}`),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
};

const SECRETS = [
  "s3cret-Of+40/characters=and_more~words.ABC",
  "Nz~Y_2Q-4/+a<b>*c[d]e&\"'",
  'pässw/"örd\u{1f511}',
];
const NAMES = Object.keys(WRITINGS);
/** A number in an entity within one has to end somewhere. */
const PAIRS = NAMES.flatMap((first) => NAMES.map((second) => [first, second] as const)).filter((names) => {
  return !(
    names.includes("entities without a semicolon") && names.every((name) => name.startsWith("entities"))
  );
});
const written = (names: readonly string[], text: string) =>
  names.reduce((given, name) => WRITINGS[name]?.(given) ?? given, text);

describe.each(SECRETS)("%s", (secret) => {
  test.each(NAMES)("is removed as %s", (name) => {
    expect(withoutSecrets(`a ${written([name], secret)} b`, [secret])).toBe("a *** b");
  });

  test.each(PAIRS)("is removed as %s, and that as %s", (first, second) => {
    expect(withoutSecrets(`a ${written([first, second], secret)} b`, [secret])).toBe("a *** b");
  });

  test("is removed however often it was percent-encoded", () => {
    const writing = Array<string>(20).fill("percent-encoded where it must be");
    expect(withoutSecrets(`a ${written(writing, secret)} b`, [secret])).toBe("a *** b");
  });
});

test("a secret of any printable characters is removed in any two writings, and half of it in another", () => {
  const secrets = fc.string({ minLength: 8, maxLength: 60, unit: fc.constantFrom(..."aB3f%&#;\\xu{}-_/+=") });
  const writing = fc.constantFrom(...NAMES.filter((name) => name !== "entities without a semicolon"));
  fc.assert(
    fc.property(secrets, writing, writing, fc.nat(60), (secret, first, second, at) => {
      // A backslash at its end may stay, and of next to nothing else it is another matter.
      fc.pre(!/^\\|\\$/.test(secret) && secret.replaceAll("\\", "").length >= 6);
      const half = written([first], secret.slice(0, at)) + written([second], secret.slice(at));
      for (const text of [written([first, second], secret), half]) {
        expect(withoutSecrets(`a | ${text} | b`, [secret])).toBe("a | *** | b");
      }
    }),
  );
});

test("what is not a secret stays unchanged", () => {
  const text = "100%25 of &lt;b&gt; \\u0041BC &#x41 C:\\new\\x41 a%2Fb &amp;amp; %E4%F6";
  expect(withoutSecrets(text, SECRETS)).toBe(text);
});

describe("unescaping", () => {
  test.each([
    ["%2541%", "A%"],
    ["%C3%A4 %E4 %F0%9F%94%91 %C3x %ED%A0%80", "ä ä \u{1f511} \u00c3x \u00ed\u00a0\u0080"],
    ["&amp;#x41; &#65 &#x41&#66C &#xffffffff; &nope;", "A A ABC &#xffffffff; &nope;"],
    ["&#1114112; &#x110000; &#00000000000000065;", "&#1114112; &#x110000; A"],
    ["\\x41\\101\\u0041\\u{41}\\U00000041 \\u{110000} \\x4", "AAAAA \\u{110000} \\x4"],
    ["%26%23x41%3B %5Cx41 &#37;41 \\x2541 &#92;u0041", "A A A A A"],
  ])("reads %s", (text, read) => {
    expect(unescapedTexts(text).map((one) => one.text)).toContain(read);
  });

  test("says where each character is", () => {
    const [read] = unescapedTexts("a%2541&#x42;c");
    const places = Array.from(read?.text ?? "", (one, at) => [one, read?.starts[at], read?.ends[at]]);
    expect(places).toEqual([
      ["a", 0, 1],
      ["A", 1, 6],
      ["B", 6, 12],
      ["c", 12, 13],
    ]);
  });

  test.each(["%25", "%3", "&#", "&amp;", "&#0", "\\x3", "\\u{", "&#x2", "%C3"])(
    "takes no time for many %s",
    (part) => {
      const text = part.repeat(200_000 / part.length);
      expect(withoutSecrets(`${text}${"1".repeat(100)}${text}`, SECRETS).length).toBeGreaterThan(100_000);
    },
  );
});
