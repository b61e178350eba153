import { describe, expect, test } from "vitest";
import { ask, MISTAKES, type Mistake } from "./ask.ts";

const NOBODY = MISTAKES.filter(({ by }) => by === "nobody");
const SAID = MISTAKES.filter(({ by }) => by !== "nobody");

/** What is said, or GitHub's words about a workflow that it refuses. */
async function told(mistake: Mistake): Promise<{ text: string; posted: readonly string[] }> {
  if (mistake.by !== "GitHub") return ask(mistake);
  const refused = await ask(mistake).then(() => "", String);
  return { text: refused, posted: [] };
}

describe("a frequent mistake is found, with what to change", () => {
  test.each(SAID)("$name", async (mistake) => {
    const { text, posted } = await told(mistake);
    for (const part of [...(mistake.says ?? []), ...(mistake.change ?? [])]) expect(text).toContain(part);
    if (mistake.posts !== undefined) expect(posted.join("\n")).toContain(mistake.posts);
  });
});

test.each(NOBODY)("nobody can know: $name", ({ because, workflow }) => {
  expect({ because: typeof because, workflow }).toEqual({ because: "string", workflow: undefined });
});

test("each was met at least twice, and is in the table once", () => {
  for (const { met } of MISTAKES) {
    expect(new Set(met).size).toBe(met.length);
    expect(met.length).toBeGreaterThan(1);
    for (const where of met) expect(where).toMatch(/^[\w.-]+\/[\w.-]+#\d+$/);
  }
  expect(new Set(MISTAKES.map(({ name }) => name)).size).toBe(MISTAKES.length);
  expect(MISTAKES.length).toBeGreaterThan(49);
});
