import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const told = (input: string, path: string, files: Readonly<Record<string, string>>) =>
  doctorTold({ with: { [input]: path }, workspace: { "README.md": "# Shop", ...files } });

describe("a file that is in another folder than its input says", () => {
  test.each([
    ["provision", "webex.yml", ".github/webex.yml", "rooms: []"],
    ["provision", ".github/webex.yml", "webex.yml", "rooms: []"],
    ["user-map", "people.yml", ".github/people.yml", "octocat: bob@example.com"],
    ["user-map", "./people.yml", "config/people.yml", "octocat: bob@example.com"],
    ["template", "failure.md", ".github/webex/failure.md", "Failed"],
  ])("%s: %s is %s", async (input, path, there, text) => {
    const { rows, blocks } = await told(input, path, { [there]: text });
    expect(rows.map(([, , found]) => found)).toContainEqual(
      expect.stringContaining(`did you mean "${there}"?`),
    );
    expect(blocks).toContain(`${input}: ${there}`);
  });

  test("has no line if it is in several", async () => {
    const files = { ".github/webex.yml": "rooms: []", "config/webex.yml": "rooms: []" };
    const { rows, blocks } = await told("provision", "webex.yml", files);
    expect(rows.map(([, , found]) => found)).toContainEqual(expect.stringContaining("there is no such file"));
    expect(blocks).toEqual([]);
  });

  test("is not a file of another name", async () => {
    const { rows } = await told("provision", "rooms.yml", { ".github/webex.yml": "rooms: []" });
    expect(rows.map(([, , found]) => found).join()).not.toContain("did you mean");
  });
});
