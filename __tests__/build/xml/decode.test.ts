import { expect, test } from "vitest";
import { decodeXml } from "../../../src/build/xml/decode.ts";
import { readTexts, testFile } from "../../support/read-tests.ts";

const text = '<testsuite name="Grün"><testcase name="é"/></testsuite>';

function utf16(content: string, isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(content.length * 2));
  for (let i = 0; i < content.length; i++) view.setUint16(i * 2, content.charCodeAt(i), !isBigEndian);
  return new Uint8Array(view.buffer);
}

function declared(encoding: string): string {
  return `<?xml version="1.0" encoding="${encoding}"?>${text}`;
}

const encodings: [string, Uint8Array][] = [
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
  [
    "UTF-8 with a mark that says it were another",
    new TextEncoder().encode(`\ufeff${declared("ISO-8859-1")}`),
  ],
  ["UTF-16 that says it were another", utf16(`\ufeff${declared("ISO-8859-1")}`, true)],
  ["UTF-16, little end first", utf16(`\ufeff${declared("UTF-16")}`, false)],
  ["UTF-16, big end first", utf16(`\ufeff${declared("UTF-16")}`, true)],
  ["UTF-16 without a mark, little end first", utf16(declared("utf-16"), false)],
  ["UTF-16 without a mark, big end first", utf16(declared("utf-16"), true)],
  ["UTF-8 that says it were UTF-16", new TextEncoder().encode(declared("utf-16"))],
  ["UTF-8 that says it were UTF-16 in capitals", new TextEncoder().encode(declared("UTF-16LE"))],
  ["UTF-8 that says it were UTF-32", new TextEncoder().encode(declared("utf32"))],
  ["ISO-8859-1", Buffer.from(declared("ISO-8859-1"), "latin1")],
  ["Windows-1252", Buffer.from(declared("windows-1252"), "latin1")],
  ["an encoding nobody knows", Buffer.from(declared("x-klingon"), "latin1")],
];

for (const [name, bytes] of encodings) {
  test(`reads ${name}, however the bytes come`, async () => {
    for (const size of [1, 3, 100, 1000]) {
      const pieces = await Array.fromAsync(decodeXml(testFile("a.xml", bytes, size).bytes));
      expect(pieces.join("").replace(/^<\?.*\?>/, "")).toBe(text);
    }
  });
}

test("reads characters whole that two pieces share, wherever the head of a file ends", async () => {
  const long = `<a>${"é".repeat(500)}</a>`;
  for (const size of [1, 100, 256, 301]) {
    const pieces = await Array.fromAsync(decodeXml(testFile("a.xml", long, size).bytes));
    expect(pieces.join("")).toBe(long);
  }
});

test("a byte that is not UTF-8 does not end the reading", async () => {
  const bytes = Buffer.from('<testsuite><testcase name="\xff\x1b"/><testcase/></testsuite>', "latin1");
  expect(await readTexts({ "a.xml": bytes })).toMatchObject({ totals: { tests: 2 }, warnings: [] });
});
