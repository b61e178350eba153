import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLines } from "../../../../src/build/logs/clean-lines.ts";
import { logLine } from "../../../../src/report/log-line.ts";
import { escapeMarkdown } from "../../../../src/text/markup/markdown.ts";
import { firstLine, plainText } from "../../../../src/text/markup/plain.ts";
import { withoutSecrets } from "../../../../src/text/secrets/secrets.ts";
import { growsAtMost } from "../../../support/measure-work.ts";
import { cardOf, renderStep, type Step } from "../../../support/render-event.ts";

const MIXED = "QiWj8xKp2LmN4rTv6YbZ1cDf3GhJ5sAe7UoI9wEqRtYuPlKjHgFdSaZxCvBnM0Q5";
const SECRETS = [
  ["an access token", `${MIXED}_P0A1_636b97a0-b0af-4297-b0e7-480dd517b3f9`, MIXED],
  ["a client secret", "3219a05f0f0bcf063632895e8738fe219e69bbd7e8dc0ddb05ef88141fc685b0"],
  ["a token without an end", `${btoa("616e97be-f55c-4ad7-ae43-998b57e27b45")}MzRmZTQ3YjktNGQ0`],
] as const;

/** What is between two parts: sequences as they are, in part, with a line end, and what only looks like one. */
const BETWEEN = [
  ...["\u001b]0;a title\nof two lines\u0007", "\u009d0;a\r\nb\u009c", "]0;a title\nb"],
  ...["]8;;https://example.com", "]8;;", "\u001b]8;;https://example.com", "]8;;https://example.com\u0007"],
  ...["31m", "\u009b31m", "0;1m", "1;31mK", "\u009b", "M", "7", "8", "c", "\u001bM", "\u001b7", "\u001bc"],
  ...["P1$r0m", "\u001bP1$r0m", "(B", "=", "#8", "%G", "[?2004h", "$<5>", "H", "\b", "\u007f"],
  ...[
    " (end of line 1)\nline 2: ",
    "... ",
    "e\u0301",
    "é",
    "7\u200bM",
    "&shy;",
    "<wbr>",
    "<b>",
    "%C2%AD",
    "\\u00ad",
  ],
  ...["{x}", "\ufffd", "**", "`", " | ", "\n+", "\n  2 | ", "2023-11-14T22:13:20.1234567Z "],
];

const hexOf = (bytes: string | Buffer): string => Buffer.from(bytes).toString("hex");

const WRITINGS: readonly (readonly [string, (part: string) => string, least: number])[] = [
  ["as it stands", (part) => part, 12],
  ["in capitals", (part) => part.toUpperCase(), 12],
  ["in small letters", (part) => part.toLowerCase(), 12],
  ["escaped for Markdown", escapeMarkdown, 12],
  ["percent-encoded", (part) => part.replace(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`), 12],
  ["as entities", (part) => part.replace(/./g, (one) => `&#${one.charCodeAt(0)};`), 12],
  ["as JSON of numbers", (part) => part.replace(/./g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`), 12],
  ["with a combining mark behind each", (part) => part.replace(/./g, "$&\u0332"), 12],
  ["with a soft hyphen in it", (part) => `${part.slice(0, 5)}\u00ad${part.slice(5)}`, 12],
  ["in base64", (part) => btoa(part), 14],
  ["in hexadecimal", (part) => hexOf(part), 12],
  ["in hexadecimal as C has it", (part) => part.replace(/./g, (one) => `0x${hexOf(one)}, `), 12],
  ["as hexdump writes it", (part) => hexOf(Buffer.from(part.slice(0, part.length & ~1)).swap16()), 14],
  ["as the numbers of its bytes", (part) => JSON.stringify([...Buffer.from(part)]), 12],
];

/** The outlets, each as what becomes of a text there. */
const OUTLETS: readonly (readonly [string, (text: string, secret: string) => string])[] = [
  ["at once", (text, secret) => withoutSecrets(text, [secret])],
  ["without control characters", (text, secret) => withoutSecrets(plainText(text), [secret])],
  [
    "line by line",
    (text, secret) =>
      text
        .split(/\r?\n/)
        .map((line) => logLine(line, [secret]))
        .join("\n"),
  ],
  ["the first line", (text, secret) => firstLine(withoutSecrets(plainText(text), [secret]))],
  ["a message", (text, secret) => renderStep(stepOf(text, secret)).markdown],
  ["a card", (text, secret) => JSON.stringify(cardOf(stepOf(text, secret)))],
  ["a job's log", (text, secret) => withoutSecrets(cleanLines(text.split("\n")).join("\n"), [secret])],
];

/** A step that shows a text in every way: as Markdown, as it is, in an address, and as facts. */
function stepOf(text: string, secret: string): Step {
  const message = "{{data}} {{{data}}} [{{data}}](https://example.com/{{data}}) {{title}}";
  return {
    payload: {
      ref: `refs/heads/${text}`,
      head_commit: { id: "aaaaaaa", message: text, author: { name: text } },
    },
    inputs: { environment: text, version: text, reason: text, failedSteps: [text] },
    texts: { message, data: text },
    secrets: [secret],
  };
}

/** Cuts a secret into parts of at least so many characters. */
function partsOf(secret: string, least: number, lengths: readonly number[]): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const more of lengths) {
    const end = at + least + more;
    if (secret.length - end < least) break;
    parts.push(secret.slice(at, end));
    at = end;
  }
  return [...parts, secret.slice(at)];
}

const lengths = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 });
const gap = fc.array(fc.constantFrom(...BETWEEN), { minLength: 1, maxLength: 3 });
const gaps = fc.array(
  gap.map((all) => all.join("")),
  { minLength: 5, maxLength: 5 },
);

/** Whatever is between them, and in capitals or not: what is left contains no part. */
function partsIn(shown: string, secret: string, write: (part: string) => string): readonly string[] {
  const [text, form] = [shown, write(secret)].map((one) => one.toLowerCase().replace(/[^a-z0-9]/g, ""));
  const length = Math.ceil((12 * (form ?? "").length) / secret.length);
  const starts = Array.from({ length: (form ?? "").length - length + 1 }, (_, at) => at);
  return starts.map((at) => (form ?? "").slice(at, at + length)).filter((run) => text?.includes(run));
}

test.each(SECRETS.flatMap((one) => OUTLETS.map((outlet) => [one[0], outlet[0], one, outlet] as const)))(
  "no part of twelve characters of %s is shown, whatever is between the parts: %s",
  (_, __, [, secret, core = secret], [, clean]) => {
    fc.assert(
      fc.property(lengths, gaps, fc.constantFrom(...WRITINGS), (sizes, between, [, write, least]) => {
        const parts = partsOf(core, least, sizes).map(write);
        const text = `a ${parts.map((part, at) => part + between[at]).join("")} b`;
        expect(partsIn(clean(text, secret), core, write)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  },
);

test.each([
  ["parts of a secret, one after another", MIXED, `${MIXED.slice(3, 15)} x`],
  ["what repeats itself as the secret does", "a1".repeat(4000), "a1"],
])("time grows with the length of a text that is %s", async (_, secret, unit) => {
  const cleaning = (count: number) => () => withoutSecrets(unit.repeat(count), [secret]);
  expect(await growsAtMost({ small: cleaning(2000), large: cleaning(16_000), most: 16 })).toBe(true);
});
