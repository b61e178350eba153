import { describe, expect, test } from "vitest";
import { type Step, startWorld } from "../../support/start-world.ts";

const BUILT_IN = "✅ CI › build passed";

/** What ends a process that does not end by itself. */
const killed = () => ({ killSignal: AbortSignal.timeout(20_000), withinMs: 15_000 });

const STEPS = "it takes more than 100000 steps to render";
const YAML = "is too complex: it";
/** A key in a key in a key: what ends it ends all of them, one inside the other. */
const PILED = `${"a: ".repeat(2000)}]`;
type Row = [what: string, step: object, problem: string];
const LIST = Array.from({ length: 60 }, (_, at) => at).join(", ");

describe("the built-in message is sent, and the step names the limit, for", () => {
  test.each<Row>([
    [
      "24 partials that each include the next twice",
      { workspace: partialsThatDouble(24), with: { template: "ci" } },
      `ci/success.md: ${STEPS}`,
    ],
    [
      "a partial that includes itself twice",
      {
        workspace: { "ci/success.md": "{{> a}}", "ci/partials/a.md": "{{> a}}{{> a}}" },
        with: { template: "ci" },
      },
      "ci/success.md: a partial includes itself endlessly",
    ],
    [
      "12,000 sections in one another",
      { workspace: { "ci.md": nestedBy("event", 12_000) }, with: { template: "ci.md" } },
      "ci.md: a partial includes itself endlessly, or sections are nested too deeply",
    ],
    [
      "a tag of 60,000 blanks",
      { workspace: { "ci.md": `{{x${" ".repeat(60_000)}y` }, with: { template: "ci.md" } },
      `ci.md: ${STEPS}`,
    ],
    ["a name that is looked for in a hundred places, again and again", longLookups(), `ci.md: ${STEPS}`],
    [
      "a card with a text that loops",
      {
        workspace: { "c.json": card(nested(16, "x")) },
        with: { template: "c.json", data: `list: [${LIST}]` },
      },
      `c.json, body[0].text: ${STEPS}`,
    ],
    [
      "a card of JSON nested 60,000 deep",
      {
        workspace: { "c.json": `{"type":"AdaptiveCard","body":${"[".repeat(60_000)}${"]".repeat(60_000)}}` },
        with: { template: "c.json" },
      },
      "c.json: it is nested more than 50 levels deep",
    ],
    [
      "a card whose version is nested 60,000 deep",
      {
        workspace: {
          "c.json": `{"type":"AdaptiveCard","version":${"[".repeat(60_000)}${"]".repeat(60_000)}}`,
        },
        with: { template: "c.json" },
      },
      "c.json: its version is a list or a map, but Webex supports 1.0 to 1.3",
    ],
    [
      "a card of 80,000 anchors",
      { workspace: { "c.yaml": "&a ".repeat(80_000) }, with: { template: "c.yaml" } },
      `it ${YAML} has more than 2000 anchors and aliases at line 1`,
    ],
    [
      "a card that bombs",
      { workspace: { "c.yaml": bomb() }, with: { template: "c.yaml" } },
      `it ${YAML} expands to more than 50000 values`,
    ],
    [
      "data that bombs",
      { with: { data: bomb() } },
      `Input "data" ${YAML} expands to more than 50000 values when each alias is written out at line`,
    ],
    [
      "data with 40,000 anchors",
      { with: { data: "&a ".repeat(40_000) } },
      `Input "data" ${YAML} has more than 2000 anchors and aliases`,
    ],
    [
      "data that is nested deep",
      { with: { data: "[".repeat(50_000) } },
      `Input "data" ${YAML} is nested more than 64 levels deep at line 1, column 65`,
    ],
    [
      "data of keys within keys",
      { with: { data: "? ".repeat(4000) } },
      `Input "data" ${YAML} is nested more than 64 levels deep`,
    ],
    ...["data", "user-map", "card"].map((kind): Row => {
      const step = {
        data: { with: { data: PILED } },
        "user-map": { workspace: { "m.yml": PILED }, with: { "user-map": "m.yml" } },
        card: { workspace: { "c.yaml": PILED }, with: { template: "c.yaml" } },
      }[kind];
      return [
        `keys piled up on one line, as ${kind}`,
        step ?? {},
        `${YAML} is nested more than 64 levels deep`,
      ];
    }),
    [
      "data of keys and lists in one another",
      { with: { data: "# c\n? ~\n- ".repeat(6000) } },
      'Input "data" is neither YAML nor JSON',
    ],
    [
      "data that holds itself",
      { with: { data: "a: &a [*a]" } },
      "an alias at line 1, column 8 is inside its own anchor",
    ],
    [
      "a user-map that bombs",
      { with: { "user-map": bomb() } },
      `Input "user-map" ${YAML} expands to more than`,
    ],
    [
      "a file of a user-map with 80,000 anchors",
      { workspace: { "map.yaml": "&a ".repeat(80_000) }, with: { "user-map": "map.yaml" } },
      `Input "user-map" (map.yaml) ${YAML} has more than 2000 anchors`,
    ],
  ])("%s", { timeout: 30_000 }, async (_, step, problem) => {
    await using world = await startWorld();
    const result = await world.run({ ...killed(), ...step });
    expect(world.read()[0]?.split("\n")[0]).toBe(BUILT_IN);
    expect(result).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
    expect(result.outputs["error"]).toContain(problem);
  });
});

