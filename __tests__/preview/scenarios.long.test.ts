import { describe, expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import type { Scenes, ShownRun } from "../../preview/model/scenarios.ts";
import { runScenario } from "../../preview/scenarios/run-scenario.ts";
import { SCENARIOS } from "../../preview/scenarios/scenarios.ts";
import { type Preview, startPreview } from "../../preview/start-preview.ts";
import { inProcess } from "../support/action.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);

/** Asks the page's server for JSON. */
async function ask<Answer>({ url }: Preview, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(
    new URL(path, url),
    body === undefined
      ? {}
      : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } },
  );
  return (await answer.json()) as Answer;
}

/** Runs a scenario to its end, and gives what is shown of it. */
async function runToEnd(preview: Preview, wish: object): Promise<ShownRun | undefined> {
  const changes = await fetch(new URL("/events", preview.url));
  const { id, ...refused } = await ask<ShownRun>(preview, "/runs", { to: "Release train", ...wish });
  expect(refused).not.toHaveProperty("error", expect.any(String));
  for await (const _ of changes.body ?? []) {
    const run = (await ask<readonly ShownRun[]>(preview, "/runs.json")).find((one) => one.id === id);
    if (run?.isRunning !== true) return run;
  }
  return undefined;
}

/** The title of each message that a scenario leaves in its room. */
const TITLES: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  build: ["❌ CI › build failed: unit", /❌/, "✅ CI › build passed"],
  story: [
    "❌ CI › test failed: 2 of 6 tests · 1 skipped",
    /^❌ CI › test failed: 2 of 6 tests/,
    /^✅ CI › test fixed · 5 tests passed · .* · after 1 failed run since #42 /,
  ],
  card: ["✅ Deployed v1.4.0 to production"],
  plan: ["✅ CI › rooms passed"],
  fix: [/^✅ CI fixed · after 4 failed runs since #39 \(3 h/],
  release: ["✅ Released 0.0.1"],
  deploy: ["✅ Deployed v1.4.0 to production"],
  rollback: ["⏪ Rolled back production from v1.4.0 to v1.3.2"],
  waiting: [/^⏳ production waits for approval by bob or release-managers · since /],
  tests: ["❌ CI › test failed: 2 of 6 tests · 1 skipped"],
  regression: ["❌ CI › test failed: 2 of 6 tests · 1 new · 1 still failing · 1 fixed · 1 skipped"],
  lint: ["❌ CI › test failed: Run npm run lint"],
  logs: ["❌ CI failed: e2e › Run npm run e2e"],
  incident: ["❌ CI failed: e2e › Run npm run e2e", /^✅ CI fixed · after 1 failed run since #42 \(26 min/],
};

describe("each scenario runs the bundle, and leaves its messages", () => {
  test("there is a row for each", () => {
    expect(Object.keys(TITLES).sort()).toEqual(SCENARIOS.map(({ name }) => name).sort());
  });

  test.each(SCENARIOS)("$name", async (scenario) => {
    await using webex = await startEmulator();
    const target = { token: seedPeople.bot.token, to: "Release train", apiUrl: webex.url };
    for await (const { result } of runScenario(scenario, target, { inProcess }))
      expect(result).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
    const texts = webex.messagesIn(ROOM).map(({ text = "" }) => text.split("\n")[0] ?? "");
    const expected = TITLES[scenario.name] ?? [];
    expect(texts).toEqual(
      expected.map((title) => (typeof title === "string" ? title : expect.stringMatching(title))),
    );
  });
});

describe("the page’s server", () => {
  test("says what the step says, and ends the fault with the scenario", async () => {
    await using preview = await startPreview();
    const refused = await runToEnd(preview, { scenario: "deploy", fault: "403" });
    expect(refused?.stages).toMatchObject([
      {
        heading: "A deployment succeeds",
        annotations: [{ level: "error", message: expect.stringContaining("403 Forbidden") }],
        summary: expect.stringMatching(/<h3>Webex Notify: ❌ sent to 0 of 1 destination<\/h3>.*<table>/s),
        outputs: { ok: "false" },
      },
    ]);
    expect(refused?.stages[0]?.log.join("\n")).toContain(
      "##[error]Release train: POST /messages failed with 403",
    );
    expect(refused?.stages[0]?.source).toContain("    to: Release train\n    version: v1.4.0\n");
    const sent = await runToEnd(preview, { scenario: "deploy" });
    expect(sent?.stages).toMatchObject([{ annotations: [], outputs: { ok: "true" } }]);
    expect(preview.webex.messagesIn(ROOM)).toHaveLength(1);
    expect((await ask<Scenes>(preview, "/scenarios.json")).runs.map(({ isRunning }) => isRunning)).toEqual([
      false,
      false,
    ]);
  });

  test.each([
    ["429", 2],
    ["cut", 2],
  ])("%s at Webex: the message arrives after all", async (fault, attempts) => {
    await using preview = await startPreview();
    const run = await runToEnd(preview, { scenario: "deploy", fault });
    expect(JSON.parse(run?.stages[0]?.outputs["results"] ?? "")).toMatchObject([
      { status: "sent", attempts },
    ]);
    expect(preview.webex.messagesIn(ROOM)).toHaveLength(1);
  });

  test("runs one scenario at a time, and says which one still runs", async () => {
    await using preview = await startPreview();
    const [first, second] = await Promise.all([
      ask<ShownRun>(preview, "/runs", { scenario: "deploy", to: "Release train" }),
      ask(preview, "/runs", { scenario: "lint", to: "Release train" }),
    ]);
    expect(first.isRunning).toBe(true);
    expect(second).toEqual({
      error: "“A deploy” is still running: wait until it has ended, then run this one.",
    });
  });

  test.each([
    [
      { scenario: "nothing", to: "Release train" },
      'There is no scenario "nothing": choose one from the page.',
    ],
    [{ scenario: "tests", fault: "?", to: "x" }, 'There is no fault "?": choose one from the page.'],
    [{ scenario: "tests", to: " " }, "Choose a room or a person that the scenario posts to."],
    [{ scenario: 1 }, expect.stringContaining("Send JSON such as")],
    ["text", expect.stringContaining("Send JSON such as")],
  ])("says what is wrong with %j", async (wish, error) => {
    await using preview = await startPreview();
    expect(await ask(preview, "/runs", wish)).toEqual({ error });
  });

  test("ends a scenario that runs when it is closed itself", async () => {
    const preview = await startPreview();
    await ask(preview, "/runs", { scenario: "deploy", to: "Release train", fault: "slow" });
    await preview.close();
    await expect(fetch(preview.url)).rejects.toThrow();
  });
});
