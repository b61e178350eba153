import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { pushBy } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

type Given = Step["with"] & object;

/** An input with an expression that has no braces, and the line that was meant. */
const BARE: readonly (readonly [input: string, written: string])[] = [
  ["to", "vars.WEBEX_ROOM"],
  ["to", "secrets.WEBEX_ROOM"],
  ["to", "inputs.room"],
  ["thread", "steps.start.outputs.thread"],
  ["status", "job.status"],
  ["mention", "vars.ONCALL"],
  ["notify-on", "inputs.notify-on"],
  ["timeout", "vars.TIMEOUT"],
  ["lifecycle", "inputs.lifecycle"],
  ["api-url", "vars.WEBEX_API"],
  ["environment-url", "steps.deploy.outputs.url"],
  ["email-domains", "vars.DOMAIN"],
  ["template", "env.TEMPLATE"],
  ["user-map", "vars.PEOPLE"],
  ["provision", "inputs.manifest"],
  ["files", "needs.build.outputs.report"],
  ["title", "github.workflow"],
  ["version", "github.ref_name"],
];

describe("an expression without braces", () => {
  test.each(BARE)("%s: %s", async (input, written) => {
    const given: Given = { environment: "production", [input]: written };
    const line = `${input}: \${{ ${written} }}`;
    const { summary, blocks, rows } = await doctorTold({ with: given, workspace: { "README.md": "" } });
    expect(blocks, summary).toEqual([line]);
    expect(rows.filter(([, what]) => what === input || what.startsWith(`${input}:`))).toHaveLength(1);

    await using world = await startWorld();
    const step = await world.run({ with: { to: "Release train", ...given } });
    const told = step.annotations.map(({ message }) => message).join("\n");
    expect(told).toContain(`\${{ ${written} }}`);
    expect(told).not.toContain("Did you mean");
  });

  test("of a limit gets no braces, because it lets in everybody if it is empty", async () => {
    const given: Given = { "allowed-domains": "vars.DOMAIN" };
    const { blocks, rows } = await doctorTold({ with: given });
    expect([blocks, rows.join()]).toEqual([[], expect.not.stringContaining("vars.DOMAIN }}")]);
    await using world = await startWorld();
    const step = await world.run({ with: { to: "Release train", ...given } });
    expect(step.outputs["error"]).toContain("each entry must be a domain such as example.com");
    expect(step.outputs["error"]).not.toContain("vars.DOMAIN }}");
  });

  test.each<[string, Given]>([
    ["a domain", { "allowed-domains": "github.com, matrix.example.org", mention: "bob@matrix.example.org" }],
    ["a file", { template: "env.json" }],
  ])("is not %s", async (_, given) => {
    const { summary } = await doctorTold({
      with: given,
      workspace: { "env.json": `{"type":"AdaptiveCard"}` },
    });
    expect(summary).not.toContain("GitHub replaces only expressions");
  });

  test.each([
    ["version", `\${ inputs.version }`],
    ["version", `\${{ inputs.version }`],
    ["version", "${{ inputs.version"],
    ["stage", `\${inputs.version}`],
    ["environment", "{{ inputs.version }}"],
    ["to", `\${ inputs.version }`],
    ["mention", `\${ inputs.version }`],
    ["thread", `\${{ inputs.version }`],
    ["notify-on", `\${ inputs.version }`],
    ["template", `\${ inputs.version }`],
    ["test-results", `\${ inputs.version }`],
  ])("may have some of them: %s: %s", async (input, written) => {
    const { summary, blocks } = await doctorTold({
      with: { environment: "production", [input]: written },
      workspace: { "README.md": "" },
    });
    expect(blocks, summary).toEqual([`${input}: \${{ inputs.version }}`]);
  });

  test("in an input whose value others may choose is meant if the workflow says so", async () => {
    const written = `environment-url: \${ steps.make.outputs.url }`;
    const { blocks } = await doctorTold({
      workflow: workflowWith({ with: `environment: production\n${written}` }),
      with: { environment: "production", "environment-url": written.replace("environment-url: ", "") },
    });
    expect(blocks).toContain(`environment-url: \${{ steps.make.outputs.url }}`);
  });

  test("is reported before what follows from it", async () => {
    const { rows } = await doctorTold({
      event: pushBy("ada"),
      with: { mention: "author", "email-domains": "vars.DOMAIN", status: "failure" },
    });
    expect(rows[0]?.slice(0, 2)).toEqual(["❌", "email-domains"]);
  });

  test("in a list is named, and the others stay", async () => {
    const { rows, blocks } = await doctorTold({ with: { "notify-on": "failure, vars.WHEN" } });
    expect(rows[0]?.[2]).toContain(`write \`\${{ vars.WHEN }}\``);
    expect(blocks).toEqual([]);
  });

  test("before a path is named with its braces", async () => {
    const { rows, blocks } = await doctorTold({
      with: { files: "github.workspace/report.html" },
      workspace: { "README.md": "" },
    });
    expect(rows).toHaveLength(1);
    expect(blocks).toEqual([`files: \${{ github.workspace }}/report.html`]);
  });
});
