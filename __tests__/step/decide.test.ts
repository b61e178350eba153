import { describe, expect, test } from "vitest";
import type { IncidentSetup } from "../../src/incident/setup.ts";
import type { Thread } from "../../src/model/thread.ts";
import { type Decision, decide, isWorthAsking, type Situation } from "../../src/step/decide.ts";
import { incidentFor } from "../../src/step/incident/incident.ts";
import { mayHaveIncident } from "../../src/step/incident/may-have-incident.ts";
import { createHappening, FORK } from "../support/create-happening.ts";
import { createHost, type HostOptions } from "../support/create-host.ts";

const PENDING: Thread = { messages: { room: "MESSAGE-1" }, pending: ["room"] };
const FINISHED: Thread = { messages: { room: "MESSAGE-1" }, pending: [] };
const NEWER_RUN = { number: "43", url: "https://github.com/your-org/shop/actions/runs/43" };
const NO_TOKEN = "Nothing was sent: there is no token.";

const standing = (more: Partial<Situation> = {}): Situation => ({
  thread: undefined,
  noToken: undefined,
  hasIncident: false,
  isOver: false,
  ...more,
});

/** What happened, in the inputs of a step that tells it. */
const NAMED = { status: "success" };
const UNNAMED = { status: "success", "notify-on": "failure" };
const SKIPPED = { needs: '{"build":{"result":"skipped","outputs":{}}}' };
const NOBODY = { to: "" };

const SILENT_UNNAMED = 'Nothing was sent: "notify-on" does not include this success.';
const SILENT_SKIPPED = expect.stringMatching(/^Nothing to report: /);

type Row = [what: string, given: Record<string, string>, standing: Partial<Situation>, decision: unknown];

describe("decide", () => {
  test.each<Row>([
    ["a named outcome is posted", NAMED, {}, { kind: "post" }],
    ["also where a message is pending", NAMED, { thread: PENDING }, { kind: "post" }],
    ["without a destination nobody gets it, and nobody is told why", NOBODY, {}, { kind: "silent" }],
    [
      "without a destination and a token, the token is the reason",
      NOBODY,
      { noToken: NO_TOKEN },
      { kind: "no token", reason: NO_TOKEN },
    ],
    ["without a token it is written", NAMED, { noToken: NO_TOKEN }, { kind: "no token", reason: NO_TOKEN }],
    ["an unnamed outcome is silent", UNNAMED, {}, { kind: "silent", reason: SILENT_UNNAMED }],
    [
      "an unnamed outcome is silent where all messages are finished",
      UNNAMED,
      { thread: FINISHED },
      { kind: "silent", reason: SILENT_UNNAMED },
    ],
    [
      "an unnamed outcome is silent beside a bare message, of which it is not known",
      UNNAMED,
      { thread: { messageId: "MESSAGE-1" } },
      { kind: "silent", reason: SILENT_UNNAMED },
    ],
    [
      "an unnamed outcome finishes what is pending",
      UNNAMED,
      { thread: PENDING },
      { kind: "finish", orReplies: false },
    ],
    [
      "an unnamed outcome is silent before it lacks a token",
      UNNAMED,
      { noToken: NO_TOKEN },
      { kind: "silent", reason: SILENT_UNNAMED },
    ],
    [
      "an unnamed outcome that cannot finish lacks a token",
      UNNAMED,
      { thread: PENDING, noToken: NO_TOKEN },
      { kind: "no token", reason: NO_TOKEN },
    ],
    ["what was skipped is silent", SKIPPED, {}, { kind: "silent", reason: SILENT_SKIPPED }],
    [
      "what is only queued finishes nothing",
      { status: "skipped" },
      { thread: PENDING },
      { kind: "silent", reason: SILENT_SKIPPED },
    ],
    [
      "what is needed was skipped: that finishes what is pending",
      SKIPPED,
      { thread: PENDING },
      { kind: "finish", orReplies: false },
    ],
    [
      "a job that is over finishes what is pending, whatever its status",
      { status: "skipped" },
      { thread: PENDING, isOver: true },
      { kind: "finish", orReplies: false },
    ],
    [
      "what was skipped needs no token",
      SKIPPED,
      { noToken: NO_TOKEN },
      { kind: "silent", reason: SILENT_SKIPPED },
    ],
    ["an incident changes nothing for the destinations", NAMED, { hasIncident: true }, { kind: "post" }],
  ])("%s", async (_, given, more, decision) => {
    expect(decide(await createHappening(given), standing(more))).toEqual(decision);
  });

  test.each<[what: string, thread: Thread | undefined, decision: Decision]>([
    ["is silent", undefined, { kind: "silent", reason: "Superseded by #43." }],
    [
      "finishes what is pending, with a reply where it cannot be edited",
      PENDING,
      { kind: "finish", orReplies: true },
    ],
  ])("a run whose place a newer one took %s", async (_, thread, decision) => {
    const known = await createHappening({ status: "cancelled" });
    const cause = { kind: "superseded", group: "ci", by: NEWER_RUN } as const;
    const superseded = { ...known, build: { ...known.build, cause } };
    expect(decide(superseded, standing({ thread }))).toEqual(decision);
  });

  test.each<[what: string, thread: Thread | undefined, decision: Decision]>([
    ["is told", undefined, { kind: "post" }],
    ["finishes what is pending, quietly", PENDING, { kind: "finish", orReplies: true }],
  ])(
    "a run that was cancelled for an unknown reason while there is a newer one %s",
    async (_, thread, decision) => {
      const known = await createHappening({ status: "cancelled" });
      const guessed = { ...known, build: { ...known.build, newerRun: NEWER_RUN } };
      expect(decide(guessed, standing({ thread }))).toEqual(decision);
    },
  );

  test("a run that a person cancelled is reported, whatever run is newer", async () => {
    const known = await createHappening({ status: "cancelled" });
    const cause = { kind: "person", login: "alice" } as const;
    const build = { ...known.build, cause, newerRun: NEWER_RUN };
    expect(decide({ ...known, build }, standing({ thread: PENDING }))).toEqual({ kind: "post" });
  });
});

