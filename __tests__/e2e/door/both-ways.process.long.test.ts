import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { copyAction, runAction, type StepResult } from "../../../runner/index.ts";
import { runCall, startWebex } from "../../call/run-call.ts";
import { pullRequestEvent } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

/** Every step here has a process of its own, as on GitHub, also where the other tests spare themselves that. */
const OWN = { inProcess: false } as const;
const RELEASE_TRAIN = roomIdOf(seedRooms.releaseTrain);

const errorsOf = ({ annotations }: StepResult) =>
  annotations.flatMap(({ level, message }) => (level === "error" ? [message] : []));

describe("the bundle in a process of its own", () => {
  test("posts, sets its outputs, and ends with 0", async () => {
    await using world = await startWorld();
    const step = await world.run(OWN);
    expect([step.exitCode, step.signal, world.requests()]).toEqual([0, null, ["POST /messages 200"]]);
    expect(step.outputs).toMatchObject({ ok: "true", event: "success" });
    expect(step.summary).not.toBe("");
  });

  test("ends in the post stage what the main stage began", async () => {
    await using world = await startWorld();
    const step = await world.run({ ...OWN, with: { lifecycle: "true" } });
    const post = await step.post({ contexts: { job: { status: "failure" } } });
    expect([step.exitCode, post?.exitCode]).toEqual([0, 0]);
    expect(world.read()[0]).toContain("CI › build failed");
  });

  test("ends with 1 for a wrong input, and sends nothing", async () => {
    await using world = await startWorld();
    const step = await world.run({ ...OWN, with: { to: "" } });
    expect([step.exitCode, world.requests()]).toEqual([1, []]);
    expect(errorsOf(step)).toEqual([expect.stringContaining('Input "to" is missing')]);
  });

  test("ends with 0 for a fork, which has no token", async () => {
    await using world = await startWorld();
    const step = await world.run({
      ...OWN,
      event: pullRequestEvent({ from: "bo/shop" }),
      with: { token: "" },
    });
    expect([step.exitCode, world.requests()]).toEqual([0, []]);
  });

  test("sets up a room from a manifest of the workspace", async () => {
    await using world = await startWorld();
    const given = { provision: "webex.yml", apply: "always", to: "Fresh" };
    const step = await world.run({
      ...OWN,
      with: given,
      workspace: { "webex.yml": "rooms:\n  - title: Fresh\n" },
    });
    expect([step.exitCode, world.read("Fresh").length]).toEqual([0, 1]);
  });

  test("ends with 1 when Webex refuses and the step is to fail", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 403, times: "forever" });
    const step = await world.run({ ...OWN, with: { "fail-on-error": "true" } });
    expect([step.exitCode, step.outputs["ok"]]).toEqual([1, "false"]);
  });

  test("calls a method of Webex", async () => {
    await using webex = await startWebex();
    await using step = await runCall(webex, { method: "people.me" }, OWN);
    expect([step.exitCode, step.outputs["ok"]]).toEqual([0, "true"]);
  });

  test("ends with 1 for a call that is refused", async () => {
    await using webex = await startWebex();
    await using step = await runCall(webex, { method: "rooms.burn" }, OWN);
    expect([step.exitCode, webex.requests.length]).toEqual([1, 0]);
  });

  test("ends soon when its job is cancelled, and says so", async () => {
    const cancel = new AbortController();
    await using world = await startWorld({ onRequest: () => cancel.abort() });
    world.webex.fail({ kind: "hang", times: "forever" });
    const step = await world.run({ ...OWN, cancelSignal: cancel.signal });
    expect(step.conclusion).toBe("cancelled");
    expect(step.log.join("\n")).toContain("the job was cancelled");
  });

  test("keeps what it has written when its machine is lost", async () => {
    const kill = new AbortController();
    await using world = await startWorld({ onRequest: () => kill.abort() });
    world.webex.fail({ kind: "hang", times: "forever" });
    const step = await world.run({ ...OWN, killSignal: kill.signal });
    expect([step.exitCode, step.signal]).toEqual([null, "SIGKILL"]);
  });

  test("says which of its files is missing", async () => {
    await using webex = await startEmulator();
    await using folder = await createTempFolder();
    await copyAction(join(import.meta.dirname, "../../.."), folder.path);
    for (const name of await readdir(folder.in("dist"))) {
      if (/^\d+\.index\.js$/.test(name)) await rm(folder.in("dist", name));
    }
    const given = { token: seedPeople.bot.token, to: RELEASE_TRAIN, "api-url": webex.url };
    await using step = await runAction({
      actionDir: folder.path,
      with: { ...given, provision: "rooms: []" },
    });
    expect([step.exitCode, errorsOf(step)]).toEqual([
      1,
      [expect.stringMatching(/^A file of the action is missing: /)],
    ]);
  });

  test("reports an unhandled error, and still sends the message", async () => {
    await using world = await startWorld();
    const code = 'setImmediate(() => { throw new Error("stray"); });';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
    const step = await world.run({ env });
    expect([step.exitCode, errorsOf(step), world.read().length]).toEqual([
      1,
      [expect.stringContaining("stray")],
      1,
    ]);
  });
});

/** The result of a step, without what differs from run to run: IDs, ports, times and folders. */
function plain(came: unknown): unknown {
  const varying = new Set(["durationMs", "tempDir", "workspaceDir"]);
  const text = JSON.stringify(came, (name, value) => (varying.has(name) ? undefined : value))
    .replaceAll(/127\.0\.0\.1:\d+/g, "HOST")
    .replaceAll(/Y2lzY29zcGFyazovL[\w+/=-]+/g, "ID")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replaceAll(/ · \d+ s\b/g, " · SECONDS")
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, "UUID");
  return JSON.parse(text);
}

test.each<[what: string, step: Step]>([
  ["a message", {}],
  ["a message in a debugged run", { debug: true, with: { to: "Release train" } }],
  ["a lifecycle step", { with: { lifecycle: "true" } }],
  ["an input that is wrong", { with: { to: "" } }],
  ["a warning and a room that is not there", { with: { to: "Nowhere", titel: "x" } }],
  ["a manifest", { with: { provision: "rooms:\n  - title: Fresh\n", apply: "always" } }],
])("%s has the same result in a process of its own and in this one", async (_, given) => {
  const run = async (inProcess: boolean) => {
    await using world = await startWorld();
    const step = await world.run({ ...given, inProcess });
    const post = await step.post();
    return plain({ main: step, post, requests: world.requests(), read: world.read() });
  };
  expect(await run(true)).toEqual(await run(false));
});
