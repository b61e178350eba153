import { describe, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import type { StepReport } from "../../src/report/step-report.ts";
import { begin } from "../../src/step/begin.ts";
import { finish } from "../../src/step/lifecycle/finish.ts";
import { parseState, TOLD } from "../../src/step/lifecycle/lifecycle-state.ts";
import type { FakeHost } from "../support/create-host.ts";
import { createTempFolder } from "../support/temp-folder.ts";
import { hostOf, RELEASE_TRAIN, requestsOf, textsOf } from "./story.ts";

/** The end of a lifecycle step, from what its main stage has left. */
function endOf(host: FakeHost, started: FakeHost): Promise<StepReport> {
  const state = parseState(started.states.at(-1) ?? "");
  if (state === undefined) throw new Error("The main stage left nothing.");
  return finish(host, state);
}

const statusesOf = ({ deliveries }: StepReport) => deliveries.map(({ status }) => status);

describe("a step that posts", () => {
  test("posts to the room, and reports the message", async () => {
    await using webex = await startEmulator();
    const host = hostOf(webex);
    const report = await begin(host);
    expect(requestsOf(webex)).toEqual(["POST /messages"]);
    expect(textsOf(webex)).toEqual([expect.stringMatching(/^✅ CI › test passed\n/)]);
    expect(report).toMatchObject({ outcome: "success", problems: [], warnings: [], isDryRun: false });
    expect(statusesOf(report)).toEqual(["sent"]);
    expect(JSON.parse(report.thread)).toMatchObject({ started: [] });
    expect(host.states).toEqual([]);
    expect(host.masked).toHaveLength(1);
  });

  test("reports a room that Webex does not have, and posts to the others", async () => {
    await using webex = await startEmulator();
    const report = await begin(hostOf(webex, { with: { to: `Nowhere at all\n${RELEASE_TRAIN}` } }));
    expect(statusesOf(report)).toEqual(["failed", "sent"]);
    expect(textsOf(webex)).toHaveLength(1);
  });

  test("says what of its inputs and its event it did not understand", async () => {
    await using webex = await startEmulator();
    const host = hostOf(webex, { env: { INPUT_TITEL: "x" }, payload: 7, with: { status: "odd" } });
    const { warnings } = await begin(host);
    expect(warnings).toEqual([
      expect.stringContaining('"titel"'),
      expect.stringContaining("payload cannot be read"),
      expect.stringContaining('The status "odd" is not a status that GitHub documents'),
    ]);
  });
});

describe("a step that posts nothing", () => {
  test.each<[what: string, given: Record<string, string>, reason: RegExp, markdown: RegExp]>([
    [
      "is silent about what nobody waits for",
      { "notify-on": "failure" },
      /does not include this success/,
      /^$/,
    ],
    ["is silent about what was skipped", { needs: '{"a":{"result":"skipped"}}' }, /^Nothing to report/, /^$/],
    [
      "writes the message without a token",
      { token: "", "if-missing-token": "skip" },
      /no token/,
      /\) passed\*\*\n/,
    ],
  ])("%s", async (_, given, reason, markdown) => {
    await using webex = await startEmulator();
    const report = await begin(hostOf(webex, { with: given }));
    expect(webex.requests).toEqual([]);
    expect(report).toMatchObject({ deliveries: [], problems: [], thread: "" });
    expect(report.skippedReason).toMatch(reason);
    expect(report.markdown).toMatch(markdown);
  });

  test("plans a dry run without a token", async () => {
    await using webex = await startEmulator();
    const report = await begin(hostOf(webex, { with: { token: "", "dry-run": "true" } }));
    expect(webex.requests).toEqual([]);
    expect(report).toMatchObject({ isDryRun: true, markdown: expect.stringContaining(") passed**\n") });
    expect(statusesOf(report)).toEqual(["planned"]);
  });

  test("asks Webex in a dry run with a token, and changes nothing", async () => {
    await using webex = await startEmulator();
    const report = await begin(hostOf(webex, { with: { to: "Release train", "dry-run": "true" } }));
    expect(requestsOf(webex).filter((request) => !request.startsWith("GET"))).toEqual([]);
    expect(statusesOf(report)).toEqual(["planned"]);
  });
});

