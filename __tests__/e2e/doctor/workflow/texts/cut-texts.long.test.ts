import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

/** What the doctor says about a line of the step, if YAML leaves only the beginning. */
async function told(line: string, left: string, more = ""): Promise<Told> {
  const [input = ""] = line.split(":");
  return doctorTold({ workflow: workflowWith({ with: line + more }), with: { [input]: left } });
}

const adviceOn = (comment: string): string =>
  `If "${comment}" is not a comment, replace the line with this one, in the step's \`with:\`.`;

describe("a text without quotes that a comment ends", () => {
  test.each([
    [
      "title: Build #{{run.number}} is red",
      "Build",
      "#{{run.number}} is red",
      'title: "Build #{{run.number}} is red"',
    ],
    [
      `message: Failed in run #\${{ github.run_number }}`,
      "Failed in run",
      `#\${{ github.run_number }}`,
      `message: "Failed in run #\${{ github.run_number }}"`,
    ],
    ["title: Fixes #42", "Fixes", "#42", 'title: "Fixes #42"'],
    ["title: Fixes #42 # and more", "Fixes", "#42", 'title: "Fixes #42"'],
    ["title: Now #urgent", "Now", "#urgent", 'title: "Now #urgent"'],
    ["reason: Closes #42", "Closes", "#42", 'reason: "Closes #42"'],
    ["title:   #42 is red", "", "#42 is red", 'title: "#42 is red"'],
  ])("%s", async (line, left, comment, meant) => {
    const [input = ""] = line.split(":");
    const { rows, advice, blocks } = await told(line, left);
    expect(rows).toEqual([
      ["⚠️", input, `Input "${input}" is cut off: without quotes, YAML reads "${comment}" as a comment.`],
    ]);
    expect(advice).toEqual([adviceOn(comment)]);
    expect(blocks).toEqual([meant]);
  });

  test("may be the destination", async () => {
    const { rows, advice, blocks } = await told("to: #release-train", "");
    expect(rows).toEqual([
      ["❌", "to", 'Input "to" is missing: without quotes, YAML reads "#release-train" as a comment.'],
    ]);
    expect(advice).toEqual(["Replace it with this line, in the step's `with:`."]);
    expect(blocks).toEqual(["to: Release train"]);
  });

  test.each([
    ["#Roastery", 'to: "#Roastery"', ["to"]],
    ["#bob@example.com", 'to: "#bob@example.com"', ["to"]],
  ])("may be a destination that is not known: %s", async (written, line, about) => {
    const { rows, blocks } = await told(`to: ${written}`, "");
    expect(rows.map(([, what]) => what)).toEqual(about);
    expect(blocks).toEqual([line]);
  });

  test("may be a list of destinations", async () => {
    const { rows, blocks } = await told("to: Release train, #europe", "Release train,");
    expect(rows.map(([, what]) => what)).toEqual(["to: Release train,"]);
    expect(blocks).toEqual(['to: "Release train, #europe"']);
  });
});

describe("nothing is said of", () => {
  test.each([
    ["a comment", "title: Build # in short", "Build"],
    ["a comment of a tool", "title: Build #TODO say more", "Build"],
    ["a comment after a choice", "detail: full #or compact", "full"],
    ["a comment after a room", "to: Release train #main room", "Release train"],
    ["a text in quotes", 'title: "Build #42"', "Build #42"],
    ["a text in quotes with a comment", 'title: "Build" #42', "Build"],
    ["a text of several lines", "message: |\n  Build #42\n  #43", "Build #42\n#43"],
    ["no blank", "title: Build#42", "Build#42"],
  ])("%s", async (_, line, left) => {
    expect((await told(line, left)).rows).toEqual([]);
  });

  test("a comment that ends a text of another action's step", async () => {
    const workflow = workflowWith({
      with: "title: Build",
      before: "- { id: make, run: make }\n- uses: your-org/other@v1\n  with:\n    title: Build #42",
    });
    expect((await doctorTold({ workflow, with: { title: "Build" } })).rows).toEqual([]);
  });
});
