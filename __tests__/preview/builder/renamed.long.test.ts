import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildFor } from "../../../preview/builder/built.ts";
import { ownFindings } from "../../../preview/builder/check/own-findings.ts";
import { readPasted } from "../../../preview/builder/check/pasted.ts";
import { readChoices } from "../../../preview/builder/choices.ts";
import { readSources } from "../../../preview/builder/recipes.ts";
import { runSample } from "../../../preview/builder/sample-run.ts";
import { workflowFor } from "../../../preview/builder/workflow-for.ts";
import { withOwner } from "../../../scripts/owner.ts";
import { actionDir, inProcess } from "../../support/action.ts";
import { readSources as readFiles } from "../../support/read-imports.ts";

const ROOT = join(import.meta.dirname, "../../..");
describe.each([
  ["acme", "acme/webex-notify@v1"],
  ["acme/tell", "acme/tell@v1"],
])("a fork that calls itself %s", async (name, uses) => {
  const sources = await readSources((text) => withOwner(text, name));

  test.each(["job", "workflow", "matrix", "deploy", "forks"])(
    "has the builder write workflows that use it, to report %s",
    async (report) => {
      const choices = readChoices(new URLSearchParams({ report }));
      const { workflow, problems } = await buildFor(choices, sources);
      expect(problems).toEqual([]);
      expect(workflow?.text).toContain(`uses: ${uses}\n`);
      expect(workflow?.text).not.toContain("your-org");
    },
  );

  test("sees them run", async () => {
    const choices = readChoices(new URLSearchParams({ with: "tests" }));
    await using sample = await runSample(workflowFor(choices, sources), choices, "failure", {
      actionDir,
      inProcess,
    });
    expect([sample.error, sample.webex.messagesIn("Release train").length]).toEqual(["", 2]);
  });

  test("is recognized in a pasted workflow, and named if there is none", async () => {
    const pasted = (step: string) =>
      readPasted(`on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`, uses);
    const known = await ownFindings(pasted(`{ uses: ${uses}, with: { to: A } }`));
    expect(known.map(({ text }) => text)).toContain("The step has no credentials for Webex.");
    const [unknown] = await ownFindings(pasted("run: make"));
    expect(unknown?.write).toContain(`uses: ${uses}\n`);
  });
});

test("no source of the page contains the action's name: it is read from README", async () => {
  const files = await readFiles(ROOT, "preview");
  const naming = files.filter(({ text }) => /^(?!\s*(?:\/?\*|\/\/)).*your-org\/webex-notify/m.test(text));
  expect(naming.map(({ path }) => path)).toEqual([]);
});
