import { describe, expect, test } from "vitest";
import { asWorkflow } from "../support/yaml-blocks.ts";
import { doctorOf, EXAMPLES, wholeWorkflow } from "./examples.ts";
import { type Mistake, mistakesIn } from "./mistakes.ts";
import { PAGES } from "./pages.ts";

/** Mistakes that nobody can find in the workflow, by why. */
const UNKNOWN: Readonly<Record<string, readonly RegExp[]>> = {
  "It may be meant.": [/ → to: \$\{\{ vars\.WEBEX_ROOM_ID \}\}$/, / → environment: satging$/],
  "GitHub skips the step that asks, as docs/doctor.md says.": [
    /approval\.md: (?:swapped letters of a name|a part).* → if: github\.\w+\.\w+(?:\.\w+)? == 'waiting'$/,
    /branches\.md: .* → if: github\.ref_type == 'tag' \|\| github(?:\.rfe_name)? == 'main'$/,
  ],
  "Nothing runs before the step, so it reports no failure.": [/your-own-words\.md: .*→ if: github\.ref_name/],
  "It is in a step of the user.": [
    /tests-and-logs\.md: .*→ - if: github\.ref_name/,
    / → ERROR: (?:\$\{ )?steps\.webex\.outputs\.error(?: \})?$/,
    / → - if: always\(\) && steps\.webex\.outputs != 'true'$/,
    / → ERROR: \$\{\{ steps\.webex\.outputs \}\}$/,
  ],
};

const ON_PAGES = [...PAGES].flatMap(([name, blocks]) => blocks.map((block) => ({ name, block })));
const SOURCES = [...ON_PAGES, ...EXAMPLES].filter(({ block }) => asWorkflow(block.text) !== undefined);

/** Each mistake once, however many examples have the same line. */
const MISTAKES = new Map(
  SOURCES.flatMap(({ name, block }) => mistakesIn(name, wholeWorkflow(block.text)))
    .filter(({ steps }) => steps.length > 0)
    .map((mistake) => [mistake.name.replace(/^.*?: /, ""), mistake]),
);

const isUnknown = ({ name }: Mistake): boolean =>
  Object.values(UNKNOWN)
    .flat()
    .some((shape) => shape.test(name));

describe("the doctor, or GitHub itself, finds a mistake in a line of an example", () => {
  test.each([...MISTAKES.values()].filter((one) => !isUnknown(one)))("$name", async (mistake) => {
    expect(await isFound(mistake), mistake.name).toBe(true);
  });
});

test.each([...MISTAKES.values()].filter(isUnknown))("cannot be found: $name", async (mistake) => {
  expect(await isFound(mistake), mistake.name).toBe(false);
});

/** Whether the doctor of one of the steps warns, or GitHub refuses the workflow. */
async function isFound({ steps }: Mistake): Promise<boolean> {
  for (const step of steps) {
    const found = await doctorOf(step).then(
      (said) => said.found,
      (error: unknown) => [String(error)],
    );
    if (found.length > 0) return true;
  }
  return false;
}
