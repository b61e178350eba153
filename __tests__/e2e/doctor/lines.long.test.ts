import { describe, expect, test } from "vitest";
import { CI } from "../../support/doctor-told.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

const JUNIT = '<testsuite tests="1"><testcase name="a"/></testsuite>';
const FILES = { "a/x.xml": JUNIT, "b/y.xml": JUNIT, "reports/1.xml": JUNIT, "reports/2.xml": JUNIT };

/** All blocks of a summary that are there to be pasted. */
function blocksIn(summary: string): readonly string[] {
  return [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
}

async function told(
  step: Step,
): Promise<{ summary: string; blocks: readonly string[]; errors: readonly string[] }> {
  await using world = await startWorld({ mayMention: true });
  const { summary, annotations } = await world.run({
    workspace: FILES,
    ...step,
    with: { to: "Release train", doctor: "true", ...step.with },
  });
  const errors = annotations.map(({ message }) => message);
  return { summary, blocks: blocksIn(summary), errors };
}

describe("the user's own line, corrected", () => {
  test.each<[string, Step["with"] & object, string]>([
    ["rooms on one line", { to: "Release train, Europe" }, "to: |\n  Release train\n  Europe"],
    [
      "a list in brackets",
      { to: '["Relase train", bob@example.com]' },
      "to: |\n  Release train\n  bob@example.com",
    ],
    ["globs on one line", { "test-results": "a/x.xml, b/y.xml" }, "test-results: |\n  a/x.xml\n  b/y.xml"],
    ["a glob of a misspelt folder", { "test-results": "report/*.xml" }, "test-results: reports/*.xml"],
    ["words", { "notify-on": "failed, sucess, fixed" }, "notify-on: failure, success, fixed"],
    ["words, one a line", { "mention-on": "failed\ncancel" }, "mention-on: |\n  failure\n  cancelled"],
    ["the same word twice", { "notify-on": "failed, failure" }, "notify-on: failure"],
    ["a word of Slack's", { mention: "everyone" }, "mention: all"],
    ["a role with an @", { mention: "@Authors" }, "mention: author"],
    [
      "people with semicolons",
      { mention: "alice@example.com; bob@example.com" },
      "mention: alice@example.com, bob@example.com",
    ],
    ["too many", { "log-lines": "500" }, "log-lines: 200"],
    ["too few", { timeout: "0" }, "timeout: 1"],
    ["a unit", { "max-duration": "5 min" }, "max-duration: 300"],
    ["a yes", { lifecycle: "yes" }, "lifecycle: true"],
    ["a word of another tool", { detail: "verbose" }, "detail: full"],
    ["an event of GitHub", { event: "pull_request" }, "event: auto"],
    ["a branch", { "notify-on": "main" }, "if: always() && github.ref_name == 'main'"],
    ["all outcomes", { "notify-on": "all" }, "notify-on: always"],
    [
      "a host of the government",
      { "api-url": "http://api-usgov.webex.com/v1" },
      "api-url: https://api-usgov.webex.com/v1",
    ],
    ["a host and nothing else", { "api-url": "webexapis.com" }, "api-url: https://webexapis.com/v1"],
    [
      "a host without its scheme",
      { "api-url": "webex.example.com/v1" },
      "api-url: https://webex.example.com/v1",
    ],
    [
      "a site without its scheme",
      { "environment-url": "shop.acme.dev/a" },
      "environment-url: https://shop.acme.dev/a",
    ],
    [
      "domains with semicolons",
      { "allowed-domains": "example.com; acme.dev" },
      "allowed-domains: example.com, acme.dev",
    ],
    [
      "domains with blanks",
      { "allowed-domains": "example.com acme.dev" },
      "allowed-domains: example.com, acme.dev",
    ],
    ["a context without toJSON", { needs: "Object" }, `needs: \${{ toJSON(needs) }}`],
    ["a name", { notify_on: "failure" }, "notify-on: failure"],
    ["a name of a guard", { allowed_domains: "acme.dev" }, "allowed-domains: acme.dev"],
  ])("%s", async (_, given, line) => {
    const { blocks, errors } = await told({ with: given });
    expect([...new Set(blocks)]).toEqual([line]);
    expect(errors.some((error) => error.endsWith(`\n${line}`))).toBe(true);
  });

  test("an address without /v1, and with more after it", async () => {
    await using world = await startWorld();
    const base = world.webex.url;
    for (const url of [base.replace(/\/v1$/, ""), `${base}/messages`]) {
      const step = await world.run({ with: { "api-url": url, doctor: "true" } });
      expect(blocksIn(step.summary)).toEqual([`api-url: ${base}`]);
    }
  });

  test.each([
    ["provision", ".github/webex.yaml", ".github/webex.yml", "rooms: []\n"],
    ["template", ".github/webex/failur.md", ".github/webex/failure.md", "x"],
    ["template", ".github/webx", ".github/webex", "x"],
    ["user-map", ".github/webex-peple.yml", ".github/webex-people.yml", "a: b@example.com"],
  ])("%s: %s", async (input, wrong, right, content) => {
    const file = right.includes(".", 2) ? right : `${right}/failure.md`;
    const { summary, blocks } = await told({ workspace: { [file]: content }, with: { [input]: wrong } });
    expect(blocks).toEqual([`${input}: ${right}`]);
    expect(summary).not.toContain("at the given location");
  });
});

describe("nothing, if the correction is not certain", () => {
  test.each<[string, Step["with"] & object, string]>([
    [
      "a room that is not there among others",
      { to: "Release train, Nowhere at all" },
      "Write each room on its own line.",
    ],
    ["a room with more in its name", { to: "Dev Room Berlin" }, "Similar:"],
    ["a room with another number", { to: "Release train 2" }, "notify@webex.bot, must be a member"],
    ["one word that stands alone", { "notify-on": "always, failure" }, "remove it, or remove the others"],
    ["one that would, were it spelt", { "notify-on": "alway, failure" }, "did you mean"],
    ["a misspelt word among one that is none", { "notify-on": "failed, banana" }, "banana"],
    ["a login", { mention: "@alice" }, "user-map"],
    ["a login that is near all", { mention: "alla" }, "each entry must be"],
    ["a number below nothing", { retries: "-1" }, "from 0 to 20"],
    ["a status of nothing", { status: "" }, "remove the line"],
    ["a thread", { thread: "true" }, "the output `thread`"],
    ["no destination", { to: undefined }, "Add a line `to:`"],
    ["no token", { token: undefined }, "NAME must be exactly the name of a secret"],
    ["a token that Webex does not know", { token: "unknown+token/1" }, "Store a new one as the secret"],
    ["an address that is none", { "api-url": "FedRAMP" }, "it must be an https address"],
    [
      "globs of which one is not there",
      { "test-results": "a/x.xml, c/z.xml" },
      "Write each glob on its own line.",
    ],
    ["one word of glob among many files", { "test-results": "**/3.xml" }, "No file matches"],
  ])("%s", async (_, given, says) => {
    const { summary, blocks } = await told({ with: given });
    expect(blocks).toEqual([]);
    expect(summary).toContain(says);
  });

  test.each([
    ["misspelt", "proxy.invalid:3128"],
    ["refusing", "http://127.0.0.1:9"],
  ])("a proxy that is %s leaves the address as it is", async (_, proxy) => {
    const { summary, blocks } = await told({
      withinMs: 15_000,
      env: { HTTPS_PROXY: proxy },
      with: { "api-url": "https://webex.example.com/v2", retries: "0" },
    });
    expect(blocks).toEqual([]);
    expect(summary).toMatch(/to change/);
  });
});

describe("a line of another step, or of the job", () => {
  const OURS = "uses: your-org/webex-notify@v1, with: { doctor: true, to: Release train";
  const START = "{ uses: your-org/webex-notify@v1, with: { to: Release train, event: start } }";
  const JOBS = "build: { steps: [{ run: make }] }, test: { needs: build, steps: [{ run: make test }] }";

  test.each<[string, string, Step["with"] & object, readonly string[]]>([
    [
      "the thread of a start",
      `notify: { steps: [${START}, { if: always(), ${OURS} } }] }`,
      {},
      [`thread: \${{ steps.webex-start.outputs.thread }}`],
    ],
    [
      "none, if another title is posted",
      `notify: { steps: [${START}, { if: always(), ${OURS}, title: Done } }] }`,
      {},
      [],
    ],
    [
      "a variable of another job",
      `build: { steps: [{ run: "echo V=1 >> $GITHUB_ENV" }] }, notify: { needs: build, steps: [{ if: always(), ${OURS}, version: "\${{ env.V }}" } }] }`,
      { version: "" },
      [`version: \${{ needs.build.outputs.V }}`],
    ],
    [
      "a variable of a script",
      `notify: { steps: [{ run: export V=1 }, { if: always(), ${OURS}, version: "\${{ env.V }}" } }] }`,
      { version: "" },
      ['echo "V=$V" >> "$GITHUB_ENV"'],
    ],
    [
      "a secret that no output can contain",
      `build: { outputs: { v: "\${{ secrets.V }}" }, steps: [{ run: make }] }, notify: { needs: build, steps: [{ if: always(), ${OURS}, version: "\${{ needs.build.outputs.v }}" } }] }`,
      { version: "" },
      [`version: \${{ secrets.V }}`],
    ],
    [
      "no ID of a step that cannot have a thread",
      `notify: { steps: [{ run: make }, { if: always(), ${OURS}, thread: "\${{ steps.a.outputs.thread }}" } }] }`,
      { thread: "" },
      [],
    ],
    [
      "a token for GitHub's CLI",
      `notify: { runs-on: ubuntu-24.04, steps: [{ run: gh run download 1, env: { A: b } }, { if: always(), ${OURS} } }] }`,
      {},
      [`GH_TOKEN: \${{ github.token }}`],
    ],
    [
      "the folder of an artifact",
      `notify: { steps: [{ uses: actions/upload-artifact@v6, with: { path: reports } }, { if: always(), ${OURS}, files: x } }] }`,
      { files: "https://github.com/your-org/shop/actions/runs/1/artifacts/2" },
      ["files: reports/**"],
    ],
    [
      "the shell of a script on Windows",
      `notify: { runs-on: windows-2025, steps: [{ run: "make test\\nmake docs" }, { if: always(), ${OURS} } }] }`,
      {},
      ["shell: bash"],
    ],
    [
      "the failure of any job",
      `${JOBS}, notify: { needs: [test], if: "always() && needs.test.result == 'failure'", steps: [{ ${OURS}, event: failure } }] }`,
      { event: "failure" },
      ["needs: [test, build]\nif: failure()"],
    ],
    [
      "a job that a condition keeps from reporting another",
      `test: { runs-on: x, steps: [{ run: make test }] }, notify: { needs: [test], if: "always() && needs.test.result == 'success'", steps: [{ ${OURS}, notify-on: failure, needs: a } }] }`,
      { "notify-on": "failure", needs: '{"test":{"result":"success"}}' },
      ["if: always()"],
    ],
    [
      "the results of several jobs",
      `${JOBS}, notify: { needs: [build, test], if: "always() && join(needs.*.result) == 'failure'", steps: [{ ${OURS}, needs: a } }] }`,
      { needs: '{"test":{"result":"success"}}' },
      ["if: always() && contains(needs.*.result, 'failure')"],
    ],
    [
      "the group of a job",
      `notify: { concurrency: { group: tell, cancel-in-progress: true }, steps: [{ run: make }, { if: always(), ${OURS} } }] }`,
      {},
      [`group: "tell-\${{ github.ref }}"`],
    ],
  ])("%s", async (_, jobs, given, lines) => {
    const { blocks } = await told({
      workspace: { [CI]: `{ on: push, jobs: { ${jobs} } }` },
      github: { workflow_ref: `your-org/shop/${CI}@refs/heads/main`, job: "notify" },
      with: given,
    });
    expect(blocks).toEqual(lines);
  });
});

test("rooms whose titles differ only in case are listed by title", async () => {
  const { summary } = await told({ with: { to: "DEV ROOM" } });
  expect(summary).toMatch(/2 rooms have the title "DEV ROOM"\..*"Dev Room": .*, "dev room": /i);
  expect(summary).not.toContain("let the token's owner in");
});

test("wrong inputs are reported next to files that are missing", async () => {
  const { errors } = await told({ with: { format: "cards", provision: "x.yml", template: "t.md" } });
  expect(errors.map((error) => error.split(":")[0])).toEqual([
    "format",
    "provision",
    "template",
    "The doctor found 3 things to change. The job summary says what to change.",
  ]);
});

test("a variable that only the caller has becomes an input, which may have a line of its own", async () => {
  const step = `{ if: always(), uses: your-org/webex-notify@v1, with: { doctor: true, title: "Shop \${{ env.SHOP }}" } }`;
  const { blocks } = await told({
    workspace: {
      ".github/workflows/ci.yml": "on: push\nenv: { SHOP: Berlin }\njobs: { tell: { uses: ./called.yml } }\n",
      "called.yml": `on: workflow_call\njobs: { deploy: { runs-on: x, steps: [{ run: make }, ${step}] } }\n`,
    },
    github: { workflow_ref: "your-org/shop/.github/workflows/ci.yml@refs/heads/main", job: "deploy" },
    with: { title: "Shop " },
  });
  expect(blocks).toEqual([`title: "Shop \${{ inputs.shop }}"`]);
});

describe("what is reported", () => {
  test("forty rooms alike take one sentence", async () => {
    const to = Array.from({ length: 40 }, (_, index) => `Bakery of ${index}`).join("\n");
    const { summary, errors } = await told({ with: { to } });
    expect(summary.split("None of the")).toHaveLength(2);
    expect(summary).toContain("Bakery of 39");
    expect(errors).toHaveLength(2);
  });

  test("each fault appears once, with its lines", async () => {
    const { summary, errors } = await told({ with: { to: "Relase train\nEurop" } });
    expect(summary.split("Relase train")).toHaveLength(3);
    expect(errors[0]).toMatch(/Replace it with these lines.*\nto: \|\n {2}Release train\n {2}Europe$/);
  });
});
