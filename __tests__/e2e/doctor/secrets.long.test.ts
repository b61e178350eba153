import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { pullRequestEvent } from "../../support/events.ts";
import { startWorld } from "../../support/start-world.ts";

const secret = (name: string): string => `\${{ secrets.${name} }}`;
const NONE = { token: undefined, to: undefined };
const FORK = pullRequestEvent({ from: "mallory/shop" });
const OF_FORKS = "GitHub does not pass secrets to pull requests from forks";

test.each([
  ["with `if-missing-token: skip`", "skip", "⚠️"],
  ["otherwise", "auto", "❌"],
])("the doctor reports a misspelled secret on a push, %s", async (_, missing, mark) => {
  const workflow = workflowWith({
    with: `token: ${secret("WEBEX_BOT_TOKN")}\nif-missing-token: ${missing}`,
  });
  const given = { token: "", "if-missing-token": missing };
  const { rows, advice, summary } = await doctorTold({ workflow, with: given });
  expect(rows.map(([state, what]) => `${state} ${what}`)).toEqual([`${mark} token`]);
  expect(summary).toContain("this job gets no secret `WEBEX_BOT_TOKN`");
  expect(advice).toEqual([expect.stringMatching(/Check (?:its|the) name/)]);
  const fork = await doctorTold({ workflow, event: FORK, with: given });
  expect(fork.rows).toEqual([]);
});

describe("if GitHub gives no secrets", () => {
  test("a required token is reported as required", async () => {
    const workflow = workflowWith({ with: `token: ${secret("WEBEX_BOT_TOKEN")}` });
    const { rows, advice } = await doctorTold({
      event: FORK,
      workflow,
      with: { token: "", "if-missing-token": "fail" },
    });
    expect(rows).toEqual([
      ["❌", "token", `Input "token" is missing: ${OF_FORKS}, and "if-missing-token" is "fail".`],
    ]);
    expect(advice).toEqual([
      "Remove `if-missing-token: fail`: the step is then skipped in such runs. To report such runs, use a workflow on `workflow_run` with `about: trigger`.",
    ]);
  });

  test("the step itself says so, too", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ event: FORK, with: { token: "", "if-missing-token": "fail" } });
    expect(outputs["error"]).toBe(`Input "token" is missing: ${OF_FORKS}, and "if-missing-token" is "fail".`);
  });

  test("Dependabot's run is pointed to its own secrets", async () => {
    const { rows, advice } = await doctorTold({
      github: { actor: "dependabot[bot]" },
      with: { token: "", "if-missing-token": "fail" },
    });
    expect(rows).toEqual([["❌", "token", expect.stringContaining("runs that Dependabot starts")]]);
    expect(advice[0]).toContain("“Secrets and variables” > “Dependabot”");
  });

  test("a webhook gets no advice to check its name", async () => {
    const workflow = workflowWith({ with: `webhook-url: ${secret("HOOK")}` });
    const { rows, summary } = await doctorTold({
      event: FORK,
      workflow,
      with: { ...NONE, "webhook-url": "" },
    });
    expect(rows).toEqual([]);
    expect(summary).toContain(OF_FORKS);
    expect(summary).not.toContain("HOOK");
  });
});

describe("a destination next to a webhook, without a token", () => {
  const OR = "Or remove the line `to:`: `webhook-url` has a room of its own.";
  const HOOK = "https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyazov";
  const told = async (written: string, given: Readonly<Record<string, string>> = {}) =>
    (
      await doctorTold({
        workflow: workflowWith({ with: written }),
        with: { token: "", "webhook-url": HOOK, ...given },
      })
    ).advice.join("\n");

  test("may be one too many", async () => {
    expect(await told(`to: Release train\nwebhook-url: ${secret("HOOK")}`)).toContain(
      `NAME must be exactly the name of a secret. ${OR}`,
    );
  });

  test.each([
    ["the token is written", `to: Release train\ntoken: ${secret("BOT")}`, {}],
    ["there is no webhook", "to: Release train", { "webhook-url": "" }],
  ])("is none if %s", async (_, written, given) => {
    expect(await told(written, given)).not.toContain(OR);
  });
});

describe("a webhook whose secret is missing", () => {
  test("is the only fault of a step without a token", async () => {
    const workflow = workflowWith({ with: `webhook-url: ${secret("HOOKS")}` });
    const { rows } = await doctorTold({ workflow, with: { ...NONE, "webhook-url": "" } });
    expect(rows).toEqual([
      [
        "❌",
        "webhook-url",
        `\`webhook-url: ${secret("HOOKS")}\` is empty: this job gets no secret \`HOOKS\`.`,
      ],
    ]);
  });

  test("is one of two faults if the token is missing too", async () => {
    const workflow = workflowWith({ with: `webhook-url: ${secret("HOOKS")}\ntoken: ${secret("BOT")}` });
    const { rows } = await doctorTold({ workflow, with: { token: "", to: undefined, "webhook-url": "" } });
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([
      ["❌", "webhook-url"],
      ["❌", "token"],
    ]);
  });
});

