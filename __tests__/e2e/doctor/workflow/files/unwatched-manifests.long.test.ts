import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

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
    expect(blocks).toContain("paths: [README.md, .github/webex.yml]");
  });

  test.each(["[.github/webex.yml]", `["**/webex.yml"]`, "[src/a.ts]"])("is none with %s", async (paths) => {
    expect((await toldOf(paths)).summary).not.toContain("leaves out the manifest");
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
      "`paths-ignore:` of `push` leaves out the manifest `.github/webex.yml`: a change of only that starts nothing.";
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
      expect((await toldOf(ignored, "paths-ignore")).summary).not.toContain("leaves out the manifest");
    },
  );
});

describe("a manifest that `paths:` leave out", () => {
  const CHECKOUT = "      - uses: actions/checkout@v6";

  /** What is said of a workflow whose only step of ours keeps rooms. */
  async function told(
    trigger: string,
    { manifest = ".github/webex.yml", before = CHECKOUT, inputs = "", job = "" } = {},
  ) {
    const { rows, advice, blocks } = await doctorTold({
      workflow: `on:
  ${trigger}
jobs:
  deploy:
    runs-on: ubuntu-latest
    ${job}
    steps:
${before}
      - uses: your-org/webex-notify@v1
        with:
          doctor: true
          provision: ${manifest}
          ${inputs}
`,
      workspace: { [manifest.replace("gone", "rooms")]: "rooms: []" },
      with: { to: inputs.startsWith("to:") ? "Release train" : "", provision: manifest },
    });
    const found = rows.filter(([, what, says]) => what === "provision" && says.startsWith("`paths"));
    return { found: found.map(([, , says]) => says), advice, blocks };
  }
  const push = (paths: string): string => `push: { branches: [main], paths: ${paths} }`;

  test.each([
    ["['src/**']", ".github/webex.yml", "paths: [.github/webex.yml]"],
    ["['**', '!.github/**']", ".github/webex.yml", "paths: [.github/webex.yml]"],
    ["['.github/**', '!**/*.yml']", ".github/webex.yml", "paths: [.github/webex.yml]"],
    ["[.github/webex.yml]", ".github/webex/rooms.yml", "paths: [.github/webex/rooms.yml]"],
    ["['.github/*.yml']", ".github/webex/rooms.yml", "paths: [.github/webex/rooms.yml]"],
    [
      "[.github/webex.yml, '.github/workflows/*']",
      ".github/webex/rooms.yml",
      "paths: [.github/webex/rooms.yml]",
    ],
  ])("has its line: %s", async (paths, manifest, line) => {
    const { found, advice, blocks } = await told(push(paths), { manifest });
    expect(found).toEqual([
      `\`paths:\` of \`push\` leaves out the manifest \`${manifest}\`: a change of only that starts nothing.`,
    ]);
    expect(advice).toContain("Write this line below `push:` in `on:`.");
    expect(blocks).toContain(line);
  });

  test("may have the other ending, also in a step that posts", async () => {
    const { found, blocks } = await told(push("['src/**', .github/webex.yaml]"), {
      inputs: "to: Release train",
    });
    expect(found.join()).toContain("leaves out the manifest `.github/webex.yml`");
    expect(blocks).toContain('paths: ["src/**", .github/webex.yml]');
  });

  test("is added where other steps run", async () => {
    const { blocks } = await told(push("['src/**']"), {
      inputs: "\n      - run: make",
    });
    expect(blocks).toContain('paths: ["src/**", .github/webex.yml]');
  });

  test("is added where a job calls a workflow", async () => {
    const job = "needs: make";
    const { blocks } = await told(push("['src/**']"), {
      job,
      inputs: "\n  make: { uses: ./.github/workflows/make.yml }",
    });
    expect(blocks).toContain('paths: ["src/**", .github/webex.yml]');
  });

  test("gets a row for pull requests, too", async () => {
    const { found } = await told("pull_request: { paths: [.github/rooms.yml] }");
    expect(found.join()).toContain("`paths:` of `pull_request` leaves out the manifest");
  });

  test.each<[string, string, Parameters<typeof told>[1]]>([
    ["a pattern has it", push("['.github/**']"), {}],
    ["a later pattern has it again", push("['**', '!.github/**', .github/webex.yml]"), {}],
    ["a pattern is not read", push("['.github/webex.y?ml']"), {}],
    ["a pattern with a set is not read", push("['.github/[a-z]ebex.yml']"), {}],
    ["a star beside stars is not read", push("['**.yml']"), {}],
    ["every file counts", push("['**']"), {}],
    ["the path begins with a dot", push("[.github/webex.yml]"), { manifest: "./.github/webex.yml" }],
    ["the step posts for some files", push("['src/**']"), { inputs: "to: Release train" }],
    ["the job has a condition", push("['src/**']"), { job: "if: github.event_name != 'push'" }],
    ["it is of tags", "push: { tags: ['v*'], paths: ['src/**'] }", {}],
    ["a step may write it", push("['src/**']"), { before: `${CHECKOUT}\n      - run: make rooms` }],
    [
      "it is of another repository",
      push("[webex.yml]"),
      { before: `${CHECKOUT}\n        with: { repository: your-org/rooms }` },
    ],
    ["it is not there", push("[.github/rooms.yml]"), { manifest: ".github/gone.yml" }],
  ])("gets no row if %s", async (_, trigger, parts) => {
    expect((await told(trigger, parts)).found).toEqual([]);
  });
});
