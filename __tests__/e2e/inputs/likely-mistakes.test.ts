import { expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";

test.each([
  ["token", `ghp_${"aB1x".repeat(9)}`],
  ["token", `ghs_${"aB1x".repeat(12)}`],
  ["token", `github_pat_${"aB1x".repeat(12)}`],
])("a token of GitHub in `%s` is refused, and never sent", async (name, given) => {
  await using world = await startWorld();
  const step = await world.run({ with: { [name]: given } });
  expect(step.outputs["error"]).toContain("it contains a token of GitHub: give one of Webex");
  expect(world.webex.requests).toEqual([]);
});

test.each([
  ["passed", "success"],
  ["failed", "failure"],
  ["ok", "success"],
  ["canceled", "cancelled"],
  ["aborted", "cancelled"],
  ["exploded", undefined],
])("a status %s is posted as a failure, with the word that was likely meant: %s", async (status, near) => {
  await using world = await startWorld();
  const { annotations } = await world.run({ with: { status } });
  const hint = near === undefined ? "" : ` Did you mean \`status: ${near}\`?`;
  expect(annotations.map(({ message }) => message)).toEqual([
    `The status "${status}" is not a status that GitHub documents: it is reported unchanged, as a failure.${hint}`,
  ]);
  const { summary } = await world.run({ with: { status, doctor: "true" } });
  const lines = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, line]) => line);
  expect(lines).toEqual(near === undefined ? [] : [`status: ${near}`]);
});

test("a path below the home folder is not found, and the warning says where files are read", async () => {
  await using world = await startWorld();
  const files = "reports/*.html\n~/report.html";
  const workspace = { "reports/a.html": "a" };
  const { annotations } = await world.run({ with: { files }, workspace });
  const says = `No file matches "~/report.html" of the input "files". "~" is not replaced, and files are read only from the workspace and \`\${{ runner.temp }}\`: copy the file there in an earlier step.`;
  expect(annotations.map(({ message }) => message)).toEqual([says]);
  const { summary } = await world.run({ with: { files, doctor: "true" }, workspace });
  expect(summary.replaceAll("\\", "")).toContain(says);
});

test.each([
  ["Alice Adams", "If it is a person, give the email address instead of the name."],
  ["Dev Room Berlin", ""],
  ["#general", 'Write the title of a room as Webex shows it, without "#".'],
])("for a destination %s that is not there, the error says how to write it", async (to, hint) => {
  await using world = await startWorld();
  const { annotations } = await world.run({ with: { to } });
  const [said = ""] = annotations.map(({ message }) => message);
  expect(said.includes("If it is a person")).toBe(hint.includes("If it is a person"));
  expect(said).toContain(hint);
});

test.each([
  [
    "{workflow} is red",
    'contains "{workflow}", which is shown as text: write {{workflow}}, with two braces.',
  ],
  [
    `\${workflow} by {author}`,
    `contains "\${workflow}" and "{author}", which are shown as text: write {{workflow}} and {{commit.author}}, with two braces.`,
  ],
  [
    `\${github.ref_name} and \${ job.status }`,
    `contains "\${github.ref_name}" and "\${ job.status }", and GitHub replaces only expressions: write \`\${{ github.ref_name }}\` and \`\${{ job.status }}\`.`,
  ],
  ["{run.url}", 'contains "{run.url}", which is shown as text: write {{run.url}}, with two braces.'],
])("a name in single braces in `message: %s` is reported, also by the doctor", async (message, says) => {
  await using world = await startWorld();
  const { annotations } = await world.run({ with: { message } });
  expect(annotations.map(({ message: told }) => told)).toEqual([`Input "message" ${says}`]);
  const { summary } = await world.run({ with: { message, doctor: "true" } });
  expect(summary.replaceAll("\\", "")).toContain(says);
});

test.each([
  "{{workflow}}",
  "{{{workflow}}}",
  "GET /runs/{event}",
  "a {b} c",
  '{"workflow": 1}',
  "`{workflow}`",
  "{user}",
])("nothing is said about the text %s", async (message) => {
  await using world = await startWorld();
  expect((await world.run({ with: { message } })).annotations).toEqual([]);
});

test.each(["run", "shell", "working-directory"])(
  "`%s` among the inputs is not sent next to `uses:`",
  async (name) => {
    await using world = await startWorld();
    const { summary } = await world.run({ with: { [name]: "bash", doctor: "true" } });
    expect(summary).toContain(`Input "${name}" is unknown and was not used`);
    expect(summary).not.toContain("next to `uses:`");
  },
);

test.each([
  ["version", "github.ref_name", `Write \`version: \${{ github.ref_name }}\`.`],
  ["environment", "inputs.target", `Write \`environment: \${{ inputs.target }}\`.`],
  ["version", "$(git describe)", "Run the command in an earlier step"],
])("`%s: %s` is used as it is, with a warning", async (name, given, advice) => {
  await using world = await startWorld();
  const { annotations, conclusion } = await world.run({ with: { [name]: given } });
  expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining(advice)]);
  expect(conclusion).toBe("success");
});

test.each(["v1.10", "1.4.0", "github-actions", "env-2.prod"])(
  "a version %s is a version",
  async (version) => {
    await using world = await startWorld();
    expect((await world.run({ with: { version } })).annotations).toEqual([]);
  },
);
