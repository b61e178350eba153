import { describe, expect, test } from "vitest";
import { renderSource } from "../../support/render-source.ts";

const FAILURES =
  "write {{#failures}}…{{/failures}} for what is shown if there is one, and {{^failures}}…{{/failures}} if there is none";
const LIST = "write {{#failures}}…{{/failures}}, which repeats for each entry of a list";

describe("for a template in another language, the error shows the Mustache:", () => {
  test.each([
    [
      "{{#if failed}}a{{else}}b{{/if}}",
      `Unclosed section "if failed". Templates are Mustache, which has no \`if\`: ${FAILURES}`,
    ],
    [
      "{{#if commit}}a{{/if}}",
      'Unclosed section "if commit". Templates are Mustache, which has no `if`: write {{#commit}}…{{/commit}} for what is',
    ],
    [
      "{{#unless failed}}a{{/unless}}",
      "which has no `unless`: write {{^failures}}…{{/failures}} for what is shown if there is none",
    ],
    ["{{#each failures}}{{this.job}}{{/each}}", `which has no \`each\`: ${LIST}`],
  ])("%s", (source, message) => {
    expect(() => renderSource(source)).toThrow(message);
  });

  test.each([
    [
      "{% if failed %}a{% endif %}",
      `own.md, line 1: "{% if failed %}" is shown as text. Templates are Mustache, which has no \`if\`: ${FAILURES}.`,
    ],
    [
      "\n{%- for f in failures -%}a{% endfor %}",
      `own.md, line 2: "{%- for f in failures -%}" is shown as text. Templates are Mustache, which has no \`for\`: ${LIST}.`,
    ],
    [
      "{% assign a = 1 %}",
      'own.md, line 1: "{% assign a = 1 %}" is shown as text. Templates are Mustache, which has no `assign`',
    ],
    [
      "{{ workflow | upper }}",
      'own.md uses the unknown name "workflow | upper", which is empty. Templates are Mustache, which has no filters: write {{workflow}}.',
    ],
    ["{{if .Failed}}a", "which is empty. Templates are Mustache, which has no `if`"],
    ["{{range .Items}}a", `which is empty. Templates are Mustache, which has no \`range\`: ${LIST}.`],
    ["{{~#each failures~}}a", `which has no \`each\`: ${LIST}.`],
    ["{{else}}", "which is empty. Templates are Mustache, which has no `else`"],
  ])("%s", (source, warning) => {
    expect(renderSource(source).warnings[0]).toContain(warning);
  });
});

test.each([
  ["sha", "commit.sha"],
  ["branch", "ref.name"],
  ["branch_name", "ref.name"],
  ["username", "actor.login"],
  ["github.sha", "commit.sha"],
  ["github.ref_name", "ref.name"],
  ["github.run_id", "run.id"],
  ["github.event_name", "trigger.event"],
])("{{%s}} is called %s here", (name, ours) => {
  const [warning = ""] = renderSource(`{{${name}}}`).warnings;
  expect(warning).toContain(`uses the unknown name "${name}", which is empty. Did you mean "${ours}"?`);
  expect(renderSource(`{{${ours}}}`).warnings).toEqual([]);
});

test("for a name of GitHub, the warning says where GitHub evaluates it", () => {
  expect(renderSource("{{vars.NAME_X}}").warnings).toEqual([
    `own.md uses the unknown name "vars.NAME_X", which is empty. GitHub evaluates \${{ vars.NAME_X }} only in the workflow: pass its value in \`data\`, and write {{data.NAME}}.`,
  ]);
});
