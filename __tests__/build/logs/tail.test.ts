import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLines } from "../../../src/build/logs/clean-lines.ts";
import { MAX_LINE_BYTES } from "../../../src/build/logs/line-writer.ts";
import { tailOfLog } from "../../../src/build/logs/tail.ts";
import { withoutSecrets } from "../../../src/text/secrets/secrets.ts";
import { inChunks } from "../../support/lint-files.ts";

const ROOM = { lines: 100, maxBytes: 100_000 };

async function linesOf(content: string | Uint8Array, options: object = {}): Promise<readonly string[]> {
  // Pieces of 3 bytes cut characters, line ends and stamps.
  return (await tailOfLog(inChunks(content, 3), { ...ROOM, ...options })).lines;
}

describe("the end of a log", () => {
  test.each([
    ["is nothing for an empty one", "", []],
    ["has its last line with and without a line end", "a\nb", ["a", "b"]],
    ["ends where the last line ends", "a\nb\n", ["a", "b"]],
    ["keeps blank lines", "a\n\nb\n\n", ["a", "", "b", ""]],
    ["has Windows' line ends", "a\r\nb\r\r\n\r\nc", ["a", "b", "", "c"]],
    ["has the last state of a progress bar", "1%\r50%\r100%\nok\n", ["100%", "ok"]],
    ["has the state before a line end that stands alone", "50%\r100%\r\nok", ["100%", "ok"]],
    ["has characters of every length", "é€😀\n", ["é€😀"]],
    ["has no byte order mark", "\ufeffa\n", ["a"]],
  ])("%s", async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  test.each([
    ["", ""],
    ["\u001b[0m", ""],
    ["", "\u001b[1;31m"],
    ["", "  "],
  ])("shows no rest of a token that a redrawn line cuts: %j, %j", async (before, behind) => {
    const token = "ZDM5Y2Y0NzAtNzI0OS00MDQ4LWExYzUtMTJmZTA3ZDFhNzI1_P0A1_636b97a0";
    for (const at of [0, 10, 30, 46]) {
      const log = `error ${token.slice(0, at)}${before}\r${behind}${token.slice(at)} failed\n`;
      const shown = cleanLines(await linesOf(log)).join("\n");
      expect(shown).toMatch(/failed$/);
      for (let run = 0; run + 16 <= token.length; run++)
        expect(shown).not.toContain(token.slice(run, run + 16));
    }
  });

  test.each([
    "> ",
    "| ",
    "\t",
    '"',
    "│ ",
    "\u001b(B\u001b[m",
    "\u001b]0;title\u0007",
    "\b",
    "\u0000",
    "\u200b",
  ])("reveals no rest of a token after the start of a redrawn line: %j", async (behind) => {
    const token = "ZDM5Y2Y0NzAtNzI0OS00MDQ4LWExYzUtMTJmZTA3ZDFhNzI1_P0A1_636b97a0";
    for (const at of [10, 30, 46]) {
      const log = `error ${token.slice(0, at)}\r${behind}${token.slice(at)} failed\n`;
      const lines = [cleanLines(await linesOf(log)), cleanLines([log])];
      for (const shown of lines.map((all) => withoutSecrets(all.join("\n"), [token]))) {
        expect(shown).toMatch(/failed$/);
        for (let run = 0; run + 12 <= token.length; run++)
          expect(shown).not.toContain(token.slice(run, run + 12));
      }
    }
  });

  test("keeps what follows a gutter in a line that was redrawn", async () => {
    expect(await linesOf("| 1 of 2\r| src/checkout/cart2.test.ts\n")).toEqual([
      "…| src/checkout/cart2.test.ts",
    ]);
    expect(await linesOf("10 %\r| ok, 12 of 12\n")).toEqual(["| ok, 12 of 12"]);
  });

  test("keeps the timestamp of a line that is redrawn again and again", async () => {
    const line = "2026-01-05T12:00:00.0000000Z  1%\r 50%\r100%\n";
    expect(await linesOf(line)).toEqual(["2026-01-05T12:00:00.0000000Z 100%"]);
  });

  test("replaces what is not UTF-8", async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0xff, 0x62, 0x0a, 0xe2, 0x82))).toEqual(["a\ufffdb", "\ufffd"]);
  });

  test.each(["utf16le", "utf-16be"])("reads %s, as PowerShell writes it", async (encoding) => {
    const bytes = Buffer.from("\ufeffa é\nb", "utf16le");
    if (encoding === "utf-16be") bytes.swap16();
    const { lines } = await tailOfLog(inChunks(bytes, 4), ROOM);
    expect(lines).toEqual(["a é", "b"]);
  });

  const later = "error: it broke in src/cart.ts, line 3\nexit code 1\n";

  test.each<[encoding: string, chunk: number]>([
    ["utf16le", 4096],
    ["utf16le", 100],
    ["utf-16be", 4096],
  ])("reads bytes that another shell appends to %s, in chunks of %i", async (encoding, chunk) => {
    const begin = Buffer.from(
      `\ufeff${"═".repeat(40)}\n構築中…がにこのときのたびにどこへもいかず\n`,
      "utf16le",
    );
    if (encoding === "utf-16be") begin.swap16();
    const { lines } = await tailOfLog(inChunks(Buffer.concat([begin, Buffer.from(later)]), chunk), ROOM);
    expect(lines.slice(0, 2)).toEqual(["═".repeat(40), "構築中…がにこのときのたびにどこへもいかず"]);
    expect(lines.slice(2).join("\n")).toContain("src/cart.ts, line 3\nexit code 1");
  });

  test("reads utf16le that PowerShell appends to bytes", async () => {
    const bytes = Buffer.concat([Buffer.from("Building\n"), Buffer.from(later, "utf16le")]);
    const { lines } = await tailOfLog(inChunks(bytes, 7), ROOM);
    expect(lines).toEqual(["Building", "error: it broke in src/cart.ts, line 3", "exit code 1"]);
  });

  test("has so many lines, and says that there are more", async () => {
    const text = "1\n2\n3\n";
    expect(await tailOfLog(inChunks(text, 2), { ...ROOM, lines: 2 })).toEqual({
      lines: ["2", "3"],
      isCut: true,
    });
    expect(await tailOfLog(inChunks(text, 2), { ...ROOM, lines: 3 })).toEqual({
      lines: ["1", "2", "3"],
      isCut: false,
    });
    expect(await tailOfLog(inChunks(text, 2), { ...ROOM, lines: 0 })).toEqual({ lines: [], isCut: true });
  });

  test("has whole lines of so many bytes", async () => {
    const text = "first line\nsecond line\nthird line\n";
    expect(await tailOfLog(inChunks(text, 4), { lines: 100, maxBytes: 25 })).toEqual({
      lines: ["second line", "third line"],
      isCut: true,
    });
  });
});

