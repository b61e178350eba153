import { describe, expect, test } from "vitest";
import { startGitHub } from "../../emulator/github/start-github.ts";
import { seedRooms } from "../../emulator/seed.ts";
import { parseManifest } from "../../src/provisioning/manifest/parse-manifest.ts";
import { asWorkflow } from "../support/yaml-blocks.ts";
import { askedEach, doctorOf, EXAMPLES, runExample, wholeWorkflow, withFiles } from "./examples.ts";
import { PAGES } from "./pages.ts";
import { startKitchen } from "./run-recipe.ts";

/** Examples that are neither a workflow nor a manifest, and the test that runs each. */
const OTHERS: Readonly<Record<string, string>> = {
  "docs/call.md 1": "__tests__/call: paths that the local Webex does not have",
  "docs/templates.md 0": "__tests__/inputs/content: inputs of a step, without the step",
  "docs/templates.md 1": "__tests__/message/card: a card",
};

const ALL = [...PAGES].flatMap(([page, blocks]) =>
  blocks.map((block, at) => ({ page, at, name: `${page} ${at}`, block })),
);
const WORKFLOWS = ALL.filter(({ name, block }) => !(name in OTHERS) && asWorkflow(block.text) !== undefined);
const MANIFESTS = ALL.filter(({ block }) => /^(?:#.*\n)*(?:teams|rooms|incident):/.test(block.text));

test("every example of every page is a workflow or a manifest, or has another test", () => {
  const others = ALL.filter((one) => ![...WORKFLOWS, ...MANIFESTS].includes(one)).map(({ name }) => name);
  expect(others).toEqual(Object.keys(OTHERS));
});

describe("every workflow of every page runs as it is, and no step of ours fails", () => {
  test.each(WORKFLOWS)("$name", async ({ block }) => {
    await using github = await startGitHub({});
    await using kitchen = await startKitchen({ seed: { rooms: [seedRooms.releaseTrain] } });
    const run = await runExample(kitchen, withFiles(block.text), github.url);
    expect(run.conclusion, JSON.stringify(run, undefined, 1).slice(0, 4000)).toBe("success");
  });
});

const ASKED = [...WORKFLOWS, ...EXAMPLES].flatMap(({ name, block }) =>
  askedEach(wholeWorkflow(block.text)).map((asked) => ({ ...asked, name: `${name}, ${asked.jobId}` })),
);

describe("the doctor warns of no step of an example", () => {
  test.each(ASKED)("$name", async (asked) => {
    const { told, found } = await doctorOf(asked);
    expect(told).not.toBe("");
    expect(found).toEqual([]);
  });
});

describe("every manifest of every page can be read", () => {
  test.each(MANIFESTS)("$name", async ({ name, block }) => {
    await expect(parseManifest(name, block.text)).resolves.toBeDefined();
  });
});
