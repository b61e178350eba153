import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const CALL = "uses: your-org/webex-notify/call@v1";
const NAME = "github.event.release.name";

async function told(args: string, uses = CALL) {
  const call = `- ${uses}\n  with:\n    method: rooms.create\n    arguments: |\n${args.replaceAll(/^/gm, "      ")}`;
  const { rows, advice } = await doctorTold({ workflow: workflowWith({ before: call }) });
  return { rows: rows.filter(([, what]) => what === "arguments"), advice };
}

describe("a text of the event that is an argument of a call", () => {
  test.each([
    [NAME, `title: \${{ ${NAME} }}`],
    [NAME, `title: "\${{${NAME}}}"`],
    [NAME, `{"title": "\${{ ${NAME} }}", "teamId": "x"}`],
    [NAME, `title: Release \${{ ${NAME} }} is out`],
    ["github.event.issue.title", `text: '\${{ github.event.issue.title }}'\nroomId: x`],
    ["github.event.head_commit.message", `text: \${{ github.event.head_commit.message }}`],
  ])("%s: %s", async (path, written) => {
    const { rows, advice } = await told(written);
    expect(rows.map(([, , found]) => found.replaceAll(" ", ""))).toEqual([
      `\`\${{ ${path} }}\` can contain quotes, colons, and line breaks, which end the argument.`.replaceAll(
        " ",
        "",
      ),
    ]);
    expect(advice).toContain(
      `Write \`\${{ toJSON(${path}) }}\` without quotes, with other text in a \`format()\` in it.`,
    );
  });

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
