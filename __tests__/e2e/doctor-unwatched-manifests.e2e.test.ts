import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

describe("a manifest whose changes start nothing", () => {
  const toldOf = (paths: string, key = "paths", before = "- uses: actions/checkout@v6") =>
    doctorTold({
      workflow: workflowWith({ with: "provision: .github/webex.yml", before })
        .replace("on: push", `on: { push: { branches: [main], ${key}: ${paths} } }`)
        .replace(/^ {2}build:.*\n/m, ""),
      workspace: { ".github/webex.yml": "rooms: []" },
      with: { provision: ".github/webex.yml" },
    });

  test("has the path of another folder in `on:`", async () => {
    const { rows, blocks } = await toldOf("[webex.yml, README.md]");
    expect(rows.map(([, what]) => what)).toContain("provision");
    expect(blocks).toContain("paths: [.github/webex.yml, README.md]");
  });

  test.each(["[.github/webex.yml]", `["**/webex.yml"]`, "[src/a.ts]"])("is none with %s", async (paths) => {
    expect((await toldOf(paths)).summary).not.toContain("no change of it starts this workflow");
  });

  test.each([
    "['.github/**']",
    "[docs/a.md, '**/*.yml']",
    "['**']",
    "[.github/webex.yml]",
    "['.github/*']",
    ".github/webex.yml",
  ])("is ignored by %s", async (ignored) => {
    const { rows, advice, blocks } = await toldOf(ignored, "paths-ignore");
    const found =
      "`paths-ignore:` of `push` contains the manifest `.github/webex.yml`: a change of only that starts nothing.";
    expect(rows).toContainEqual(["⚠️", "provision", found]);
    expect(advice).toContain("Write this line below `push:` in `on:`, instead of `paths-ignore:`.");
    expect(blocks).toContain("paths: [.github/webex.yml]");
  });

  test("is ignored in a workflow that does something else as well", async () => {
    const { blocks } = await toldOf("['.github/**', docs/**]", "paths-ignore", "- run: make");
    expect(blocks).toContain('paths: ["**", "!.github/**", "!docs/**", .github/webex.yml]');
  });

  test.each(["[docs/**]", "['*.yml']", "['.github/*.yaml']", "['[.]github/**']"])(
    "is not ignored by %s",
    async (ignored) => {
      expect((await toldOf(ignored, "paths-ignore")).summary).not.toContain("contains the manifest");
    },
  );
});