describe("a title or message that others may have written is shown as it is, with the limit, for", () => {
  test.each<Row>([
    [
      "sections nested 16 deep, each a loop",
      { with: { data: `list: [${LIST}]`, message: nested(16, "{{.}}") } },
      `Input "message": ${STEPS}`,
    ],
    [
      "the same with nothing in it",
      { with: { data: `list: [${LIST}]`, title: nested(16, "") } },
      `Input "title": ${STEPS}`,
    ],
    [
      "a text that is repeated without measure",
      { with: { data: `list: [${LIST}]\ntext: ${"x".repeat(50_000)}`, message: nested(2, "{{data.text}}") } },
      'Input "message": it makes more than 1000000 characters',
    ],
    [
      "a list that is shown whole, again and again",
      {
        with: {
          data: `list: [${LIST}, ${"0,".repeat(40_000)}0]`,
          message: "{{#data.list}}{{data.list}}{{/data.list}}",
        },
      },
      'Input "message": it makes more than 1000000 characters',
    ],
  ])("%s", { timeout: 30_000 }, async (_, step, problem) => {
    await using world = await startWorld();
    const result = await world.run({ ...killed(), ...step });
    expect(world.read()[0]).toContain("{{#data.list}}");
    expect(result).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/ It is shown as it is\.$/),
    ]);
    expect(result.annotations[0]?.message).toContain(problem);
  });
});

describe("the wall ends what is within the budget but still slow", () => {
  test("of a manifest's title: the message is sent, and the step fails", { timeout: 30_000 }, async () => {
    await using world = await startWorld();
    const workspace = { "m.yml": `incident: { title: "{{x${" ".repeat(900_000)}y", members: [author] }` };
    const result = await world.run({ ...killed(), workspace, with: { provision: "m.yml" } });
    expect(world.read()[0]?.split("\n")[0]).toBe(BUILT_IN);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs["error"]).toContain("the title of the incident cannot be used: it takes too long");
  });
});

