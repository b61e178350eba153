import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

/** What the doctor says about the destinations of a step, as the workflow has them and as the step gets them. */
const told = (lines: string, to: string, more: Readonly<Record<string, string>> = {}): Promise<Told> =>
  doctorTold({
    workflow: workflowWith({ with: lines }),
    workspace: { "webex.yml": "rooms:\n  - title: Release train\n" },
    with: { to, ...more },
  });

const TWO = "to: |\n  Release train\n  Europe";

test("lines that the workflow folds are its own lines", async () => {
  const { rows, blocks } = await told("to: >\n  Release train\n  Europe", "Release train Europe");
  expect(rows.map(([mark, what]) => [mark, what])).toEqual([["❌", "to: Release train Europe"]]);
  expect(blocks).toEqual([TWO]);
});

test("rooms in one line of the workflow may be one that is missing", async () => {
  const { blocks } = await told("to: Release train Europe", "Release train Europe");
  expect(blocks).toEqual([]);
});

test.each(["Release train and Europe", "Release train & Europe", "Research and Development"])(
  "titles alone may be rooms of somebody else, so two of them have no line: %s",
  async (to) => {
    const { rows, blocks } = await told(`to: ${to}`, to);
    expect(rows.map(([, , found]) => found).join()).toContain(
      "If these are several rooms, write each on its own line.",
    );
    expect(blocks).toEqual([]);
  },
);

test("a blank after the dollar sign", async () => {
  const to = "$ {{ vars.ROOM }}";
  const { blocks } = await told(`to: ${to}`, to);
  expect(blocks).toEqual([`to: \${{ vars.ROOM }}`]);
});

describe("`to:` without a value", () => {
  const PROVISION = { provision: "webex.yml" };

  test("next to a manifest posts nothing", async () => {
    const { rows, advice } = await told("to:\nprovision: webex.yml", "", PROVISION);
    expect(rows).toContainEqual([
      "⚠️",
      "to",
      "`to:` is empty: the step sets up its rooms, and posts no message.",
    ]);
    expect(advice).toContain("Write a room or a person after it. If no message is meant, remove the line.");
  });

  test.each([
    ["it is not there", "provision: webex.yml", "", PROVISION],
    [
      "it has an expression, which has its own row",
      `to: \${{ vars.ROOM }}\nprovision: webex.yml`,
      "",
      PROVISION,
    ],
    ["there is no manifest, and it must be there", "to:", "", {}],
  ])("nothing is said of it if %s", async (_, lines, to, more) => {
    const { rows } = await told(lines, to, more);
    expect(rows.map(([, , found]) => found).join()).not.toContain("posts no message");
  });
});
