import { expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";

test.each([
  [
    "message",
    "<https://example.com|Open> it",
    'Input "message" contains "<https://example.com|Open>", which Webex shows as it is: write [Open](https://example.com) for a link.',
  ],
  [
    "message",
    "<!here> red",
    'Input "message" contains "<!here>", which Webex shows as it is: to mention everybody, write `mention: all` in the step\'s `with:`.',
  ],
  [
    "message",
    "Red, @channel",
    'Input "message" contains "@channel", which Webex shows as it is: to mention everybody, write `mention: all` in the step\'s `with:`.',
  ],
  [
    "message",
    "first\\nsecond",
    'Input "message" contains "\\\\n", which Webex shows as it is: for a line break, write several lines below `|`.',
  ],
  [
    "message",
    ".github/message.md",
    'Input "message" is only the name of a file, which is shown as text: write `template: .github/message.md` to show what the file contains.',
  ],
  [
    "version",
    "refs/tags/v1.4.0",
    `Input "version" is "refs/tags/v1.4.0", and is shown like that. Write \`\${{ github.ref_name }}\` instead of \`github.ref\`, which leaves "v1.4.0".`,
  ],
  [
    "files",
    "/tmp/report.html",
    `No file matches "/tmp/report.html" of the input "files". Files are read only from the workspace and \`\${{ runner.temp }}\`: copy the file there in an earlier step.`,
  ],
  [
    "files",
    "https://example.com/a.png",
    'No file matches "https://example.com/a.png" of the input "files". It is an address: download the file in an earlier step.',
  ],
  [
    "files",
    '["reports/a.html"]',
    'No file matches "[\\"reports/a.html\\"]" of the input "files": write each glob on its own line.',
  ],
])("%s: %s is reported by the step and by the doctor", async (input, given, said) => {
  await using world = await startWorld();
  const workspace = { "reports/a.html": "a" };
  const { annotations } = await world.run({ with: { [input]: given }, workspace });
  expect(annotations.map(({ message }) => message)).toEqual([said]);
  const { summary } = await world.run({ with: { [input]: given, doctor: "true" }, workspace });
  for (const sentence of said.split(/(?<=\.) (?=Write)/)) {
    expect(summary.replaceAll("\\", "")).toContain(sentence.replaceAll("\\", ""));
  }
});

test.each([
  ["apply", "false", "never"],
  ["detail", "verbose", "full"],
  ["detail", "minimal", "compact"],
  ["event", "pull_request", "auto"],
  ["format", "html", "markdown"],
  ["format", "adaptive-card", "card"],
  ["if-missing-token", "warn", "skip"],
  ["notify-on", "all", "always"],
  ["notify-on", "failure-only", "failure"],
  ["update-mode", "update", "edit"],
])("the doctor knows what %s: %s means", async (input, given, meant) => {
  await using world = await startWorld();
  const { summary } = await world.run({ with: { [input]: given, doctor: "true" } });
  const lines = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, line]) => line);
  expect(lines).toEqual([`${input}: ${meant}`]);
});

test.each([
  "See README.md for more",
  "alice@here.example.com",
  "C:\\new\\folder",
  "[Open](https://example.com)",
  "<https://example.com>",
  "a | b",
])("nothing is said about the text %s", async (message) => {
  await using world = await startWorld();
  expect((await world.run({ with: { message } })).annotations).toEqual([]);
});

test("the doctor has no line with a word that must be the only one, and others", async () => {
  await using world = await startWorld();
  const { summary } = await world.run({ with: { "notify-on": "all, fixed", doctor: "true" } });
  expect(summary).not.toContain("```yaml");
});

test("for the name of a team, the error says how teams are given", async () => {
  await using world = await startWorld();
  const { outputs } = await world.run({ with: { to: "Project Alpha" } });
  expect(outputs["error"]).toContain('If it is a team, write "team:Project Alpha".');
});

const FILE = ".github/webex/failure.md";

test.each([
  [
    "Red: <https://example.com|Open> it",
    `${FILE} contains "<https://example.com|Open>", which Webex shows as it is: write [Open](https://example.com) for a link.`,
  ],
  [
    "<!here> {{workflow}} is red",
    `${FILE} contains "<!here>", which Webex shows as it is: to mention everybody, write \`mention: all\` in the step's \`with:\`.`,
  ],
])("in a template's file, %s is reported by the step and by the doctor", async (text, said) => {
  await using world = await startWorld();
  const asked = { with: { template: FILE, event: "failure" }, workspace: { [FILE]: text } };
  expect((await world.run(asked)).annotations.map(({ message }) => message)).toEqual([said]);
  const { summary } = await world.run({ ...asked, with: { ...asked.with, doctor: "true" } });
  expect(summary.replaceAll("\\", "")).toContain(said);
});

test.each([
  [
    ":fire: {{workflow}}",
    `${FILE} contains ":fire:", which Webex shows as it is.`,
    "Write 🔥 there instead.",
  ],
  [
    "@alice@example.com, {{workflow}} is red",
    `${FILE} contains "@alice@example.com", which mentions nobody in Webex.`,
    'Write "alice@example.com" there, and `mention: alice@example.com` in the step\'s `with:`.',
  ],
  [
    "- [ ] Run {{workflow}} again",
    `${FILE} contains "- [ ] Run {{workflow}} again", which only GitHub's Markdown has.`,
    "Write a list instead, with words in bold.",
  ],
])("in a template's file, the doctor finds %s", async (text, found, advice) => {
  await using world = await startWorld();
  for (const template of [FILE, ".github/webex"]) {
    const { summary } = await world.run({
      with: { template, doctor: "true" },
      workspace: { [FILE]: text },
    });
    const said = summary.replaceAll("\\", "");
    expect([said.split(found).length, said.split(advice).length]).toEqual([2, 2]);
  }
});
