import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const TOKEN = `token: "\${{ secrets.WEBEX_BOT_TOKEN }}", to: Release train`;

interface Parts {
  readonly condition?: string;
  readonly before?: string;
  readonly job?: string;
  readonly step?: string;
  readonly given?: string;
  readonly top?: string;
}

/** What is said of the condition of a step, while another one is asked. */
async function told({
  condition = "env.WEBEX_BOT_TOKEN != ''",
  before = "",
  job = "",
  step = "",
  given = `${TOKEN}, lifecycle: true`,
  top = "",
}: Parts = {}) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
${top}
jobs:
  asked: { runs-on: x, steps: [{ ${OURS}, with: { doctor: true, to: Release train, title: Hi } }] }
  test:
    runs-on: x
    ${job}
    steps:
${before}      - { ${OURS}, if: "${condition}", ${step}with: { ${given} } }
      - run: make test
`,
    github: { job: "asked" },
    with: { title: "Hi" },
  });
  const own = rows.filter(([, what]) => what === "if").map(([, , found]) => found);
  return { own, advice, blocks };
}

const never = (name = "WEBEX_BOT_TOKEN"): string =>
  `In the \`if:\` of a step of the job \`test\`, \`env.${name}\` is empty: no \`env:\` of this workflow sets \`${name}\`, and no earlier step sets it through \`$GITHUB_ENV\`, so this is never true.`;
const ENV = `env:\n  WEBEX_BOT_TOKEN: \${{ secrets.WEBEX_BOT_TOKEN }}`;

describe("a condition about a variable that nothing sets", () => {
  test.each([
    "env.WEBEX_BOT_TOKEN != ''",
    "env.WEBEX_BOT_TOKEN",
    `\${{ env.WEBEX_BOT_TOKEN != '' }}`,
    "'' != env.WEBEX_BOT_TOKEN",
    "env['WEBEX_BOT_TOKEN'] != ''",
  ])("%s", async (condition) => {
    const { own, advice, blocks } = await told({ condition });
    const shown = condition.includes("[") ? "env['WEBEX_BOT_TOKEN']" : "env.WEBEX_BOT_TOKEN";
    expect(own).toEqual([never().replace("env.WEBEX_BOT_TOKEN", shown)]);
    expect(advice).toContain("Remove the `if:`. Or add these lines to its job:");
    expect(blocks).toContain(ENV);
  });

  test("with more in it, in a job that has variables", async () => {
    const condition = "always() && env.WEBEX_BOT_TOKEN != ''";
    const { own, advice, blocks } = await told({ condition, job: "env: { A: b }" });
    expect(own).toEqual([never()]);
    expect(advice).toContain("Remove this from the condition. Or add this line to the `env:` of its job:");
    expect(blocks).toContain(`WEBEX_BOT_TOKEN: \${{ secrets.WEBEX_BOT_TOKEN }}`);
  });

  test.each([
    "      - uses: actions/checkout@v6\n      - run: make\n",
    "      - uses: actions/setup-node@v6\n      - uses: docker/login-action@v3\n",
  ])("after steps that do not set it: %j", async (before) => {
    expect((await told({ before })).own).toEqual([never()]);
  });

  test("that is not a secret", async () => {
    const before = "      - uses: actions/checkout@v6\n      - run: echo hi\n";
    const { own, advice, blocks } = await told({ condition: "env.NOTIFY == 'true'", before });
    expect(own).toEqual([never("NOTIFY")]);
    expect(advice).toContain("Remove the `if:`. Or set it in the `env:` of its job.");
    expect(blocks).not.toContain(expect.stringContaining("NOTIFY"));
  });

  test("that another step has", async () => {
    const before = `      - { run: make, env: { WEBEX_BOT_TOKEN: "\${{ secrets.WEBEX_BOT_TOKEN }}" } }\n`;
    const { own, blocks } = await told({ before });
    expect(own.join()).toContain("only the `env:` of another step sets `WEBEX_BOT_TOKEN`");
    expect(blocks).toContain(ENV);
  });

  test("whose name is misspelled", async () => {
    const { own, blocks } = await told({
      condition: "env.WEBEX_BOT_TOKN != ''",
      job: `${ENV.replace("\n  ", ' { "').replace(": $", '": "$')}" }`,
    });
    expect(own.join()).toContain("`env.WEBEX_BOT_TOKN` is empty: no `env:` of this workflow sets");
    expect(blocks.join()).toContain("if: env.WEBEX_BOT_TOKEN != ''");
  });

  test("in the job, which has none", async () => {
    const { own, advice } = await told({ job: "if: env.WEBEX_BOT_TOKEN != ''", condition: "always()" });
    expect(own).toEqual([
      "In the `if:` of the job `test`, `env.WEBEX_BOT_TOKEN` is not available: the `if:` of a job has no `env`.",
    ]);
    expect(advice).toContain("Ask for it in the `if:` of the step.");
  });
});

