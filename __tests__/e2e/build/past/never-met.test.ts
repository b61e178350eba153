import { describe, expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../../emulator/github/start-github.ts";
import { CI, workflowWith } from "../../../support/doctor-told.ts";
import { eventOf, needsOf } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

interface Told {
  readonly summary: string;
  /** Of faults and warnings: what each is about. */
  readonly subjects: readonly string[];
  readonly blocks: readonly string[];
  /** What the plain step warns of. */
  readonly warnings: string;
  readonly titles: readonly (string | undefined)[];
}

/** What the doctor finds, and what the step itself says. */
async function told(step: Step, options: GitHubOptions = {}): Promise<Told> {
  await using github = await startGitHub({
    runs: [{ number: 42 }],
    jobs: [{ id: 7001, name: "build" }],
    commits: [{ sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c" }],
    permissions: ["actions", "checks", "contents", "deployments"],
    ...options,
  });
  await using world = await startWorld({ github, mayMention: true });
  const given = { to: "Release train", ...step.with };
  const { summary } = await world.run({ ...step, with: { ...given, doctor: "true" } });
  const plain = await world.run({ ...step, with: given });
  const blocks = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
  const subjects = [...summary.matchAll(/^(?:❌|⚠️) \*\*(.*?)\*\*/gm)].map(([, what = ""]) => what);
  const warnings = plain.annotations.map(({ message }) => message).join("\n");
  return {
    summary: summary.replaceAll("\\", ""),
    subjects,
    blocks,
    warnings,
    titles: world.read("Release train"),
  };
}

describe("a run of another workflow", () => {
  const ended = (conclusion: string) =>
    eventOf("workflow_run", { action: "completed", workflow_run: { id: 5, name: "Tests", conclusion } });

  test("that failed is not a success of this job, and the line says how to report it", async () => {
    const { warnings, blocks, subjects } = await told({ event: ended("failure") });
    expect(warnings).toBe(
      'The workflow "Tests" that started this run ended as "failure", but the message reports this job. Write `about: trigger` to report what started it.',
    );
    expect([subjects, blocks]).toEqual([["about"], ["about: trigger"]]);
  });

  test("that passed is the doctor's only", async () => {
    const { warnings, blocks } = await told({ event: ended("success") });
    expect([warnings, blocks]).toEqual(["", ["about: trigger"]]);
  });

  test.each<Step["with"] & object>([
    { about: "trigger" },
    { event: "success" },
    { needs: needsOf({ build: "success" }) },
  ])("is not a mistake with %j", async (given) => {
    const { warnings, subjects } = await told({ event: ended("failure"), with: given });
    expect([warnings, subjects]).toEqual(["", []]);
  });
});

describe("a step that waits for failures", () => {
  const workflow = (more: string) => ({
    ".github/workflows/ci.yml": `jobs:\n  build:\n    steps:\n      - uses: your-org/webex-notify@v1\n${more}        with:\n          doctor: true\n`,
  });

  test("needs `if: always()`, which the doctor cannot see without the workflow", async () => {
    const { subjects, blocks, summary } = await told({ with: { "notify-on": "failure, cancelled" } });
    expect([subjects, blocks]).toEqual([["notify-on"], ["if: always()"]]);
    expect(summary).toContain("unless it is already there");
  });

  test("has none in its workflow", async () => {
    const env = {
      GITHUB_WORKFLOW_REF: "your-org/shop/.github/workflows/ci.yml@refs/heads/main",
      GITHUB_JOB: "build",
    };
    const step = { env, workspace: workflow(""), with: { "notify-on": "failure" } };
    const { subjects, summary } = await told(step);
    expect(subjects).toEqual(["notify-on"]);
    expect(summary).not.toContain("unless it is already there");
    const right = await told({ ...step, workspace: workflow("        if: always()\n") });
    expect(right.subjects).toEqual([]);
  });

  test.each<Step["with"] & object>([
    { "notify-on": "failure, fixed" },
    { "notify-on": "failure", needs: needsOf({ build: "success" }) },
    { "notify-on": "failure", event: "failure" },
    { "notify-on": "failure", lifecycle: "true" },
  ])("and for more needs none: %j", async (given) => {
    expect((await told({ with: given })).blocks).not.toContain("if: always()");
  });
});

describe("a job after others", () => {
  const OWN = {
    id: 7001,
    name: "notify",
    status: "in_progress",
    conclusion: null,
    createdAt: "2026-11-29T12:10:00Z",
  } as const;
  const build = { id: 1, name: "test", completedAt: "2026-11-29T12:09:00Z" };

  test("that needs none of them learns where to name them, and gets no line that it already has", async () => {
    const { subjects, blocks, summary } = await told({ with: { needs: "{}" } }, { jobs: [OWN, build] });
    expect([...new Set(subjects)]).toEqual(["needs"]);
    expect(blocks).toEqual([]);
    expect(summary).toContain('This job began after "test", but needs none of them');
  });
});

describe("people whom a guard excludes", () => {
  test("in `mention` get the line that allows them", async () => {
    const given = { mention: "author, carol@example.com, bob@example.org", "allowed-domains": "acme.dev" };
    const workflow = workflowWith({ with: `mention: ${given.mention}\nallowed-domains: acme.dev` });
    const { warnings, blocks } = await told({
      with: { ...given, event: "failure" },
      workspace: { [CI]: workflow },
      github: { workflow_ref: `your-org/shop/${CI}@refs/heads/main`, job: "deploy" },
    });
    expect(warnings).toContain(
      'carol@example.com is not mentioned: "allowed-domains" does not include example.com.',
    );
    expect(blocks).toContain("allowed-domains: acme.dev, example.com, example.org");
  });
});

describe("a map that is the wrong way round", () => {
  test.each<[string, Step]>([
    ["inline", { with: { "user-map": "octocat: octo@example.com\nbob@example.com: bob" } }],
    ["in a file", { workspace: { "m.yml": "bob@example.com: bob" }, with: { "user-map": "m.yml" } }],
  ])("%s has the line to write", async (_, step) => {
    const { blocks, summary } = await told(step);
    expect(summary).toContain("login and email address are swapped");
    expect(blocks).toEqual(["bob: bob@example.com"]);
  });
});

describe("templates", () => {
  const templates = {
    "m.md": `{{headline}}\n\${{ github.workflow }} \${{ workflow }} \${{ env.X }} costs \${{data.price}}\n{{ref}}`,
  };

  test("say that GitHub fills in nothing in a file, and that a group is shown as JSON", async () => {
    const { warnings, summary } = await told({
      workspace: templates,
      with: { template: "m.md", data: "price: 5" },
    });
    for (const said of [
      `m.md:2: GitHub does not evaluate \`\${{ }}\` in a file: write {{workflow}}, without "$".`,
      "pass its value in `data`, and write {{data.NAME}}",
      "m.md shows {{ref}}, which is a group of values, as JSON: write {{ref.",
    ]) {
      expect(warnings).toContain(said);
      expect(summary).toContain(said.slice(0, 40));
    }
    expect(warnings).not.toContain("data.price");
  });

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      "a partial",
      { "t/partials/links.md": `a\n\${{ github.workflow }}` },
      "t",
      `t/partials/links.md:2: GitHub does not evaluate \`\${{ }}\` in a file: write {{workflow}}`,
    ],
    [
      "a card",
      { "c.yml": `type: AdaptiveCard\nbody:\n  - { type: TextBlock, text: "\${{ env.X }}" }` },
      "c.yml",
      `c.yml, body[0].text:1: GitHub does not evaluate \`\${{ }}\` in a file: pass its value in \`data\``,
    ],
  ])("say the same of %s", async (_, workspace, template, said) => {
    const { warnings, summary } = await told({ workspace, with: { template } });
    expect(
      warnings.split("\n").filter((line) => line.includes("in a file") || line.includes("unknown")),
    ).toEqual([expect.stringContaining(said)]);
    expect(summary).toContain(said.slice(0, 40));
  });

  test("of the user are what a card shows", async () => {
    await using world = await startWorld();
    await world.run({
      workspace: { "m.md": "{{headline}}\nAsk **Ada**" },
      with: { template: "m.md", format: "card" },
    });
    const [message] = world.webex.snapshot().messages;
    expect(JSON.stringify(message?.attachments)).toContain("Ask **Ada**");
  });

  test("say the same of a title", async () => {
    const { warnings } = await told({ with: { title: "Now on {{ref}}" } });
    expect(warnings).toContain('Input "title" shows {{ref}}, which is a group of values, as JSON');
  });
});

describe("a form that does not go", () => {
  test("webhooks without what only rooms accept", async () => {
    const url = "https://webexapis.com/v1/webhooks/incoming/abc";
    await using world = await startWorld();
    const { summary } = await world.run({
      with: { to: undefined, "webhook-url": url, format: "card", lifecycle: "true", doctor: "true" },
    });
    expect(summary).toContain("without cards and edits.");
  });

  test("a card that is to be edited", async () => {
    const given = { format: "card", "update-mode": "edit", lifecycle: "true" };
    const { subjects } = await told({ with: given });
    expect(subjects).toEqual(["update-mode"]);
  });
});

describe("files", () => {
  test("with several globs on one line are reported even if none exist yet", async () => {
    const { blocks } = await told({ with: { "log-files": "a.log,  b/*.log\nc/{d, e}.log" } });
    expect(blocks).toEqual(["log-files: |\n  a.log\n  b/*.log\n  c/{d, e}.log"]);
  });

  test("of another kind than the existing files are shown one that exists", async () => {
    const step = { workspace: { "out/a.xml": "<testsuite/>" }, with: { "test-results": "out/*.junit" } };
    expect((await told(step)).summary).toContain('the nearest is "out/a.xml"');
  });
});