describe("a manifest is refused with its place, and the message is sent, for", () => {
  test.each([
    [
      "20 rooms that each merge the one before twice",
      merges(20),
      "is too complex: it expands to more than 50000 values",
    ],
    [
      "80,000 anchors on one node",
      "&a ".repeat(80_000),
      "is too complex: it has more than 2000 anchors and aliases",
    ],
    [
      "80,000 anchors in a list",
      `rooms: [${"&a,".repeat(80_000)}]`,
      "is too complex: it has more than 200000 tokens",
    ],
    ["lists within lists", "- ".repeat(50_000), "is too complex: it is nested more than 64 levels deep"],
    ["keys piled up on one line", PILED, "is too complex: it is nested more than 64 levels deep"],
    ["a million brackets", "[".repeat(1_000_000), "is too complex: it"],
    ["20,000 entries that are wrong", `rooms:\n${"  - x\n".repeat(20_000)}`, "m.yml has 19900 more faults."],
    [
      "20,000 keys that nobody knows",
      Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join(""),
      "m.yml has 19900 more faults.",
    ],
  ])("%s", { timeout: 30_000 }, async (_, text, problem) => {
    await using world = await startWorld();
    const result = await world.run({
      ...killed(),
      workspace: { "m.yml": text },
      with: { provision: "m.yml" },
    });
    expect(world.read()[0]?.split("\n")[0]).toBe(BUILT_IN);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs["error"]).toMatch(/^m\.yml:\d+:\d+: /);
    expect(result.outputs["error"]).toContain(problem);
  });
});

describe("the message is sent, and the step says what to write instead, for a glob of", () => {
  test.each([
    ["choices that repeat", `reports/${"+(a|aa)".repeat(13)}b/*.xml`],
    ["braces", "{a,b}".repeat(16)],
    ["a range", "{1..9999999}"],
    ["brackets", "[".repeat(60_000)],
    ["stars", `${"*(a)".repeat(12)}b`],
  ])("%s", { timeout: 30_000 }, async (_, glob) => {
    await using world = await startWorld();
    const workspace = { [`reports/${"a".repeat(60)}/x.xml`]: "x", ["a".repeat(60)]: "x" };
    const result = await world.run({
      ...killed(),
      workspace,
      with: { "test-results": glob, files: glob },
    });
    expect(world.read()[0]?.split("\n")[0]).toBe(BUILT_IN);
    expect(result).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
    expect(result.outputs["error"]).toContain('Input "test-results" is');
    expect(result.outputs["error"]).toContain("No file of this input is read.");
  });
});

function partialsThatDouble(count: number): Readonly<Record<string, string>> {
  const files = Array.from({ length: count }, (_, at) => {
    const twice = at === count - 1 ? "x" : `{{> p${at + 1}}}{{> p${at + 1}}}`;
    return [`ci/partials/p${at}.md`, twice] as const;
  });
  return { "ci/success.md": "{{> p0}}", ...Object.fromEntries(files) };
}

function nested(depth: number, inner: string): string {
  return "{{#data.list}}".repeat(depth) + inner + "{{/data.list}}".repeat(depth);
}

function nestedBy(name: string, depth: number): string {
  return `{{#${name}}}`.repeat(depth) + `{{/${name}}}`.repeat(depth);
}

function card(text: string): string {
  return JSON.stringify({ type: "AdaptiveCard", body: [{ type: "TextBlock", text }] });
}

/** Each line doubles the values of the one before it. */
function bomb(): string {
  const lines = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`);
  return ["l0: &l0 [lol]", ...lines].join("\n");
}

function merges(count: number): string {
  const rooms = Array.from(
    { length: count },
    (_, at) => `  - &r${at + 1} {<<: [*r${at}, *r${at}], title: R${at + 1}}`,
  );
  return ["rooms:", "  - &r0 {title: R0, locked: true}", ...rooms].join("\n");
}

/** A long path that is missed in each of 90 groups, in each round of a loop. */
function longLookups(): Step {
  const path = Array(60).fill("a").join(".");
  const groups = Array.from({ length: 90 }, () => "{{#data.a}}");
  const template = `${groups.join("")}{{#data.list}}{{${path}.z}}{{/data.list}}${"{{/data.a}}".repeat(90)}`;
  const data = `list: [${"0,".repeat(40_000)}0]\n${"{a: ".repeat(60).replace("{a:", "a:")}1${"}".repeat(59)}`;
  return { workspace: { "ci.md": template }, with: { data, template: "ci.md" } };
}
