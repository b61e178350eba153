import { describe, expect, test } from "vitest";
import { createContext } from "../../../preview/samples/create-context.ts";
import { LATE_READERS } from "../../../preview/samples/event-readers.ts";
import type { EventFacts } from "../../../src/build/event-facts.ts";
import type { Payload } from "../../../src/build/payload.ts";
import { readEventFacts } from "../../../src/build/read-event.ts";

const SHOP = "https://github.com/your-org/shop";
const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";

const RELEASE = {
  tag_name: "v1.4.0",
  name: "Dark roast",
  html_url: `${SHOP}/releases/tag/v1.4.0`,
  author: { login: "grace" },
  body: "Roast darker.",
};

test.each([
  [{}, false, "Released"],
  [{ prerelease: true }, true, "Pre-released"],
])("published with %j", (overrides, isPrerelease, words) => {
  expect(read({ action: "published", release: { ...RELEASE, ...overrides } })).toEqual({
    text: "Release published",
    headline: { words, name: "v1.4.0" },
    ref: { kind: "tag", name: "v1.4.0", url: `${SHOP}/tree/v1.4.0` },
    commit: { sha: SHA, url: `${SHOP}/commit/${SHA}` },
    author: { login: "grace", isBot: false },
    release: {
      tag: "v1.4.0",
      name: "Dark roast",
      url: `${SHOP}/releases/tag/v1.4.0`,
      isPrerelease,
      notes: "Roast darker.",
    },
  });
});

describe("what happened to it", () => {
  test.each([
    ["released", "Released"],
    ["prereleased", "Pre-released"],
    ["unpublished", "Unpublished"],
    ["created", "Created release"],
    ["edited", "Edited release"],
    ["deleted", "Deleted release"],
  ])("%s: %s", (action, words) => {
    // A release that was a pre-release may still be marked as one in the payload.
    const release = { ...RELEASE, prerelease: action !== "prereleased" };
    expect(read({ action, release }).headline).toEqual({ words, name: "v1.4.0" });
  });

  test("is not reported if GitHub says something else or names no tag", () => {
    expect(read({ action: "constructor", release: RELEASE }).headline).toBeUndefined();
    expect(read({ action: "published", release: {} }).headline).toBeUndefined();
  });
});

function read(payload: Payload): EventFacts {
  return readEventFacts(payload, createContext({ GITHUB_EVENT_NAME: "release" }), LATE_READERS);
}