describe("in a composite action", () => {
  const github = { action_path: "/home/runner/work/shop/shop/.github/actions/notify" };

  test("a missing token comes from the calling step", async () => {
    const { rows, advice, blocks } = await doctorTold({ github, with: { token: "" } });
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([["❌", "token"]]);
    expect(advice).toEqual([
      `A composite action gets no \`secrets\`, \`vars\`, or \`needs\`. Write this line in it, declare \`token\` in its \`inputs:\`, and let the calling step pass \`token: ${secret("NAME")}\`, spelled the same.`,
    ]);
    expect(blocks).toEqual([`token: \${{ inputs.token }}`]);
  });

  test("so do the results of other jobs", async () => {
    const { blocks } = await doctorTold({ github, with: { needs: "toJSON(needs)" } });
    expect(blocks).toEqual([`needs: \${{ inputs.needs }}`]);
  });

  test("and outside of one, the line is as it was", async () => {
    const { blocks } = await doctorTold({ with: { needs: "toJSON(needs)" } });
    expect(blocks).toEqual([`needs: \${{ toJSON(needs) }}`]);
  });
});

describe("a variable for the token with another name", () => {
  test("has its own line with the right one", async () => {
    const workflow = workflowWith({ top: `env: { WEBEX_TOKEN: "${secret("BOT")}" }` });
    const { advice, blocks } = await doctorTold({ workflow, with: { token: undefined } });
    expect(advice).toEqual(["Change the name in `env:` from `WEBEX_TOKEN` to `WEBEX_API_TOKEN`."]);
    expect(blocks).toEqual([`WEBEX_API_TOKEN: ${secret("BOT")}`]);
  });

  test("and without one, there is no line to check", async () => {
    const { advice } = await doctorTold({ workflow: workflowWith({}), with: { token: undefined } });
    expect(advice).toEqual([
      `Add a line \`token: ${secret("NAME")}\` to the step's \`with:\`. NAME must be exactly the name of a secret.`,
    ]);
  });
});

describe("an expression for a secret without its braces", () => {
  test.each([
    ["token", "secrets.WEBEX_BOT_TOKEN"],
    ["token", "env.WEBEX_BOT_TOKEN"],
    ["webhook-url", "secrets.HOOK"],
  ])("has its own line, and is no secret that the file shows: %s: %s", async (input, value) => {
    const workflow = workflowWith({ with: `${input}: ${value}` });
    const { rows, blocks } = await doctorTold({ workflow, with: { [input]: value } });
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([["❌", input]]);
    expect(rows[0]?.[2]).toContain("it contains a name, not its value");
    expect(blocks).toEqual([`${input}: \${{ ${value} }}`]);
  });

  test("is reported by the step itself", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: { token: "secrets.WEBEX_BOT_TOKEN" } });
    expect(outputs["error"]).toContain(`write \`${secret("WEBEX_BOT_TOKEN")}\``);
    expect(world.webex.requests).toEqual([]);
  });

  test("is reported for GitHub's token, too", async () => {
    const { rows, blocks } = await doctorTold({ with: { "github-token": "secrets.RELEASE_TOKEN" } });
    expect(rows.map(([mark, what]) => [mark, what])).toContainEqual(["⚠️", "github-token"]);
    expect(blocks).toContain(`github-token: ${secret("RELEASE_TOKEN")}`);
  });

  test("is still hidden if more than a name may be in it", async () => {
    const { summary } = await doctorTold({ with: { token: `secrets.${"Ab1".repeat(20)}` } });
    expect(summary).not.toContain("Ab1Ab1");
  });
});

test.each(["vars", "env"])(
  "an address that is not set is not written in its variable: %s",
  async (context) => {
    const workflow = workflowWith({ with: `webhook-url: \${{ ${context}.HOOK }}`, top: 'env: { HOOK: "" }' });
    const { rows } = await doctorTold({ workflow, with: { "webhook-url": "" } });
    expect(rows.map(([, what]) => what)).toEqual(["webhook-url"]);
    expect(rows[0]?.[2]).toContain("is empty");
  },
);

test.each([
  ["token", "WEBEX_BOT_TOKEN", { token: "" }],
  ["webhook-url", "WEBEX_WEBHOOK_URL", { ...NONE, "webhook-url": "" }],
])("a variable for `%s` is replaced by a secret", async (input, name, given) => {
  const workflow = workflowWith({ with: `${input}: \${{ vars.${name} }}` });
  const { blocks, advice, summary } = await doctorTold({ workflow, with: given });
  expect(blocks).toEqual([`${input}: ${secret(name)}`]);
  expect(summary).toContain(`this job gets no variable \`${name}\`, and \`${input}\` belongs in a secret`);
  expect(advice.join()).not.toContain("Variables");
});
