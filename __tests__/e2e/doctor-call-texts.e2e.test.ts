import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

const CALL = "uses: your-org/webex-notify/call@v1";
const NAME = "github.event.release.name";

async function told(args: string, uses = CALL) {
  const call = `- ${uses}\n  with:\n    method: rooms.create\n    arguments: |\n${args.replaceAll(/^/gm, "      ")}`;
  const { rows, blocks, advice } = await doctorTold({ workflow: workflowWith({ before: call }) });
  return { rows: rows.filter(([, what]) => what === "arguments"), blocks, advice };
}

describe("a text of the event that is an argument of a call", () => {
  test.each([
    [`title: \${{ ${NAME} }}`, `title: \${{ toJSON(${NAME}) }}`],
    [`title: "\${{${NAME}}}"`, `title: \${{ toJSON(${NAME}) }}`],
    [`{"title": "\${{ ${NAME} }}", "teamId": "x"}`, `{"title": \${{ toJSON(${NAME}) }}, "teamId": "x"}`],
    [
      `text: '\${{ github.event.issue.title }}'\nroomId: x`,
      `text: \${{ toJSON(github.event.issue.title) }}\nroomId: x`,
    ],
  ])("%s", async (written, meant) => {
    const { rows, blocks } = await told(written);
    expect(rows.map(([, , found]) => found)).toEqual([
      expect.stringMatching(
        /^`\$\{\{ ?github\.event\..*` can contain quotes, colons, and line breaks, which end the argument\.$/,
      ),
    ]);
    const block = blocks.find((one) => one.startsWith("arguments:")) ?? "";
    const lines = block.replace(/^arguments: (?:\|\n)?/, "").replaceAll(/^ {2}/gm, "");
    expect(lines.startsWith('"') ? JSON.parse(lines) : lines).toBe(meant);
  });

  test.each([`title: Release \${{ ${NAME} }} is out`, `markdown: |\n  \${{ github.event.release.body }}`])(
    "has no line within other text: %s",
    async (written) => {
      const { rows, blocks, advice } = await told(written);
      expect(rows).toHaveLength(1);
      expect(blocks.filter((one) => one.startsWith("arguments:"))).toEqual([]);
      expect(advice).toContainEqual(
        expect.stringMatching(/^Write all of the text as `\$\{\{ toJSON\(format\('… \{0\} …', /),
      );
    },
  );

  test.each([
    ["that is JSON", `title: \${{ toJSON(${NAME}) }}`],
    [
      "that has no such marks",
      `title: \${{ github.event.release.tag_name }}\nteamId: \${{ github.event.repository.name }}`,
    ],
    ["of ours", `title: \${{ vars.TITLE }}\nroomId: \${{ steps.room.outputs.id }}`],
  ])("is not one %s", async (_, written) => {
    expect((await told(written)).rows).toEqual([]);
  });

  test("is not that of another action", async () => {
    expect((await told(`title: \${{ ${NAME} }}`, "uses: your-org/other/call@v1")).rows).toEqual([]);
  });
});