describe("nothing is said of", () => {
  const SET = `env: { WEBEX_BOT_TOKEN: "\${{ secrets.WEBEX_BOT_TOKEN }}" }`;

  test.each<[string, Parts]>([
    ["a variable of the workflow", { top: SET }],
    ["a variable of the job", { job: SET }],
    ["a variable of the step", { step: `${SET}, ` }],
    ["another case of letters", { job: SET.replace("WEBEX", "webex") }],
    ["variables from an expression", { job: `env: "\${{ fromJSON(vars.ENV) }}"` }],
    ["an earlier step that sets it", { before: `      - run: echo "WEBEX_BOT_TOKEN=a" >> "$GITHUB_ENV"\n` }],
    ["an action that may set it", { before: "      - uses: hashicorp/vault-action@v3\n" }],
    ["an own action", { before: "      - uses: ./.github/actions/secrets\n" }],
    [
      "a script that exports it",
      {
        before:
          "      - { uses: actions/github-script@v8, with: { script: core.exportVariable('WEBEX_BOT_TOKEN', 'a') } }\n",
      },
    ],
    [
      "a secret of nobody, after a script",
      { given: "to: Release train", before: "      - run: ./get-token.sh\n" },
    ],
    ["a question whether it is empty", { condition: "env.WEBEX_BOT_TOKEN == ''" }],
    ["what must not be set", { condition: "!env.SKIP" }],
    ["what must be something else", { condition: "env.STAGE != 'test'" }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).own).toEqual([]);
  });
});

describe("a step that never runs ends nothing", () => {
  const ends = (condition: string, job = "") =>
    doctorTold({
      workflow: `on: push
jobs:
  deploy:
    runs-on: x
    ${job}
    steps:
      - { id: a, if: "${condition}", ${OURS}, with: { ${TOKEN}, lifecycle: true } }
      - run: make
      - { if: always(), ${OURS}, with: { doctor: true, ${TOKEN} } }
`,
    });
  const twice = "Two steps of this job report its end to the same `to:`, so it arrives twice.";

  test.each(["env.WEBEX_BOT_TOKEN != ''", "always() && env.WEBEX_BOT_TOKEN", "false"])(
    "%s",
    async (condition) => {
      const { rows } = await ends(condition);
      expect(rows.map(([, , found]) => found)).not.toContain(twice);
    },
  );

  test.each([
    ["env.WEBEX_BOT_TOKEN != ''", `env: { WEBEX_BOT_TOKEN: "\${{ secrets.WEBEX_BOT_TOKEN }}" }`],
    ["env.WEBEX_BOT_TOKEN || github.ref_name == 'main'", ""],
    ["env.WEBEX_BOT_TOKEN == ''", ""],
  ])("but one that may run does: %s", async (condition, job) => {
    const { rows } = await ends(condition, job);
    expect(rows.map(([, , found]) => found)).toContain(twice);
  });
});
