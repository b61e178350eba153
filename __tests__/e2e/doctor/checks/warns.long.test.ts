import { describe, expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { doctorTold, JOB_BEFORE, LATE_JOB, workflowWith } from "../../../support/doctor-told.ts";
import { eventOf, needsOf, pushBy } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const ALL = ["actions", "checks", "contents", "deployments"] as const;
const OWN = { id: 7001, name: "notify", status: "in_progress", conclusion: null } as const;

interface Told {
  readonly summary: string;
  readonly conclusion: string;
  /** Of faults and warnings: what each is about. */
  readonly subjects: readonly string[];
  readonly blocks: readonly string[];
}

async function told(step: Step, options: GitHubOptions = {}): Promise<Told> {
  await using github = await startGitHub({
    runs: [{ number: 42 }],
    jobs: [{ id: 7001, name: "build" }],
    commits: [{ sha: SHA }],
    permissions: ALL,
    ...options,
  });
  await using world = await startWorld({ github });
  const { summary, conclusion } = await world.run({
    ...step,
    with: { to: "Release train", doctor: "true", ...step.with },
  });
  expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  const blocks = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
  const subjects = [...summary.matchAll(/^(?:❌|⚠️) \*\*(.*?)\*\*/gm)].map(([, what = ""]) => what);
  return { summary, conclusion, subjects, blocks };
}

describe("mentions", () => {
  test.each([
    [undefined, "user-map: |\n  ada:"],
    ["bob: bob@example.com", "ada:"],
    ["people.yml", "ada:"],
  ])("of people who are not mapped have lines with the login: %s", async (map, lines) => {
    const { subjects, blocks, summary } = await told({
      event: pushBy("ada"),
      workspace: { "people.yml": "bob: bob@example.com" },
      with: { mention: "author", "user-map": map },
    });
    expect([subjects, blocks]).toEqual([["mention: author"], [lines]]);
    expect(summary).toContain("The author ada is not mentioned");
  });

  test("of somebody who is unknown to Webex or not in the room give a warning", async () => {
    const mention = "nobody@example.com, erin@example.com, alice@example.com";
    const { subjects, summary, conclusion } = await told({ with: { mention } });
    expect([conclusion, subjects]).toEqual([
      "success",
      ["mention: nobody@example.com", "mention: erin@example.com"],
    ]);
    expect(summary).toContain("Webex does not know nobody@example.com");
    expect(summary).toContain('is not in the room "Release train"');
    expect(summary).toContain("| ✅ | mention: alice@example.com |");
  });
});

describe("notify-on that compares with the run before", () => {
  test.each<[string, string, Step["with"] & object, GitHubOptions, string]>([
    [
      "fixes, without the permission",
      "failure, fixed",
      {},
      { permissions: ["contents", "checks"] },
      "A fix is never reported (`fixed`).",
    ],
    [
      "first failures, without a token",
      "first-failure",
      { "github-token": "" },
      {},
      "Every failure is reported",
    ],
    [
      "changes, without a token",
      "change",
      { "github-token": "" },
      {},
      "A fix is never reported (`change`). Every failure is reported",
    ],
  ])("%s", async (_, notifyOn, given, options, says) => {
    const { subjects, summary, conclusion } = await told(
      { with: { "notify-on": notifyOn, ...given } },
      options,
    );
    expect(subjects).toContain("notify-on");
    expect(summary).toContain(says);
    expect(conclusion).toBe("success");
  });

  test("is a fault if `notify-on` names nothing else", async () => {
    const { conclusion } = await told({ with: { "notify-on": "fixed", "github-token": "" } });
    expect(conclusion).toBe("failure");
  });

  test.each([
    ["release", { action: "published", release: { tag_name: "v1" } }, "fixed", "failure"],
    ["issue_comment", { action: "created" }, "failure, fixed", "success"],
    ["release", { action: "published", release: { tag_name: "v1" } }, "change", "success"],
  ])("is not possible for the event %s", async (name, payload, notifyOn, ends) => {
    const event = eventOf(name, payload);
    const { subjects, summary, conclusion } = await told({ event, with: { "notify-on": notifyOn } });
    expect([subjects, conclusion]).toEqual([["notify-on"], ends]);
    expect(summary.replaceAll("\\", "")).toContain(
      `Runs for "${name}" have no common branch to compare them by.`,
    );
  });

  test("is fine with the permission", async () => {
    expect((await told({ with: { "notify-on": "fixed, first-failure" } })).subjects).toEqual([]);
  });
});

describe("the place of the step", () => {
  const before = { id: 7000, name: "test", created_at: "2026-01-05T11:00:00Z" };
  const later = { ...OWN, created_at: "2026-01-06T12:00:00Z" };

  test("after jobs that it does not report", async () => {
    const { subjects, blocks, summary } = await told({}, { jobs: [before, later] });
    expect([subjects, blocks]).toEqual([["needs"], [`needs: \${{ toJSON(needs) }}`]]);
    expect(summary).toContain('This job began after "test"');
    expect(summary).toContain("`if: always()`");
  });

  test.each<[string, Step["with"] & object, GitHubOptions]>([
    ["with needs", { needs: needsOf({ test: "success" }) }, { jobs: [before, later] }],
    ["beside jobs that began with it", {}, { jobs: [before, { ...later, created_at: before.created_at }] }],
    ["alone", {}, { jobs: [later] }],
    [
      "in a thread",
      { thread: "Y2lzY29zcGFyazovL3VzL01FU1NBR0UvMTAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx" },
      { jobs: [before, later] },
    ],
    ["in a matrix", { matrix: '{"os":"linux"}' }, { jobs: [before, later] }],
    ["in a deployment", { environment: "production" }, { jobs: [before, later] }],
  ])("%s nothing is said about it", async (_, given, options) => {
    expect((await told({ with: given }, options)).subjects).not.toContain("needs");
  });

  test("with needs that leave out a job that failed", async () => {
    const jobs = ["build", "test", "deploy"].map((name, at) => {
      return { ...before, id: 7100 + at, name, conclusion: name === "test" ? "failure" : "success" } as const;
    });
    const needs = needsOf({ build: "success", deploy: "skipped" });
    const { subjects, summary } = await told({ with: { needs } }, { jobs: [...jobs, later] });
    expect(subjects).toEqual(["needs"]);
    expect(summary).toContain('"test" failed before this job began, but `needs:` does not include it.');
  });

  test("with needs that leave out a job whose name continues that of a needed one", async () => {
    const jobs = ["test", "test (e2e)"].map((name, at) => {
      return { ...JOB_BEFORE, id: 7100 + at, name, conclusion: at === 1 ? "failure" : "success" } as const;
    });
    const e2e = "  browser: { name: test (e2e), runs-on: x, steps: [{ run: make e2e }] }\n";
    const { rows, blocks } = await doctorTold({
      workflow: workflowWith({ job: "needs: [test]\nif: always()\nruns-on: x" })
        .replace("build:", "test:")
        .replace("  deploy:", `${e2e}  deploy:`),
      with: { needs: needsOf({ test: "success" }) },
      at: { jobs: [...jobs, LATE_JOB] },
    });
    const found = '"test (e2e)" failed before this job began, but `needs:` does not include it.';
    expect(rows).toContainEqual(["⚠️", "needs", found]);
    expect(blocks).toContain("needs: [test, browser]");
  });

  test("with needs, in a workflow that another one calls", async () => {
    const jobs = ["ci / test", "lint"].map((name, at) => {
      return { ...before, id: 7100 + at, name, conclusion: "failure" } as const;
    });
    const own = { ...later, name: "ci / notify" };
    const options = { jobs: [...jobs, own] };
    expect((await told({ with: { needs: needsOf({ test: "failure" }) } }, options)).subjects).toEqual([]);
  });

  test("with needs, if the name of one is not its ID", async () => {
    const jobs = [{ ...before, name: "Unit tests", conclusion: "failure" } as const, later];
    expect((await told({ with: { needs: needsOf({ test: "failure" }) } }, { jobs })).subjects).toEqual([]);
  });

  test("with lifecycle, below steps that ended", async () => {
    const steps = {
      "Set up job": "success",
      "Run actions/checkout@v4": "success",
      "Run npm test": "success",
      Notify: null,
    } as const;
    const { subjects, summary } = await told({ with: { lifecycle: "true" } }, { jobs: [{ ...OWN, steps }] });
    expect(subjects).toEqual(["lifecycle"]);
    expect(summary).toContain('"Run npm test" ended before it');
    expect(summary).not.toContain('"Set up job"');
  });

  test.each(["failure", "cancelled"])(
    "with lifecycle, in a job whose status is %s already",
    async (status) => {
      const { subjects, summary } = await told({ with: { lifecycle: "true", status } });
      expect(subjects).toContain("lifecycle");
      expect(summary).toContain(`its status is already "${status}"`);
    },
  );
});

describe("update-mode without a thread", () => {
  test.each(["edit", "reply", "replace"])("%s gives a warning, from the step as well", async (mode) => {
    await using world = await startWorld();
    const step = await world.run({ with: { "update-mode": mode, thread: "" } });
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        new RegExp(`^Input "update-mode" is "${mode}", and "thread" is empty: a new message`),
      ),
    ]);
    expect((await told({ with: { "update-mode": mode } })).subjects).toEqual(["update-mode"]);
  });

  test("is fine with lifecycle", async () => {
    expect((await told({ with: { "update-mode": "replace", lifecycle: "true" } })).subjects).toEqual([]);
  });
});

