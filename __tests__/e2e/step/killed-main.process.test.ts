import { expect, test } from "vitest";
import { RELEASE_TRAIN, startWorld, TOKEN, type World } from "../../support/start-world.ts";

const FAILED = { contexts: { job: { status: "failure" } } };
/** Node itself takes longer to start. */
const atOnce = () => AbortSignal.timeout(5);

function words(world: World): readonly (string | undefined)[] {
  return world.webex.messagesIn(RELEASE_TRAIN).map(({ text }) => text?.split(/:| · |\n/)[0]);
}

test("the end is posted as a new message if the main stage was killed before it posted", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { lifecycle: "true" }, killSignal: atOnce() });
  expect([step.signal, step.state, words(world)]).toEqual(["SIGKILL", {}, []]);
  const post = await step.post(FAILED);
  expect([post?.conclusion, words(world)]).toEqual(["success", ["❌ CI › build failed"]]);
  expect(world.read()[0]).not.toContain("after");
});

test("if notify-on does not name that end, nothing is reported", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { lifecycle: "true", "notify-on": "success" }, killSignal: atOnce() });
  const post = await step.post(FAILED);
  expect([post?.conclusion, words(world)]).toEqual(["success", []]);
});

test("without lifecycle, its post stage does nothing", async () => {
  await using world = await startWorld();
  const step = await world.run({ killSignal: atOnce() });
  const post = await step.post(FAILED);
  expect(post).toMatchObject({ conclusion: "success", log: [], summary: "", outputs: {} });
  expect(world.requests()).toEqual([]);
});

test("a step that ended well without lifecycle leaves nothing to its post stage", async () => {
  await using world = await startWorld();
  const step = await world.run();
  expect(step.state).toEqual({});
  expect(await step.post(FAILED)).toMatchObject({ conclusion: "success", log: [] });
  expect(words(world)).toEqual(["✅ CI › build passed"]);
});

test.each([{ about: "runs" }, { to: "" }, { needs: '{"a":{"result":"success"}}' }])(
  "%j, which stopped the main stage, is reported once",
  async (wrong) => {
    await using world = await startWorld();
    const step = await world.run({ with: { lifecycle: "true", ...wrong } });
    expect(step.conclusion).toBe("failure");
    expect(await step.post(FAILED)).toMatchObject({ conclusion: "success", log: [] });
  },
);

test.runIf(process.platform === "linux")(
  "if an input is too large for Node to start, the end is still reported",
  async () => {
    await using world = await startWorld();
    const lifecycle = { token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url, lifecycle: "true" };
    const step = await world.run({
      with: { lifecycle: "true", steps: `{"a":"${"x".repeat(131_072)}"}` },
      inProcess: false,
    });
    expect([step.conclusion, step.exitCode]).toEqual(["failure", null]);
    await step.post({ ...FAILED, with: { ...lifecycle, steps: "{}" } });
    expect(words(world)).toEqual(["❌ CI › build failed"]);
  },
);
