import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_MESSAGE_BYTES } from "../../../src/message/limits/cut-markdown.ts";
import { fitMessage, noticeOf } from "../../../src/message/limits/fit-message.ts";
import { byteLength } from "../../../src/text/cut.ts";

const MENTIONS = "<@all> <@personEmail:ada@example.com>";

test("a message that fits is what it was, with the mentions below for all but one person", () => {
  expect(fitMessage("Hi", MENTIONS)).toEqual({
    markdown: `Hi\n\n${MENTIONS}`,
    forOne: "Hi",
    forFinish: "Hi",
    forWebhook: `Hi\n\n${MENTIONS}`,
    isCut: false,
  });
  expect(fitMessage("Hi", "").markdown).toBe("Hi");
});

test("a message that only its mentions make too long is cut for the room, and whole for one person", () => {
  const whole = "x".repeat(MAX_MESSAGE_BYTES - 10);
  const { markdown, forOne, isCut } = fitMessage(whole, MENTIONS);
  expect([isCut, forOne]).toEqual([true, whole]);
  expect(markdown).toMatch(/is the file in this thread\.\*\n\n<@all> <@personEmail:ada@example\.com>$/);
});

test("only those who get the file are pointed to it", () => {
  const { markdown, forOne, forWebhook } = fitMessage("x".repeat(20_000), "");
  expect(markdown).toContain("*Cut here: the whole message, 20.0 kB, is the file in this thread.*");
  expect(forOne).toContain("is the file in this thread");
  expect(forWebhook).toContain("*Cut here: the whole message has 20.0 kB; Webex takes 7.4 kB.*");
});

test("the first shorter form that fits replaces what is too long, and says so", () => {
  const shorter = ["y".repeat(MAX_MESSAGE_BYTES), "fits", "never asked for"];
  const { markdown, forOne, forWebhook, isCut } = fitMessage("x".repeat(20_000), MENTIONS, shorter);
  expect([isCut, forOne]).toEqual([
    true,
    "fits\n\n*Shortened: the whole message, 20.0 kB, is the file in this thread.*",
  ]);
  expect(markdown).toBe(`${forOne}\n\n${MENTIONS}`);
  expect(forWebhook).toBe(
    `fits\n\n*Shortened: the whole message has 20.0 kB; Webex takes 7.4 kB.*\n\n${MENTIONS}`,
  );
});

test("if no shorter form fits, the full message is cut", () => {
  const { markdown } = fitMessage("x".repeat(20_000), "", ["y".repeat(20_000)]);
  expect(markdown).toMatch(/^x+\n\n\*Cut here/);
});

test("every form of every text is within the limit, and cuts no mention", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 9000, size: "max" });
  fc.assert(
    fc.property(text, fc.constantFrom("", MENTIONS, `${MENTIONS} `.repeat(50).trim()), (whole, mentions) => {
      const { markdown, forOne, forWebhook } = fitMessage(whole, mentions);
      for (const form of [
        markdown,
        forOne,
        forWebhook,
        noticeOf({ title: whole, explanation: whole }, mentions),
      ]) {
        expect(byteLength(form)).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
      }
      expect([markdown.endsWith(mentions), forWebhook.endsWith(mentions)]).toEqual([true, true]);
    }),
    { numRuns: 60 },
  );
});

test("the notice of an edit is the title, what broke first, and the mentions", () => {
  const title = "**Failed**";
  expect(noticeOf({ title, explanation: "No." }, MENTIONS)).toBe(`**Failed**  \nNo.\n\n${MENTIONS}`);
  expect(noticeOf({ title, explanation: "" }, MENTIONS)).toBe(`**Failed**\n\n${MENTIONS}`);
  expect(noticeOf({ title, explanation: "" }, "")).toBe("**Failed**");
});
