import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sentencesIn } from "../support/sentences.ts";
import { testNamesOf } from "../support/test-names.ts";
import { aboutBranches } from "./decisions/about-branches.ts";
import { aboutNames } from "./decisions/about-names.ts";
import { aboutRooms } from "./decisions/about-rooms.ts";
import { aboutTexts } from "./decisions/about-texts.ts";
import { aboutTheRunner } from "./decisions/about-the-runner.ts";
import { aboutWork } from "./decisions/about-work.ts";

const TESTS = join(import.meta.dirname, "..");
const PROMISES = {
  ...aboutBranches,
  ...aboutNames,
  ...aboutRooms,
  ...aboutTexts,
  ...aboutTheRunner,
  ...aboutWork,
};

/** What a decision decides: the sentences of its part "Decision", and the rows of a table in it. */
async function decided(file: string): Promise<readonly string[]> {
  const text = await readFile(join(TESTS, "../docs/decisions", file), "utf8");
  const part = /\*\*Decision\.\*\*([\s\S]*?)(?=\n\*\*[A-Z])/.exec(text)?.[1] ?? "";
  const blocks = part.split(/\n\s*\n|\n\s*(?=(?:-|\d\.|\|) )/).map((block) => block.trim());
  const told = blocks.filter((block) => block !== "" && !/^\| (?:---|Not written)/.test(block));
  return told.flatMap((block) =>
    block.startsWith("|") ? [block] : sentencesIn(block.replace(/^(?:-|\d\.)\s+/, "")),
  );
}

describe.each(Object.entries(PROMISES))("%s", (file, kept) => {
  test("has the sentences that are listed, word for word", async () => {
    expect(kept.map(([sentence]) => sentence)).toEqual(await decided(file));
  });

  test("promises nothing without a test", async () => {
    for (const [sentence, place, name] of kept) {
      if (typeof place === "string") expect(await testNamesOf(join(TESTS, place)), sentence).toContain(name);
    }
  });
});
