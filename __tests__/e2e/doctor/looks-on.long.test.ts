import { describe, expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { pullRequestEvent } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

/** The lines of a block that is there to be pasted. */
const paste = (...lines: readonly string[]): string => ["```yaml", ...lines, "```"].join("\n");

describe("GitHub", () => {
  const told = async (options: GitHubOptions, step: Step = {}): Promise<string> => {
    const known = {
      runs: [{ number: 42 }],
      jobs: [{ id: 7001, name: "build" }],
      commits: [{ sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c" }],
    };
    await using github = await startGitHub({ ...known, ...options });
    await using world = await startWorld({ github });
    const { summary, conclusion } = await world.run({ ...step, with: { doctor: "true", ...step.with } });
    expect(conclusion).toBe("success");
    expect(github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    return summary;
  };

  test("permissions that no input needs are one row, with all that the job could have, and no warning", async () => {
    const summary = await told({ permissions: ["contents"] }, { with: { environment: "production" } });
    expect(summary).toMatch(
      /^\| ➖ \| permissions \| .*`actions: read`.*`checks: read`.*`deployments: read`.*permissions:&#10;/m,
    );
    expect(summary).not.toContain("⚠️");
  });

  test("one that `notify-on` needs is one warning, with all that the job could have", async () => {
    const given = { environment: "production", "notify-on": "failure, fixed" };
    const summary = await told({ permissions: ["contents"] }, { with: given });
    expect(summary.match(/⚠️/g)?.length).toBe(1);
    expect(summary).toContain("A fix is never reported");
    expect(summary).toContain(
      paste("permissions:", "  actions: read", "  checks: read", "  contents: read", "  deployments: read"),
    );
  });

  test("a workflow file that GitHub does not show is not checked, with the permission for it: the step needs none", async () => {
    const summary = await told({ permissions: ["actions", "checks"] });
    expect(summary).toContain("Webex Notify: No problems found, but the workflow file was not checked\n");
    expect(summary).toContain(
      "| ➖ | workflow file | GitHub does not show this job the workflow file, so conditions, `needs`, IDs, and expressions were not checked. | Add this permission",
    );
    expect(summary).toContain("<pre>permissions:&#10;  contents: read</pre>");
    expect(await told({ permissions: ["contents"] })).not.toContain("workflow file");
    expect(await told({ permissions: ["contents"] }, { with: { "github-token": "" } })).toContain(
      "| ➖ | workflow file | Not checked: it is not in the checkout, and `github-token` is empty.",
    );
  });

  test("a token that GitHub does not accept is reported with the line", async () => {
    const summary = await told({}, { with: { "github-token": "ghs_unknown" } });
    expect(summary).toContain("GitHub does not accept `github-token`");
    expect(summary).toContain(paste(`github-token: \${{ github.token }}`));
  });

  test("is not asked without a token", async () => {
    const summary = await told({}, { with: { "github-token": "" } });
    expect(summary).toContain("| ➖ | GitHub | `github-token` is empty, so GitHub is not queried");
  });
});

test("all wrong inputs are reported, and everything else is still checked", async () => {
  await using world = await startWorld();
  const wrong = { event: "sucess", timeout: "10s", retries: "-1", "fail-on-error": "yes", delivery: "once" };
  const step = await world.run({
    with: { ...wrong, doctor: "true", to: "Relase train", "allowed-domain": "example.com" },
  });
  const errors = step.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
  expect(errors.map((message) => message.split(":")[0])).toEqual([
    ...["allowed-domain", "event", "timeout", "retries", "delivery", "fail-on-error", "to"],
    "The doctor found 7 things to change. The job summary says what to change.",
  ]);
});

test("a fork without secrets is not a fault", async () => {
  await using world = await startWorld();
  const event = pullRequestEvent({ from: "bo/shop" });
  const step = await world.run({ event, with: { doctor: "true", token: undefined } });
  expect(step.conclusion).toBe("success");
  expect(step.summary).toMatch(/\| ➖ \| token \| Nothing would be sent: there is no token, because .*/);
});

test("what is wrong is not also reported as missing", async () => {
  await using world = await startWorld();
  const slack = "https://hooks.slack.com/services/T0/B0/slackHookPart9";
  const step = await world.run({
    secrets: ["slackHookPart9"],
    with: { doctor: "true", to: undefined, token: undefined, "webhook-url": slack },
  });
  const [title] = step.summary.split("\n");
  expect([title, step.summary.split("Slack's").length > 1]).toEqual([
    "### 🩺 Webex Notify: 1 thing to change",
    true,
  ]);
});

test("with lifecycle, files that come with the checkout are not a fault before it", async () => {
  await using world = await startWorld();
  const named = {
    template: ".github/webex",
    "user-map": "people.yml",
    provision: "webex.yml",
    files: "*.log",
  };
  const step = await world.run({ with: { ...named, doctor: "true", lifecycle: "true" } });
  expect(step).toMatchObject({ conclusion: "success", annotations: [] });
  expect(step.summary.match(/➖ \| [\w-]+/g)).toEqual([
    "➖ | provision",
    "➖ | files",
    "➖ | template",
    "➖ | user-map",
    "➖ | GitHub",
    "➖ | workflow",
  ]);
});

test("a secret under a mistyped name is not shown, but the name that it belongs under", async () => {
  await using world = await startWorld();
  const secret = "mistyped+token/~ZDM5Y2Y5";
  const step = await world.run({
    secrets: [secret],
    with: { doctor: "true", token: undefined, tokens: secret },
  });
  expect(step.summary).toContain('Input "tokens" is unknown');
  expect(step.summary).toContain("Change the name in the step's `with:` from `tokens` to `token`.");
});
