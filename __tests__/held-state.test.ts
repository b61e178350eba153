import { expect, test } from "vitest";
import { readSources } from "./support/read-imports.ts";

/**
 * What a module keeps between two calls: a variable, or a collection that something can be added to. A `WeakMap` is none:
 * it keeps by the identity of what one step made.
 */
const STATE =
  /^(?:export )?(?:let |(?:const|var) \w+(?:: [^=]+)? = (?:new (?:Map|Set|AbortController|Journal)(?:<[^(]*>)?\(\)|\[\];|\{\};|create\w+\())/;

/** Each with the reason why no step can see another one in it. */
const HARMLESS: Readonly<Record<string, string>> = {
  "src/door/create-wall.ts: let script: Script | undefined;": "A script that takes its work from elsewhere.",
  "src/door/spare-files.ts: let enoughAt = Number.NEGATIVE_INFINITY;": "What the process has, not the step.",
  "src/text/secrets/known-secrets.ts: let recent: readonly Prepared[] = [];": "Made again for other values.",
  'src/text/secrets/known-secrets.ts: let last = { text: "", readings: [""] as readonly Reading[], cores: new Map<Reading, string>() };':
    "What follows from a text alone, and is made again for another one.",
  "src/text/secrets/parts/without-parts.ts: let recent = { values: [] as readonly string[], finder: new PartFinder([]) };":
    "Made again for other values.",
};

test.each([
  "let isOver = false;",
  "export let a = 1;",
  "const seen = new Map<string, number>();",
  "const masked: string[] = [];",
  "export const wall = createWall();",
])("state is found: %s", (line) => expect(line).toMatch(STATE));

test("no module of src/ keeps anything of a step: it is in what the door opens for one", async () => {
  const sources = await readSources(`${import.meta.dirname}/..`, "src");
  const found = sources.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line) => (STATE.test(line) ? [`${path}: ${line}`] : [])),
  );
  expect(found.sort()).toEqual(Object.keys(HARMLESS).sort());
});
