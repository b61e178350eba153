import { describe, expect, test } from "vitest";
import { OWNER, conditionTold as told } from "../../../../support/condition-told.ts";

const IMPLICIT = "is never true: GitHub adds `success() &&` to a condition without a status function.";

describe("the condition of another step of ours says what was meant", () => {
  test.each([
    // After a failure, GitHub skips what does not ask for it.
    [
      "steps.unit.outcome == 'failure'",
      `\`steps.unit.outcome == 'failure'\` ${IMPLICIT}`,
      "always() && steps.unit.outcome == 'failure'",
    ],
    [
      "job.status != 'success'",
      `\`job.status != 'success'\` ${IMPLICIT}`,
      "always() && job.status != 'success'",
    ],
    [
      "steps.unit.outcome == 'failure' || github.ref_name == 'main'",
      `\`steps.unit.outcome == 'failure'\` ${IMPLICIT}`,
      "always() && (steps.unit.outcome == 'failure' || github.ref_name == 'main')",
    ],
    [
      "success() && steps.unit.conclusion == 'failure'",
      "`steps.unit.conclusion == 'failure'` is never true together with `success()`.",
      "always() && steps.unit.conclusion == 'failure'",
    ],
    [
      "always() && steps.lint.conclusion == 'failure'",
      "`steps.lint.conclusion` is never `failure`, because the step has `continue-on-error: true`.",
      "always() && steps.lint.outcome == 'failure'",
    ],
    // The words of GitHub.
    [
      "always() && job.status == 'failed'",
      "`job.status` never matches `failed`.",
      "always() && job.status == 'failure'",
    ],
    [
      "always() && steps.unit.outcome == 'passed'",
      "`steps.unit.outcome` never matches `passed`.",
      "always() && steps.unit.outcome == 'success'",
    ],
    [
      "always() && contains(needs.*.result, 'failed')",
      "`needs.*.result` never matches `failed`.",
      "always() && contains(needs.*.result, 'failure')",
    ],
    ["runner.os == 'ubuntu-latest'", "`runner.os` never matches `ubuntu-latest`.", "runner.os == 'Linux'"],
    // Names that there are not.
    [
      "always() && steps.unit.result == 'failure'",
      "`steps.unit.result` is empty: a step has `outputs`, `outcome` and `conclusion`, and no `result`.",
      "always() && steps.unit.outcome == 'failure'",
    ],
    [
      "github.branch == 'main'",
      "`github.branch` is empty: `github` has no `branch`.",
      "github.ref_name == 'main'",
    ],
    // Refs.
    [
      "github.ref == 'refs/head/main'",
      "`github.ref` never matches `refs/head/main`.",
      "github.ref == 'refs/heads/main'",
    ],
    [
      "github.base_ref == 'main'",
      "`github.base_ref` never matches `main`: only runs for a pull request have it.",
      "github.ref_name == 'main'",
    ],
    [
      "github.ref_name == 'release/*'",
      "`github.ref_name` never matches `release/*`: GitHub compares texts, not patterns.",
      "startsWith(github.ref_name, 'release/')",
    ],
    [
      "github.ref != 'v*'",
      "`github.ref` never matches `v*`: GitHub compares texts, not patterns.",
      "!startsWith(github.ref_name, 'v')",
    ],
    [
      "startsWith(github.ref, 'refs/heads/release/*')",
      "`github.ref` never matches `refs/heads/release/*`: GitHub compares texts, not patterns.",
      "startsWith(github.ref, 'refs/heads/release/')",
    ],
    // Owners and people.
    [
      "github.repository == 'shop'",
      "`github.repository` never matches `shop`: it is the owner and the name.",
      "github.repository == 'your-org/shop'",
    ],
    [
      "github.repository == 'your-org'",
      "`github.repository` never matches `your-org`: it is the owner and the name.",
      "github.repository_owner == 'your-org'",
    ],
    [
      "github.actor != 'dependabot'",
      "`github.actor` never matches `dependabot`: the name of an app ends in `[bot]`.",
      "github.actor != 'dependabot[bot]'",
    ],
    // Texts and booleans.
    [
      "steps.unit.outputs.changed == true",
      "`steps.unit.outputs.changed` is a text, so it never equals the boolean `true`.",
      "steps.unit.outputs.changed == 'true'",
    ],
    [
      "vars.NOTIFY == false",
      "`vars.NOTIFY` is a text, so it equals the boolean `false` only if it is empty.",
      "vars.NOTIFY != 'true'",
    ],
    [
      "github.event.repository.private == 'true'",
      "`github.event.repository.private` is a boolean, so it never equals the text `'true'`.",
      "github.event.repository.private == true",
    ],
    // Lists.
    [
      "always() && needs.*.result == 'failure'",
      "`needs.*.result` is a list, which never equals a text.",
      "always() && contains(needs.*.result, 'failure')",
    ],
    [
      "contains(github.event.pull_request.labels, 'notify')",
      "`github.event.pull_request.labels` is a list of objects, each with a `name`.",
      "contains(github.event.pull_request.labels.*.name, 'notify')",
    ],
    [
      "github.event.pull_request.labels.*.name != 'quiet'",
      "`github.event.pull_request.labels.*.name` is a list, which never equals a text.",
      "!contains(github.event.pull_request.labels.*.name, 'quiet')",
    ],
    // Texts that are true whatever they say.
    [
      "always() && !needs.build.result",
      "`needs.build.result` is a text, and any text counts as true.",
      "always() && needs.build.result != 'success'",
    ],
    // Operators.
    [
      "github.ref_name != 'main' || github.ref_name != 'dev'",
      "`github.ref_name != 'main' || github.ref_name != 'dev'` is always true.",
      "github.ref_name != 'main' && github.ref_name != 'dev'",
    ],
    [
      "failure() && github.ref_name == 'main' && github.ref_name == 'dev'",
      "`github.ref_name == 'main' && github.ref_name == 'dev'` is never true.",
      "failure() && (github.ref_name == 'main' || github.ref_name == 'dev')",
    ],
    [
      "always() || github.ref_name == 'main'",
      "`always()` next to `||` makes the whole condition true.",
      "always() && github.ref_name == 'main'",
    ],
    [
      "always() || github.ref_name != 'main' || github.ref_name != 'dev'",
      "`always()` next to `||` makes the whole condition true.",
      "always() && (github.ref_name != 'main' || github.ref_name != 'dev')",
    ],
    ["success() && failure()", "`success() && failure()` is never true.", "success() || failure()"],
    // More than one mistake is one line.
    [
      "steps.unit.outcome == 'failed' && github.ref == 'main'",
      `\`steps.unit.outcome\` never matches \`failed\`. \`github.ref\` never matches \`main\`. \`steps.unit.outcome == 'failure'\` ${IMPLICIT}`,
      "always() && steps.unit.outcome == 'failure' && github.ref_name == 'main'",
    ],
  ])("%s", async (condition, why, meant) => {
    const { own, blocks, advice } = await told(condition);
    expect(own).toEqual([OWNER + why]);
    expect(blocks).toContain(`if: ${meant}`);
    expect(advice).toContain(
      "If this is what you mean, replace the `if:` of a step of the job `deploy` with this line.",
    );
  });
});
