import { describe, expect, test } from "vitest";
import { doctorTold } from "../../support/doctor-told.ts";
import { pushBy } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

const NOT_IN_FILES = `GitHub does not evaluate \`\${{ }}\` in a file`;

describe("an expression in a file", () => {
  test.each([
    [
      "a room's title",
      `rooms:\n  - title: "\${{ github.repository }} alerts"\n    members: [alice@example.com]\n`,
      "2:12",
    ],
    [
      "a plain title",
      `rooms:\n  - title: \${{ github.repository }}\n    members: [alice@example.com]\n`,
      "2:12",
    ],
    ["a member", `rooms:\n  - title: Ops\n    members: ["\${{ vars.ONCALL }}"]\n`, "3:15"],
    [
      "an incident's title",
      `incident:\n  title: "\${{ github.workflow }} failed"\n  members: [author]\n`,
      "2:10",
    ],
  ])("of a manifest creates nothing: %s", async (_, manifest, place) => {
    const given = {
      with: { provision: "webex.yml", to: "Release train" },
      workspace: { "webex.yml": manifest },
    };
    await using world = await startWorld();
    const { annotations } = await world.run({ ...given, with: { ...given.with, status: "success" } });
    const told = annotations.map(({ message }) => message).join("\n");
    expect(told).toContain(`webex.yml:${place}: ${NOT_IN_FILES}`);
    expect(world.webex.requests.filter(({ method, path }) => method === "POST" && path === "/rooms")).toEqual(
      [],
    );
    const { rows } = await doctorTold(given);
    expect(rows[0]).toEqual(["❌", "provision: webex.yml", expect.stringContaining(NOT_IN_FILES)]);
  });

  test("of a user map is no address", async () => {
    const { rows } = await doctorTold({
      event: pushBy("ada"),
      with: { mention: "author", "user-map": "people.yml", status: "failure" },
      workspace: { "people.yml": `ada: \${{ secrets.ADA }}\n` },
    });
    expect(rows[0]?.[2]).toContain(NOT_IN_FILES);
  });

  test("of a card is shown as text", async () => {
    const { rows } = await doctorTold({
      with: { template: "card.json" },
      workspace: {
        "card.json": JSON.stringify({
          type: "AdaptiveCard",
          version: "1.3",
          body: [{ type: "TextBlock", text: `\${{ github.workflow }}` }],
        }),
      },
    });
    expect(rows[0]?.[2]).toContain(NOT_IN_FILES);
  });

  test("is reported by the doctor if a template has it", async () => {
    const { rows } = await doctorTold({
      with: { template: "t.md" },
      workspace: { "t.md": `Broken: \${{ github.workflow }}, \${{ github.event.head_commit.id || 'x' }}\n` },
    });
    expect(rows.map(([, , found]) => found).join("\n")).toContain(NOT_IN_FILES);
  });
});