describe("GitHub is asked", () => {
  test.each<[what: string, given: Record<string, string>, standing: Partial<Situation>, isAsked: boolean]>([
    ["for what is posted", NAMED, {}, true],
    ["not without a destination", NOBODY, {}, false],
    ["for an incident without a destination", NOBODY, { hasIncident: true }, true],
    ["not without a token of GitHub's", { ...NAMED, "github-token": "" }, {}, false],
    ["not without a token", NAMED, { noToken: NO_TOKEN }, false],
    ["not for what nobody waits for", { ...UNNAMED, "notify-on": "cancelled" }, {}, false],
    ["where a background step may have failed", UNNAMED, {}, true],
    ["for what nobody waits for, where a message is pending", UNNAMED, { thread: PENDING }, true],
    ["for what nobody waits for, where there is an incident", UNNAMED, { hasIncident: true }, true],
    ["not for a job that was skipped", { status: "skipped" }, {}, false],
    ["where all that is needed was skipped, for a failure may be why", SKIPPED, {}, true],
    ["not where a failure would not be told", { ...SKIPPED, "notify-on": "success" }, {}, false],
    ["where a success may be a fix", { "notify-on": "fixed" }, {}, true],
    ["where a success may be a change", { "notify-on": "change" }, {}, true],
    ["where a cancelled job may have failed", { status: "cancelled", "notify-on": "failure" }, {}, true],
    ["where a deploy may be a rollback", { environment: "prod", "notify-on": "rollback" }, {}, true],
    ["not where no deploy can be one", { "notify-on": "rollback" }, {}, false],
  ])("%s", async (_, given, more, isAsked) => {
    expect(
      isWorthAsking(await createHappening({ "github-token": "ghs_for-the-tests", ...given }), standing(more)),
    ).toBe(isAsked);
  });
});

describe("an incident", () => {
  const setup = { entry: { when: ["failure"], members: [] }, title: "Incident" } as unknown as IncidentSetup;
  const onMain = { payload: { repository: { default_branch: "main" } } };
  const failed = { status: "failure" };

  test.each<[what: string, given: Record<string, string>, more: HostOptions, isThere: boolean]>([
    ["is made by a failure of the default branch", failed, onMain, true],
    [
      "is not made by one of another branch",
      failed,
      { ...onMain, env: { GITHUB_REF: "refs/heads/dark" } },
      false,
    ],
    ["is not made by a pull request", failed, { ...FORK, ...onMain }, false],
    ["is none of one that was cancelled", { status: "cancelled" }, onMain, false],
  ])("%s", async (_, given, more, isThere) => {
    const known = await createHappening(given, more);
    const its = { ...setup, isOfRun: mayHaveIncident(known) };
    expect(incidentFor(known, its, createHost({}))).toBe(isThere ? its : undefined);
  });

  test("does not exist without a manifest that has one", async () => {
    expect(incidentFor(await createHappening(failed, onMain), undefined, createHost({}))).toBeUndefined();
  });
});
