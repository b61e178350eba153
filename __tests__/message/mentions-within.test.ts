import { expect, test } from "vitest";
import { createWall } from "../../src/door/create-wall.ts";
import type { MentionWishes } from "../../src/message/mentions.ts";
import { mentionsWithin } from "../../src/message/mentions-within.ts";
import { readStep } from "../support/render-event.ts";

const WISHES: MentionWishes = {
  mention: ["all", "author"],
  mentionOn: ["failure"],
  userMap: new Map([["ada", "ada@example.com"]]),
  emailDomains: [],
  allowedDomains: [],
};

const occasionOf = (author: { readonly login: string; readonly isBot: boolean }) => ({
  ...readStep({}),
  people: { author },
  outcome: "failure" as const,
});

test("nobody is mentioned if finding out whom takes too long, with a warning", () => {
  const endless = {
    isBot: false,
    get login(): string {
      for (;;);
    },
  };
  const wall = createWall({ pieceMs: 20, totalMs: 20, quickMs: 1 });
  expect(mentionsWithin(wall, WISHES, occasionOf(endless))).toEqual({
    markdown: "",
    addresses: [],
    notes: [],
    warnings: ["Nobody is mentioned: finding out whom took too long."],
  });
});

test("in time everybody is mentioned, whatever time others took", () => {
  const spent = createWall({ pieceMs: 3000, totalMs: 0, quickMs: 1 });
  expect(mentionsWithin(spent, WISHES, occasionOf({ login: "ada", isBot: false }))).toMatchObject({
    markdown: "<@all> <@personEmail:ada@example.com>",
    warnings: [],
  });
});
