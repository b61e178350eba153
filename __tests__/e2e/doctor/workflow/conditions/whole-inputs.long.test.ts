import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

interface Given {
  readonly on?: string;
  readonly job?: string;
}

/** What the doctor says about a line of the step, and what the run made of it. */
async function told(line: string, given: string, { on, job = "needs: build\nif: always()" }: Given = {}) {
  const [input = ""] = line.split(":");
  const workflow = workflowWith({ with: line, job });
  const { rows, advice, blocks } = await doctorTold({
    workflow: on === undefined ? workflow : workflow.replace("on: push", `on: ${on}`),
    with: { [input]: given },
  });
  return { rows, advice, blocks };
}

const value = (source: string): string => `"\${{ ${source} }}"`;
const WRITE = "Write this line there instead:";
const example = (name: string): string => `Name the value that you mean, as in \`${name}\`.`;

describe("a whole context in an input", () => {
  test.each([
    ["inputs && 'start' || 'success'", "inputs", "always", "inputs.NAME"],
    ["secrets && 'start' || 'success'", "secrets", "always", "secrets.NAME"],
    ["!vars && 'success' || 'start'", "vars", "never", "vars.NAME"],
    ["github.ref_name == 'x' || needs && 'start'", "needs", "always", "needs.JOB.result"],
    ["steps.make.outputs && 'start'", "steps.make.outputs", "always", "steps.make.outputs.NAME"],
    ["needs.build && 'start' || 'success'", "needs.build", "always", "needs.build.result"],
    ["steps.make && 'start' || 'success'", "steps.make", "always", "steps.make.outcome"],
    ["github.event != 'push' && 'start'", "github.event", "always", "github.event_name"],
    ["github.event == 'push' && 'x' || 'start'", "github.event", "never", "github.event_name"],
  ])("has one answer: %s", async (source, whole, when, one) => {
    const { rows, advice, blocks } = await told(`update-mode: ${value(source)}`, "start");
    const own = rows.filter(([, , found]) => found.startsWith("In `update-mode:`"));
    expect(own.map(([, , found]) => found)).toEqual([
      `In \`update-mode:\`, \`${whole}\` is an object, so this is ${when} true.`,
    ]);
    expect(advice).toEqual([example(one)]);
    expect(blocks).toEqual([]);
  });

  test.each([
    ["title", `\${{ github.event }}`, "Object", "github.event", "github.event_name"],
    ["title", `Deploy \${{ github.event || 'x' }}`, "Deploy Object", "github.event", "github.event_name"],
    ["version", `\${{ github }}`, "Object", "github", "github.ref_name"],
    [
      "message",
      `\${{ steps.make.outputs }} on \${{ runner.os }}`,
      "Object on x",
      "steps.make.outputs",
      "steps.make.outputs.NAME",
    ],
    [
      "title",
      `PR \${{ github.event.pull_request }}: {{status}}`,
      "PR Object: {{status}}",
      "github.event.pull_request",
      "github.event.pull_request.number",
    ],
    ["title", `By \${{ github.event.team }}`, "By Object", "github.event.team", "github.event.team.NAME"],
    ["message", `\${{ inputs }}`, "Object", "inputs", "inputs.NAME"],
  ])("has no text: %s: %s", async (input, text, given, whole, one) => {
    const { rows, advice } = await told(`${input}: "${text}"`, given);
    expect(rows).toEqual([["⚠️", input, `In \`${input}:\`, \`${whole}\` is an object, which has no text.`]]);
    expect(advice).toEqual([example(one)]);
  });

  test.each([
    [
      "message",
      `\${{ format('It is {0}', job) }}`,
      "It is Object",
      `\${{ format('It is {0}', job.status) }}`,
    ],
    [
      "message",
      `\${{ format('{0}', needs.build) }} on \${{ runner.os }}`,
      "Object on x",
      `\${{ format('{0}', needs.build.result) }} on \${{ runner.os }}`,
    ],
    ["message", `Built: \${{ steps.make }}`, "Built: Object", `Built: \${{ steps.make.outcome }}`],
    ["status", `\${{ job }}`, "Object", `\${{ job.status }}`],
    ["status", `\${{needs.build}}`, "Object", `\${{needs.build.result}}`],
    ["status", `\${{ steps.make }}`, "Object", `\${{ steps.make.outcome }}`],
  ])("has one value that can be meant: %s: %s", async (input, text, given, meant) => {
    const { rows, advice, blocks } = await told(`${input}: "${text}"`, given);
    expect(rows.map(([, what]) => what)).toEqual([input]);
    expect(advice).toEqual([WRITE]);
    expect(blocks.map((one) => one.replaceAll('"', ""))).toEqual([`${input}: ${meant}`]);
  });

  test.each(["needs", "toJSON(needs)", "needs.*.result"])("is the status of all jobs: %s", async (source) => {
    const { advice, blocks } = await told(`status: ${value(source)}`, "Object");
    expect(advice).toEqual(["Write this line instead of `status:`:"]);
    expect(blocks).toEqual([`needs: \${{ toJSON(needs) }}`]);
  });

  test.each([
    ["toJSON(job)", '{"status":"success"}', "job.status"],
    ["toJSON(needs.build)", '{"result":"success"}', "needs.build.result"],
    ["toJSON(steps.make)", '{"outcome":"success"}', "steps.make.outcome"],
  ])("is the status as JSON: %s", async (source, given, meant) => {
    const { rows, advice, blocks } = await told(`status: ${value(source)}`, given);
    expect(rows.map(([, what]) => what)).toEqual(["status"]);
    expect(advice).toEqual([WRITE]);
    expect(blocks).toEqual([`status: \${{ ${meant} }}`]);
  });

  test("is a word that GitHub does not use", async () => {
    const { rows, advice } = await told("status: exploded", "exploded");
    expect(rows).toEqual([["⚠️", "event", expect.stringContaining('The status "exploded" is not a status')]]);
    expect(advice.join()).toContain("Remove the line `status:`");
  });

  test.each([
    ["to", "inputs", "inputs.NAME"],
    ["token", "secrets", "secrets.NAME"],
  ])("is the cause of a fault: %s: %s", async (input, source, one) => {
    const { rows, advice } = await told(`${input}: ${value(source)}`, "Object");
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([["❌", input]]);
    expect(advice).toEqual([example(one)]);
  });
});

