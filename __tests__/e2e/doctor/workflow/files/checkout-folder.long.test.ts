import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const LATER = "Correct the path, or put the step after the one that writes the file.";
const IN = "`actions/checkout` puts the files into `config`. If it is there, write this instead:";

async function told(checkout: string, input: string, path: string) {
  const workflow = workflowWith({ before: checkout, with: `${input}: ${path}` }).replace(
    /^ {2}build:.*$/m,
    "",
  );
  const workspace = { "config/README.md": "x" };
  const { advice, blocks } = await doctorTold({ workflow, workspace, with: { [input]: path } });
  return { advice, blocks };
}

test.each(["provision", "template", "user-map"])(
  "%s below the folder of the checkout has its line",
  async (input) => {
    const path = input === "template" ? "webex/own.md" : "webex/own.yml";
    expect(await told("- { uses: actions/checkout@v6, with: { path: config } }", input, path)).toEqual({
      advice: [IN],
      blocks: [`${input}: config/${path}`],
    });
  },
);

test.each([
  ["- uses: actions/checkout@v6", "webex/own.yml"],
  ["- { uses: actions/checkout@v6, with: { path: . } }", "webex/own.yml"],
  ["- { uses: actions/checkout@v6, with: { path: config } }", "config/webex/own.yml"],
  ["- uses: actions/checkout@v6\n- { uses: actions/checkout@v6, with: { path: config } }", "webex/own.yml"],
])("nothing is guessed with %s and %s", async (checkout, path) => {
  expect(await told(checkout, "provision", path)).toEqual({ advice: [LATER], blocks: [] });
});
