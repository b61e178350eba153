import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sentencesIn } from "../support/sentences.ts";
import { testNamesIn } from "../support/test-names.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Sentences that no test can hold, with the reason. */
const UNTESTED: Readonly<Record<string, string>> = {
  "[docs/security.md](docs/security.md) is the threat model: who could do what, what prevents it, and what you have to do yourself.":
    "a pointer",
  "A test checks each sentence below.": "held by this file",
  "[What leaves the job](docs/security.md#what-leaves-the-job) lists what is sent to each of them.":
    "a pointer",
  "In a public repository, everybody can read them.": "a fact of GitHub",
  "Do not check out the pull request's code in such a job.": "advice",
};

/**
 * What SECURITY.md says: its paragraphs, and the last cell of each row of its table. How to report a vulnerability is
 * left out: the owners of a copy write that themselves.
 */
async function sentences(): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, "SECURITY.md"), "utf8");
  const [, trusted = ""] = text.split("## What is trusted\n");
  const blocks = trusted
    .split(/\n(?=\|)|\n\s*\n/)
    .filter((block) => !/^(?:#|\| (?:---|What \|))/.test(block));
  return blocks.flatMap((block) =>
    sentencesIn(block.startsWith("|") ? (block.split(" | ")[2] ?? "") : block),
  );
}

describe("SECURITY.md", async () => {
  const said = (await sentences()).map((sentence) => sentence.replace(/ \|$/, ""));
  const named = await testNamesIn(import.meta.dirname);

  test("has a test for each sentence that can be tested", () => {
    expect(said.filter((sentence) => !named.includes(sentence) && !(sentence in UNTESTED))).toEqual([]);
  });

  test("has each sentence that a test is named after, or that cannot be tested", () => {
    const gone = [...named, ...Object.keys(UNTESTED)].filter((name) => !said.includes(name));
    expect(gone).toEqual([]);
  });
});