describe("an address that is not an incoming webhook's", () => {
  test.each([
    ["https://webexapis.com/v1/webhooks/hookId9hook", "failure", "webhook-url"],
    ["https://webex.example.com/hooks/hookId9hook", "success", "webhook-url 1"],
  ])("%s", async (url, ends, subject) => {
    const { conclusion, subjects, summary } = await told({
      secrets: ["hookId9hook"],
      with: { to: undefined, token: undefined, "webhook-url": url },
    });
    expect([conclusion, subjects]).toEqual([ends, [subject]]);
    expect(summary).not.toContain("Its form is correct");
    expect(summary).toContain("contains `/webhooks/incoming/`");
  });
});

test("what GitHub says comes with what to do about it, like everything else", async () => {
  await using github = await startGitHub({ permissions: ALL });
  const message = "Resource protected by organization SAML enforcement. You must grant your token access.";
  github.fail({ kind: "answer", status: 403, body: { message }, times: "forever" });
  await using world = await startWorld({ github });
  const { summary } = await world.run({ with: { doctor: "true" } });
  expect(summary).toMatch(/⚠️ \*\*GitHub\*\* .*\n\n👉 Authorize the token in `github-token`/);
});

test("what is not sent yet is not reported as past", async () => {
  const { summary } = await told({ with: { "notify-on": "failure" } });
  expect(summary).toContain('Nothing would be sent: "notify-on" does not include this success.');
});
