import { describe, expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../support/start-world.ts";

const PENDING = JSON.stringify({ messages: { a: "m1" }, started: ["a"] });
const withOutputs = (outputs: object): string =>
  JSON.stringify({ build: { result: "success", outputs: {} }, start: { result: "success", outputs } });

/** What a step says about inputs that are empty, and what the doctor says, with the lines to paste. */
async function told(given: Step["with"] & object): Promise<{
  readonly warnings: readonly string[];
  readonly summary: string;
  readonly blocks: readonly string[];
}> {
  await using world = await startWorld();
  const step = await world.run({ with: { to: "Release train", ...given } });
  const doctor = await world.run({ with: { to: "Release train", ...given, doctor: "true" } });
  const blocks = [...doctor.summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
  const warnings = step.annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
  return { warnings, summary: doctor.summary.replaceAll("\\", ""), blocks };
}

describe("what has no effect gives a warning, also from the doctor", () => {
  test.each<[string, Step["with"] & object, string, string[]]>([
    ["a first line", { to: "\nRelease train\n" }, 'Line 1 of the input "to" is blank', []],
    ["a line between", { to: "Release train\n \nDev Room\n" }, 'Line 2 of the input "to" is blank', []],
    ["a last line", { to: "Release train\n\n" }, 'Line 2 of the input "to" is blank', []],
    ["a glob", { files: "\n*.html" }, 'Line 1 of the input "files" is blank', []],
    ["a first entry", { mention: ", bob@example.com" }, 'An entry of the input "mention" is blank', []],
    ["a last entry", { mention: "bob@example.com, " }, 'An entry of the input "mention" is blank', []],
    ["a moment", { "notify-on": "failure, , success" }, 'An entry of the input "notify-on" is blank', []],
    ["the needs of the job", { needs: "{}" }, "Add `needs: […]`, with the IDs", []],
    ["none of the needed jobs", { needs: "null" }, `Write \`needs: \${{ toJSON(needs) }}\``, []],
    ["a comparison", { status: "true" }, 'Input "status" is "true"', [`status: \${{ job.status }}`]],
    ["a job's name", { "job-id": "build" }, "was not used", [`job-id: \${{ job.check_run_id }}`]],
    [
      "a mention at the start",
      { mention: "bob@example.com", event: "start" },
      'Nobody is ever mentioned: input "event" is "start", and "mention-on" is "failure, rollback" by default.',
      ["mention-on: start"],
    ],
    [
      "a mention while the run waits",
      { mention: "bob@example.com", event: "waiting", "mention-on": "failure" },
      'Nobody is ever mentioned: input "event" is "waiting", and "mention-on" is "failure".',
      ["mention-on: waiting"],
    ],
    [
      "reviewers of a run that does not wait",
      { mention: "Reviewers", "user-map": "bob: bob@example.com" },
      "Nobody is ever mentioned: only a run that waits has reviewers",
      [],
    ],
    ["a whole context", { version: "Object" }, 'Input "version" is the text Object', []],
    ["a context as a title", { title: "Object" }, 'Input "title" is the text Object', []],
    ["a condition as a message", { message: "false" }, 'Input "message" is the text false', []],
    ["a condition as a version", { version: "true" }, "gave the result of a condition", []],
    [
      "half an expression",
      { version: "{{ inputs.version }}" },
      "and is used as it is",
      [`version: \${{ inputs.version }}`],
    ],
    ["a variable", { stage: "$STAGE" }, `such as \`\${{ env.STAGE }}\``, []],
    [
      "GitHub's token",
      { "github-token": "$GITHUB_TOKEN" },
      "and is used as it is",
      [`github-token: \${{ github.token }}`],
    ],
    ["another token", { "github-token": "$READER" }, `such as \`\${{ secrets.READER }}\``, []],
    ["one of GitHub's", { version: "$GITHUB_SHA" }, "and is used as it is", [`version: \${{ github.sha }}`]],
    ["a path of a shell", { "log-files": "$GITHUB_WORKSPACE/a.log" }, "no shell expands it", []],
    [
      "mentions that never meet",
      { mention: "all", "mention-on": "success", "notify-on": "failure, waiting" },
      'input "mention-on" is "success", and "notify-on" sends nothing for these',
      [],
    ],
    [
      "mentions that never meet by themselves",
      { mention: "all", "notify-on": "success" },
      '"failure, rollback" by default',
      [],
    ],
    ["mentions of nobody", { "mention-on": "failure" }, '"mention" is empty', []],
    ["an event", { event: "start", "notify-on": "failure" }, "Nothing is ever sent", []],
    ["an address", { "environment-url": "https://shop.example.com" }, '"environment" is empty', []],
    [
      "a message that waits",
      { needs: withOutputs({ thread: PENDING }) },
      "contains a message that is not finished yet",
      [`thread: \${{ needs.start.outputs.thread }}`],
    ],
    [
      "one of two that wait",
      { needs: withOutputs({ thread: PENDING, other: PENDING }) },
      "or that message is never finished",
      [],
    ],
  ])("%s", async (_, given, sentence, lines) => {
    const { warnings, summary, blocks } = await told(given);
    expect(warnings.join("\n")).toContain(sentence);
    for (const line of lines) expect(warnings.join("\n")).toContain(line);
    expect(summary).toContain(sentence);
    // Without GitHub's token, nobody knows who reviews.
    const isOfReviewers = given["event"] === "waiting" || given["mention"] === "Reviewers";
    expect(blocks).toEqual(isOfReviewers ? [...lines, `github-token: \${{ github.token }}`] : lines);
  });

  test.each<[string, Step["with"] & object]>([
    ["the end of a block", { to: "Release train\nDev Room\n" }],
    ["a comma at the end", { mention: "bob@example.com," }],
    ["blank lines of a text", { message: "a\n\nb, , c" }],
    ["a number of a job", { "job-id": "7001" }],
    ["mentions that meet in part", { mention: "all", "notify-on": "failure, fixed", "mention-on": "change" }],
    ["a mention at the start", { mention: "nobody@example.com", event: "start", "mention-on": "start" }],
    ["a mention of an event that may be another", { mention: "all", event: "success" }],
    ["reviewers among others", { mention: "reviewers, bob@example.com" }],
    ["reviewers of a run that waits", { mention: "reviewers", "mention-on": "failure, waiting" }],
    ["an event that is sent", { event: "failure", "notify-on": "first-failure" }],
    ["needs of an event that is given", { event: "success", needs: "{}" }],
    [
      "a thread that is done",
      { needs: withOutputs({ thread: JSON.stringify({ messages: { a: "m" }, started: [] }) }) },
    ],
    ["needs", { needs: needsOf({ build: "success" }) }],
    ["a text with a dollar", { reason: "costs $5 {{ a }} now" }],
  ])("nothing is said about %s", async (_, given) => {
    const { warnings } = await told(given);
    expect(warnings).toEqual([]);
  });
});

describe("an invalid credential is reported before any request with it", () => {
  test.each<[string, Step["with"] & object, string, string[]]>([
    ["token", { token: "https://webexapis.com/v1/webhooks/incoming/abc" }, "belongs in `webhook-url:`", []],
    [
      "token",
      { token: "$WEBEX_BOT_TOKEN" },
      "write an expression",
      [`token: \${{ secrets.WEBEX_BOT_TOKEN }}`],
    ],
    ["token", { token: "{{ secrets.X }}" }, `write \`\${{ secrets.X }}\``, [`token: \${{ secrets.X }}`]],
    ["token", { token: `\${{ secrets.X }` }, `write \`\${{ secrets.X }}\``, [`token: \${{ secrets.X }}`]],
    ["token", { token: "WEBEX_BOT_TOKEN" }, "write an expression", []],
    [
      "token",
      { token: "secrets.WEBEX_BOT_TOKEN" },
      `write \`\${{ secrets.WEBEX_BOT_TOKEN }}\``,
      [`token: \${{ secrets.WEBEX_BOT_TOKEN }}`],
    ],
    [
      "webhook-url",
      { "webhook-url": "$WEBHOOK" },
      "write an expression",
      [`webhook-url: \${{ secrets.WEBHOOK }}`],
    ],
  ])("%s: %j", async (input, given, sentence, lines) => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: "Release train", ...given } });
    // Without a usable webhook, the message still reaches the room.
    expect(world.read()).toHaveLength(input === "webhook-url" ? 1 : 0);
    expect(step.conclusion).toBe("failure");
    expect(step.annotations[0]?.message).toContain(`Input "${input}" is`);
    expect(step.annotations[0]?.message).toContain(sentence);
    const { summary } = await world.run({ with: { to: "Release train", ...given, doctor: "true" } });
    expect(summary.replaceAll("\\", "")).toContain(sentence);
    const blocks = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
    expect(blocks).toEqual(lines);
  });

  test.each<[Step["with"] & object, string]>([
    [
      { to: "https://webexapis.com/v1/webhooks/incoming/abcdefgh12345678" },
      "write the address of an incoming webhook as `webhook-url:`, from a secret",
    ],
    [
      { to: `${"Zm9vYmFyZm9v".repeat(5)}NzYx_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f` },
      "write an access token as `token:`",
    ],
    [{ to: `ghp_${"a1B2c3D4e5".repeat(4)}` }, "write a token of GitHub as `github-token:`"],
    [{ to: "https://hooks.slack.com/services/T00000000/B00000000/abcdefgh12345678" }, "does not belong here"],
  ])("for a credential in another input, the error says where it belongs", async (given, said) => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: given });
    expect(outputs["error"]).toContain(said);
    expect(outputs["error"]).toContain("If it is written in the workflow itself, make a new one");
  });

  test("a token instead of a webhook", async () => {
    await using world = await startWorld();
    const { annotations } = await world.run({
      with: { "webhook-url": `${"Zm9vYmFyZm9v".repeat(5)}NzYx_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f` },
    });
    expect(annotations[0]?.message).toContain("a bot's token belongs in `token:`");
  });

  test("an address of GitHub never gets Webex's token", async () => {
    await using github = await startGitHub();
    await using world = await startWorld({ github });
    for (const url of ["https://api.github.com", github.url]) {
      const step = await world.run({ with: { to: "Release train", "api-url": url } });
      expect(step.annotations[0]?.message).toContain("it is GitHub's address");
      expect(github.requests).toEqual([]);
    }
  });

  test("a room that is an expression", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: "$WEBEX_ROOM_ID" } });
    expect(step.annotations[0]?.message).toContain(`Write \${{ vars.NAME }} or \${{ secrets.NAME }}`);
  });

  test("half an ID is one that was not copied completely", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: RELEASE_TRAIN.slice(0, -9) } });
    expect(step.annotations[0]?.message).toContain("it is not a complete ID: copy it again");
  });
});

test("for data that is a whole context, the warning says how to pass it", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { to: "Release train", data: "Object", title: "{{data.message}}" } });
  expect(step.annotations.map(({ message }) => message).join("\n")).toContain(
    `Input "data" is the text Object: pass a context as JSON, such as \`data: \${{ toJSON(github.event.head_commit) }}\``,
  );
});
