import { expect, test } from "vitest";
import { parse } from "yaml";
import { readChoices } from "../../../preview/builder/choices.ts";
import { conflictsIn } from "../../../preview/builder/conflicts.ts";
import { QUESTIONS } from "../../../preview/builder/questions.ts";
import { readSources } from "../../../preview/builder/recipes.ts";
import { workflowFor } from "../../../preview/builder/workflow-for.ts";

const sources = await readSources();

/** Every option by itself, where it goes with what is chosen at first; the long test has the pairs. */
const CHOSEN = QUESTIONS.flatMap(({ name, options }) => options.map(({ value }) => ({ [name]: value })))
  .map((query) => [query, readChoices(new URLSearchParams(query))] as const)
  .filter(([, choices]) => conflictsIn(choices).length === 0);

test.each(CHOSEN)("%j makes a workflow", (_, choices) => {
  expect(parse(workflowFor(choices, sources).text)).toHaveProperty("jobs");
});

test("an agency gets the address of Webex for Government", () => {
  const { text } = workflowFor(readChoices(new URLSearchParams({ webex: "fedramp" })), sources);
  expect(text).toContain("api-url: https://api-usgov.webex.com/v1\n");
});
