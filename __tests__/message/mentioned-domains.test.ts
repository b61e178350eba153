import { expect, test } from "vitest";
import { mentionsOf } from "../../src/message/mentions.ts";
import { readStep } from "../support/render-event.ts";

test("nobody outside the allowed domains is mentioned, and no address stands in the note", () => {
  const wishes = {
    mention: ["ada@example.com", "eve@evil.example"],
    mentionOn: ["failure"],
    userMap: new Map(),
    emailDomains: [],
    allowedDomains: ["example.com"],
  } as const;
  const { markdown, notes } = mentionsOf(wishes, { ...readStep({}), outcome: "failure" });
  expect(markdown).toBe("<@personEmail:ada@example.com>");
  expect(notes).toEqual(['An address is not mentioned: "allowed-domains" does not name its domain.']);
});