describe("nothing is said of", () => {
  test.each<[string, string, string, Given?]>([
    ["a value", "title", "github.actor && 'a' || 'b'"],
    ["a part of the event that may be there", "title", "github.event.pull_request && 'a' || 'b'"],
    ["a context as JSON", "title", "toJSON(needs) != 'null' && 'a' || 'b'"],
    ["a context that is searched", "title", "contains(toJSON(needs), 'failure') && 'a' || 'b'"],
    ["a guard", "title", "inputs && inputs.title || 'b'"],
    ["a job that is not needed", "title", "needs.other && 'a' || 'b'"],
    ["a later step", "title", "steps.later && 'a' || 'b'"],
    ["a part of the event as a text", "title", "github.event.pull_request"],
    ["a text that `format` gets", "title", "format('{0}', job.status)"],
    ["an object that `toJSON` gets", "title", "format('{0}', toJSON(job))"],
    ["an output", "title", "steps.make.outputs.ok && 'a' || 'b'"],
    ["a matrix where there is none", "title", "matrix && 'a' || 'b'"],
    ["inputs that only other runs have", "title", "inputs && 'a' || 'b'"],
    [
      "inputs of a run that may have none",
      "title",
      "inputs && 'b' || 'a'",
      { on: "{ push: {}, workflow_dispatch: {} }" },
    ],
    ["a text in quotes", "title", "'github.event' && 'b'"],
  ])("%s", async (_, input, source, given) => {
    const { rows } = await told(`${input}: ${value(source)}`, given === undefined ? "b" : "a", given);
    expect(rows.map(([, , found]) => found).join()).not.toMatch(/an object|a list/);
  });

  test("a whole matrix, which has an input of its own", async () => {
    const { rows } = await told(`matrix: ${value("toJSON(matrix)")}`, '{"node":20}');
    expect(rows).toEqual([]);
  });
});

describe("another step of the action", () => {
  const ask = (line: string, uses = "your-org/webex-notify@v1") => {
    const other = `- uses: ${uses}\n  if: always()\n  with:\n    ${line}`;
    return doctorTold({ workflow: workflowWith({ before: `- { id: make, run: make }\n${other}` }) });
  };

  test.each([
    [
      `title: "\${{ github.event }}"`,
      "title",
      "`github.event` is an object, which has no text.",
      "github.event_name",
    ],
    [
      `event: \${{ steps.make && 'start' || 'success' }}`,
      "event",
      "`steps.make` is an object, so this is always true.",
      "steps.make.outcome",
    ],
  ])("%s", async (line, input, why, one) => {
    const { rows, advice } = await ask(line);
    expect(rows.filter(([, , found]) => found.includes("an object"))).toEqual([
      ["⚠️", input, `In \`${input}:\` of a step of the job \`deploy\`, ${why}`],
    ]);
    expect(advice).toContain(example(one));
  });

  test("has one value that can be meant", async () => {
    const { rows, blocks } = await ask(`message: "\${{ format('{0}', job) }}"`);
    const found = "In `message:` of a step of the job `deploy`, `job` is an object, which has no text.";
    expect(rows.map(([, , one]) => one)).toContain(found);
    expect(blocks).toContain(`message: \${{ format('{0}', job.status) }}`);
  });

  test.each([
    [`needs: \${{ toJSON(needs) }}`, undefined],
    [`title: "\${{ github.event.pull_request && 'a' || 'b' }}"`, undefined],
    [`title: "\${{ inputs && 'a' || 'b' }}"`, undefined],
    [`title: "\${{ github.event }}"`, "your-org/other@v1"],
  ])("nothing is said of %s", async (line, uses) => {
    const { rows } = await ask(line, uses);
    expect(rows.map(([, , found]) => found).join()).not.toContain("an object");
  });
});
