import { expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../emulator/github/annotations.ts";
import {
  GITHUB_TOKEN,
  type GitHub,
  type GitHubOptions,
  startGitHub,
} from "../../emulator/github/start-github.ts";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { fetchFromGitHub } from "../../src/door/fetch.ts";
import type { GitHubFetch } from "../../src/github/github-fetch.ts";
import { begin } from "../../src/step/begin.ts";
import { needsOf } from "../support/events.ts";
import { HandClock } from "../support/hand-clock.ts";
import { hostOf, textsOf } from "./story.ts";

const LINES = ["##[group]Run npm test", "##[endgroup]", "expected 2 to be 3", "and ghp_half"];
const log = LINES.map((line) => `2026-01-05T12:00:00.1234567Z ${line}`).join("\n");
const JOB = { id: 71, name: "test", steps: { "Run npm test": "failure" }, annotations: [{}], log } as const;

/** A GitHub whose every answer takes a time of a clock that stops otherwise. */
function slowly(clock: HandClock, ms: number): GitHubFetch {
  return async (url, init) => {
    const answer = await fetchFromGitHub(url, init, undefined);
    clock.move(ms);
    init.signal?.throwIfAborted();
    return answer;
  };
}

async function tell(webex: Emulator, github: GitHub, clock: HandClock, fetch: GitHubFetch): Promise<string> {
  const host = hostOf(webex, {
    with: { needs: needsOf({ test: "failure" }), "github-token": GITHUB_TOKEN },
    env: { GITHUB_API_URL: github.url },
    github: { clock, fetch },
  });
  await begin(host);
  return textsOf(webex).at(-1) ?? "";
}

const WORLD: GitHubOptions = { runs: [{ number: 41, conclusion: "failure" }, { number: 42 }], jobs: [JOB] };

test("a GitHub that takes 2 s for each answer is abandoned after 5 s, with the answers so far", async () => {
  await using github = await startGitHub(WORLD);
  await using webex = await startEmulator();
  const clock = new HandClock();
  const text = await tell(webex, github, clock, slowly(clock, 2000));
  expect(text).toMatch(/^❌ CI still failing \(2nd\): test › Run npm test · since #41/);
  expect(clock.now()).toBeLessThan(15_000);
});

/** Runs before #142 that were cancelled, each with a job whose ending GitHub explains in an annotation of its own. */
const NINETY = Array.from({ length: 90 }, (_, at) => 141 - at);
const CANCELLED: GitHubOptions = {
  runs: [{ number: 142 }, ...NINETY.map((number) => ({ number, conclusion: "cancelled" as const }))],
  jobs: [
    { ...JOB, run: 142 },
    ...NINETY.flatMap((number) =>
      ["test", "lint", "e2e", "docs"].map((name, at) => ({
        id: number * 10 + at,
        run: number,
        name,
        conclusion: "cancelled" as const,
        annotations: [ENDED.person("ada"), OPERATION_CANCELED],
        log: "",
      })),
    ),
  ],
};

test.each([0, 100, 400, 1000, 4999])(
  "ninety runs without a verdict cost at most 5 s, 20 requests, and the logs, with %i ms for each answer",
  async (ms) => {
    await using github = await startGitHub(CANCELLED);
    await using webex = await startEmulator();
    const clock = new HandClock();
    const host = hostOf(webex, {
      with: {
        needs: needsOf({ test: "failure" }),
        "github-token": GITHUB_TOKEN,
        "notify-on": "first-failure",
      },
      env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: "9101", GITHUB_RUN_NUMBER: "142" },
      github: { clock, fetch: slowly(clock, ms) },
    });
    await begin(host);
    expect(textsOf(webex)).toEqual([expect.stringMatching(/^❌ CI failed: test/)]);
    const logs = github.requests.filter(({ path }) => path.includes("/logs")).length;
    expect(github.requests.length - logs).toBeLessThanOrEqual(20);
    expect(logs).toBeLessThanOrEqual(3);
    expect(clock.now()).toBeLessThanOrEqual(15_000 + ms);
  },
);

test("a GitHub that says nothing costs 5 s of the clock, once, whatever is asked", async () => {
  await using github = await startGitHub(WORLD);
  await using webex = await startEmulator();
  const clock = new HandClock();
  let asked = 0;
  const text = await tell(webex, github, clock, async (_, { signal }) => {
    // Both questions of a failure are asked before the time goes on: they do not wait for each other.
    if (++asked === 2) clock.move(5000);
    return new Promise((_, reject) => {
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  });
  expect([text.split(/ · |\n/)[0], asked, clock.now()]).toEqual(["❌ CI failed: test", 2, 5000]);
});

test("a log that time cuts is quoted as far as it came, whole lines only, and says so", async () => {
  await using github = await startGitHub(WORLD);
  await using webex = await startEmulator();
  const clock = new HandClock();
  const text = await tell(webex, github, clock, async (url, init) => {
    const answer = await fetchFromGitHub(url, init, undefined);
    if (!url.includes("_storage")) return answer;
    async function* stalled(): AsyncGenerator<Uint8Array> {
      yield* answer.body ?? [];
      clock.move(5000);
      init.signal?.throwIfAborted();
    }
    return { status: 200, url, headers: answer.headers, body: stalled() } as never;
  });
  expect(text).toContain("expected 2 to be 3\n(cut off: GitHub did not send the rest of this log in time)");
  expect(text).not.toContain("ghp_half");
});