describe("a step with lifecycle", () => {
  const LIFECYCLE = { lifecycle: "true" };

  test("says that the job started, and the post stage finishes that message", async () => {
    await using webex = await startEmulator();
    const main = hostOf(webex, { with: LIFECYCLE });
    const started = await begin(main);
    expect(textsOf(webex)).toEqual([expect.stringMatching(/^🚀 CI › test started\n/)]);
    // To others nothing is pending: only this step finishes it.
    expect(JSON.parse(started.thread)).toMatchObject({ started: [] });
    const later = () => new Date("2026-01-05T12:01:05Z");
    const ended = await endOf(hostOf(webex, { with: LIFECYCLE, now: later }), main);
    expect(textsOf(webex)).toEqual([expect.stringMatching(/^✅ CI › test passed\n/)]);
    expect(ended.markdown).toContain("1 min 5 s");
    expect(requestsOf(webex)).toEqual(["POST /messages", "PUT /messages/…"]);
    expect(statusesOf(ended)).toEqual(["edited"]);
  });

  test("finishes its message also by an outcome that nobody waits for", async () => {
    await using webex = await startEmulator();
    const given = { ...LIFECYCLE, "notify-on": "start, failure" };
    const main = hostOf(webex, { with: given });
    await begin(main);
    await endOf(hostOf(webex, { with: given }), main);
    expect(textsOf(webex)).toEqual([expect.stringMatching(/^✅ CI › test passed\n/)]);
  });

  test("leaves to the post stage when it began, before anything can fail", async () => {
    await using webex = await startEmulator();
    webex.fail({ kind: "answer", status: 403, times: "forever" });
    const main = hostOf(webex, { with: LIFECYCLE });
    await begin(main);
    expect(main.states.map((text) => parseState(text)?.pending)).toEqual([undefined, undefined]);
    expect(main.states.map((text) => parseState(text)?.startedAt)).toEqual([main.now(), main.now()]);
  });

  test("attaches its files to the end, not to the start", async () => {
    await using webex = await startEmulator();
    await using folder = await createTempFolder({ "report.txt": "All is well." });
    const given = { ...LIFECYCLE, files: "report.txt" };
    const main = hostOf(webex, { with: given, workspace: folder.path });
    await begin(main);
    const filesOf = () => webex.messagesIn(RELEASE_TRAIN).flatMap(({ files = [] }) => files);
    expect(filesOf()).toEqual([]);
    await endOf(hostOf(webex, { with: given, workspace: folder.path }), main);
    expect(filesOf()).toHaveLength(1);
  });

  test("leaves nothing if an input is wrong, which is reported once", async () => {
    await using webex = await startEmulator();
    const main = hostOf(webex, { with: { ...LIFECYCLE, to: "" } });
    await expect(begin(main)).rejects.toThrow('Input "to" is missing');
    expect(main.states.at(-1)).toBe(TOLD);
  });

  test.each([
    ["event", "start"],
    ["about", "trigger"],
    ["needs", '{"a":{"result":"success"}}'],
  ])("takes no input %s that is not its own job's", async (name, value) => {
    await using webex = await startEmulator();
    await expect(begin(hostOf(webex, { with: { ...LIFECYCLE, [name]: value } }))).rejects.toThrow(
      "with lifecycle, the step reports how its own job starts and ends",
    );
    expect(webex.requests).toEqual([]);
  });

  test("ends its job also with an input that has become wrong, and says so", async () => {
    await using webex = await startEmulator();
    const main = hostOf(webex, { with: LIFECYCLE });
    await begin(main);
    const broken = { ...LIFECYCLE, "environment-url": "no address" };
    const ended = await endOf(hostOf(webex, { with: broken }), main);
    expect(textsOf(webex)).toEqual([expect.stringMatching(/^✅ CI › test passed\n/)]);
    expect(ended.problems).toEqual([expect.stringContaining('"environment-url"')]);
  });

  test("needs no file before the checkout, and reads it at the end", async () => {
    await using webex = await startEmulator();
    await using folder = await createTempFolder({
      "message.md": "Own words: {{headline}}",
      "people.yml": "ada: alice@example.com",
      "webex.yml": "rooms:\n  - title: Fresh\n",
    });
    const given = {
      ...LIFECYCLE,
      apply: "always",
      template: "message.md",
      "user-map": "people.yml",
      provision: "webex.yml",
    };
    const main = hostOf(webex, { with: given });
    const started = await begin(main);
    expect(started.problems).toEqual([]);
    expect(started.notes).toEqual(
      ["provision", "template", "user-map"].map(
        (name) => `The file of "${name}" does not exist yet. It is read when the job has ended.`,
      ),
    );
    const ended = await endOf(hostOf(webex, { with: given, workspace: folder.path }), main);
    expect(ended.problems).toEqual([]);
    expect(ended.markdown).toMatch(/^Own words: /);
    expect(webex.snapshot().rooms.map(({ title }) => title)).toContain("Fresh");
  });
});
