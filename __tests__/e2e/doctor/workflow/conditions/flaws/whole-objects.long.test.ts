import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../../support/doctor-told.ts";

const COMPLETED = "{ workflow_run: { workflows: [CI], types: [completed] } }";
const ALL =
  "{ pull_request: , pull_request_review: , release: { types: [published] }, deployment: , issues: , workflow_run: }";

async function told(condition: string, on = ALL) {
  const workflow = workflowWith({ step: `if: ${JSON.stringify(condition)}`, job: "needs: build" });
  const { rows, blocks, advice } = await doctorTold({
    workflow: workflow.replace("on: push", `on: ${on}`),
    with: { "notify-on": "success", needs: '{"build":{"result":"success"}}' },
  });
  const own = rows.filter(([, what]) => what === "if").map(([, , found]) => found);
  return { own, advice, blocks: blocks.map((block) => block.replaceAll('"', "")) };
}

const says = (shown: string, when: string): string => `\`${shown}\` is an object, so this is ${when} true.`;
const EVENT = "github.event";
const PULL = "github.event.pull_request";
const RUN = "github.event.workflow_run";

describe("a comparison of an object has one answer, and the part that was meant", () => {
  test.each([
    [`${RUN}.head_repository`, "!= github.repository", ".full_name"],
    [`${PULL}.head.repo`, "== github.repository", ".full_name"],
    [`${EVENT}.repository`, "== 'your-org/shop'", ".full_name"],
    [`${EVENT}.repository`, "== 'shop'", ".name"],
    [`${PULL}.head.repo`, "== github.repository_owner", ".owner.login"],
    [`${PULL}.head.repo.owner`, "== github.repository_owner", ".login"],
    [`${EVENT}.sender`, "!= 'octocat'", ".login"],
    [`${PULL}.user`, "== github.actor", ".login"],
    [`${RUN}.triggering_actor`, "== 'octocat'", ".login"],
    [`${PULL}.head`, "== 'main'", ".ref"],
    [`${PULL}.base`, "!= 'main'", ".ref"],
    [`${PULL}.head`, "== github.sha", ".sha"],
    [`${EVENT}.label`, "== 'x'", ".name"],
    [`${EVENT}.release`, "== 'v1'", ".tag_name"],
    [`${EVENT}.deployment`, "== 'production'", ".environment"],
    [`${EVENT}.review`, "== 'approved'", ".state"],
    [RUN, "== 'success'", ".conclusion"],
    [RUN, "== 'CI'", ".name"],
    [EVENT, "== 'release'", "_name"],
    ["needs.build", "== 'success'", ".result"],
    ["steps.make", "== 'success'", ".outcome"],
    ["job", "== 'success'", ".status"],
  ])("%s %s", async (value, rest, part) => {
    const { own, blocks, advice } = await told(`${value} ${rest}`);
    expect(own).toEqual([
      `In the \`if:\` of the step, ${says(value, rest.startsWith("!=") ? "always" : "never")}`,
    ]);
    expect(blocks).toEqual([`if: ${value}${part} ${rest}`]);
    expect(advice).toEqual(["If this is what you mean, replace the `if:` of the step with this line."]);
  });

  test.each([
    [`github.actor == ${PULL}.user`, `github.actor == ${PULL}.user.login`],
    [`contains(${PULL}.user, '[bot]')`, `contains(${PULL}.user.login, '[bot]')`],
    [`startsWith(${PULL}.head, 'release/')`, `startsWith(${PULL}.head.ref, 'release/')`],
    [
      `always() && (null == ${PULL} || 'x' != ${PULL}.user)`,
      `always() && (null == ${PULL} || 'x' != ${PULL}.user.login)`,
    ],
  ])("%s", async (condition, meant) => {
    expect((await told(condition)).blocks).toEqual([`if: ${meant}`]);
  });

  test("two objects that are compared are mended together", async () => {
    const { own, blocks } = await told(`${PULL}.head.repo != ${PULL}.base.repo`);
    expect(own).toEqual([
      `In the \`if:\` of the step, ${says(`${PULL}.head.repo`, "always")} ${says(`${PULL}.base.repo`, "always")}`,
    ]);
    expect(blocks).toEqual([`if: ${PULL}.head.repo.full_name != ${PULL}.base.repo.full_name`]);
  });

  test("the part that was meant has the name that another event gives it", async () => {
    const { blocks } = await told(`${PULL}.head.repo != github.repository`, COMPLETED);
    expect(blocks).toEqual([`if: ${RUN}.head_repository.full_name != github.repository`]);
  });

  test("a misspelled result is corrected together with the part", async () => {
    const { blocks } = await told("needs.build == 'failed'");
    expect(blocks).toEqual(["if: needs.build.result == 'failure'"]);
  });
});

test.each([
  PULL,
  `!${PULL}`,
  `${PULL} == null`,
  `${PULL} != null`,
  `${PULL} != ''`,
  `${PULL} == false`,
  `${EVENT}.release == true`,
  `${PULL}.head.label == 'your-org:main'`,
  `${PULL}.head.repo.fork == true`,
  `${EVENT}.inputs.user == 'x'`,
  `${EVENT}.client_payload.repo == 'x'`,
  `${EVENT}.repository.organization == 'your-org'`,
  `${EVENT}.workflow == 'x'`,
  `contains(${PULL}.labels.*.name, 'x')`,
  "needs.build.outputs.user == 'x'",
  "contains(toJSON(github.event), 'x')",
  "contains(fromJSON('[1]'), 1)",
])("nothing is said of %s", async (condition) => {
  expect((await told(condition)).own.join()).not.toContain("an object");
});

describe("a whole context, or all outputs of a step", () => {
  test.each([
    ["github == 'tag'", "github", "never", "github.ref_name"],
    ["github.event.repository.full_name != github", "github", "always", "github.ref_name"],
    ["always() && steps.make.outputs != 'true'", "steps.make.outputs", "always", "steps.make.outputs.NAME"],
    ["needs.build.outputs == ''", "needs.build.outputs", "never", "needs.build.outputs.NAME"],
    ["inputs && github.ref_name == 'main'", "inputs", "always", "inputs.NAME"],
    ["!vars", "vars", "never", "vars.NAME"],
    ["(always() && inputs)", "inputs", "always", "inputs.NAME"],
    ["always() && needs", "needs", "always", "needs.JOB.result"],
    ["!steps || failure()", "steps", "never", "steps.ID.outcome"],
    ["github.event", "github.event", "always", "github.event_name"],
  ])("%s", async (condition, whole, when, value) => {
    const { own, blocks, advice } = await told(condition);
    expect(own).toEqual([`In the \`if:\` of the step, ${says(whole, when)}`]);
    expect(blocks).toEqual([]);
    expect(advice).toEqual([`Name the value that you mean, as in \`${value}\`.`]);
  });

  test.each([
    "contains(toJSON(needs), 'failure')",
    "toJSON(inputs) != 'null'",
    "vars.A && inputs.b",
    "inputs && inputs.b",
  ])("may be asked in another way: %s", async (condition) => {
    expect((await told(`always() && ${condition}`)).own).toEqual([]);
  });
});
