import { expect, test } from "vitest";
import { mentionsOf } from "../../src/message/mentions.ts";
import { readStep } from "../support/render-event.ts";

test("nobody outside the allowed domains is mentioned, and a refused address in `mention` is named", () => {
  const wishes = {
    mention: ["ada@example.com", "eve@evil.example"],
    mentionOn: ["failure"],
    userMap: new Map(),
    emailDomains: [],
    allowedDomains: ["example.com"],
  } as const;
  const { markdown, notes, warnings } = mentionsOf(wishes, { ...readStep({}), outcome: "failure" });
  expect(markdown).toBe("<@personEmail:ada@example.com>");
  expect(notes).toEqual([]);
  expect(warnings).toEqual([
    'eve@evil.example is not mentioned: "allowed-domains" does not include evil.example.',
  ]);
});

test("an author whom a guard shuts out is what it is there for: a note without the address", () => {
  const step = readStep({});
  const people = { author: { login: "eve", email: "eve@evil.example", isBot: false }, actor: undefined };
  const wishes = {
    mention: ["author"],
    mentionOn: ["failure"],
    userMap: new Map([["eve", "eve@evil.example"]]),
    emailDomains: [],
    allowedDomains: ["example.com"],
  } as const;
  const { notes, warnings } = mentionsOf(wishes, { ...step, people, outcome: "failure" });
  expect(notes).toEqual([
    'The author eve is not mentioned: "allowed-domains" does not include evil.example.',
  ]);
  expect(warnings).toEqual([]);
});
