import { describe, expect, test } from "vitest";
import { CI, doctorTold } from "../../../support/doctor-told.ts";

/** What is said of a step that comes first in its job, with an input that reads files. */
async function told(input: string, value: string, more: Readonly<Record<string, string>> = {}) {
  const given = { [input]: value, "test-results": "reports/**/*.xml", ...more };
  const lines = Object.entries(given).map(([name, one]) => `${name}: ${JSON.stringify(one)}`);
  const workflow = `on: push
jobs:
  deploy:
    runs-on: x
    steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, to: Release train, ${lines.join(", ")} } }, { uses: actions/checkout@v6 }, { run: make test }]
`;
  const { rows, summary } = await doctorTold({
    at: { files: { [CI]: workflow, "templates/failure.md": "Oh" } },
    with: given,
  });
  return { rows: rows.map(([mark, what]) => `${mark} ${what}`), summary };
}

describe("a `lifecycle` that is wrong is reported only as that", () => {
  test.each([
    ["lifecycle", "yes", "❌ lifecycle"],
    ["lifecycle", "failure, success", "❌ lifecycle"],
    ["lifecycle", "job", "❌ lifecycle"],
    ["lifecyle", "true", "⚠️ lifecyle"],
    ["life-cycle", "true", "⚠️ life-cycle"],
    ["lifecyle", "yes", "⚠️ lifecyle"],
  ])("%s: %s", async (input, value, row) => {
    const { rows, summary } = await told(input, value);
    expect(rows).toEqual([row]);
    expect(summary).toContain("Not checked: `lifecycle` is wrong.");
  });

  test("also with a template that a later step fetches", async () => {
    const more = { template: "templates/failure.md" };
    expect((await told("lifecyle", "true", more)).rows).toEqual(["⚠️ lifecyle"]);
  });
});

describe("what was not meant stays as it is", () => {
  test.each([
    ["lifecycle", "no"],
    ["lifecyle", "false"],
  ])("%s: %s", async (input, value) => {
    const { rows } = await told(input, value);
    expect(rows.join()).toContain("⚠️ test-results");
  });

  test("a right one says nothing", async () => {
    expect((await told("lifecycle", "true")).rows).toEqual([]);
  });
});

describe("an event that `lifecycle` reports by itself is said to be removed, and nothing else", () => {
  test.each(["start", "waiting"])("event: %s", async (event) => {
    const workflow = `on: push
jobs:
  deploy:
    runs-on: x
    steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, to: Release train, lifecycle: true, event: ${event} } }, { uses: actions/checkout@v6 }, { run: make test }]
`;
    const { rows, advice, blocks } = await doctorTold({
      at: { files: { [CI]: workflow } },
      with: { lifecycle: "true", event },
    });
    expect(rows.map(([mark, what]) => `${mark} ${what}`)).toEqual(["❌ lifecycle and event"]);
    expect(advice).toEqual(["Remove `event:` or `lifecycle:` from the step's `with:`."]);
    expect(blocks).toEqual([]);
  });
});