test.each(["x", "é", "€", "😀"])("cuts a line of 10 MB of %s between two characters", async (character) => {
  const long = Buffer.from(`before\n${character.repeat(10_000_000 / Buffer.byteLength(character))}\nafter\n`);
  const { lines } = await tailOfLog(inChunks(long, 65_537), ROOM);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(new RegExp(`^${character}+…$`, "u"));
  expect(Buffer.byteLength(lines[1] ?? "")).toBeGreaterThan(MAX_LINE_BYTES - 4);
  expect(Buffer.byteLength(lines[1] ?? "")).toBeLessThanOrEqual(MAX_LINE_BYTES + 3);
});

test("keeps the lines before a progress bar of 10 MB", async () => {
  const bar = "\r[####      ] 40%".repeat(600_000);
  const { lines } = await tailOfLog(inChunks(`before${bar}\rdone\nafter\n`, 65_536), ROOM);
  expect(lines).toEqual(["done", "after"]);
});

describe("until a step ended", () => {
  const log = [
    "2026-01-05T12:00:09.9999999Z one",
    "2026-01-05T12:00:11.9999999Z two",
    "without a stamp",
    "2026-01-05T12:00:12.0000000Z three",
  ].join("\n");

  test("it has what was logged up to a second later", async () => {
    const lines = await linesOf(log, { until: "2026-01-05T12:00:10Z" });
    expect(lines.map((line) => line.replace(/^.*Z /, ""))).toEqual(["one", "two", "without a stamp"]);
  });

  test("it reads no further than the piece in which it ended", async () => {
    let bytes = 0;
    async function* endless() {
      for (;;) {
        const chunk = new TextEncoder().encode(`${log}\n`);
        bytes += chunk.length;
        yield chunk;
      }
    }
    await tailOfLog(endless(), { ...ROOM, until: "2026-01-05T12:00:10Z" });
    expect(bytes).toBeLessThan(257 * 1024);
  });

  test("it has everything if the time is invalid", async () => {
    expect(await linesOf(log, { until: "" })).toHaveLength(4);
  });
});

test("has the lines that splitting the whole text has, in whatever pieces it comes", async () => {
  const part = fc.constantFrom(
    "a",
    "é",
    "\n",
    "\r\n",
    "word ",
    "2026-01-05T12:00:00.0000000Z ",
    "x".repeat(40),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 50, max: 300 }),
      async (parts, size, maxBytes) => {
        const text = parts.join("").replaceAll("\r\n", "\n");
        const all = text.replace(/\n$/, "").split("\n");
        const { lines, isCut } = await tailOfLog(inChunks(parts.join(""), size), { lines: 5, maxBytes });
        const expected = text === "" ? [] : all.slice(-lines.length || all.length);
        if (lines.length > 1 || !isCut) expect(lines).toEqual(expected);
      },
    ),
  );
});
