import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { EXPLAINED_BUILDS } from "../../../preview/samples/explained-builds.ts";
import { REPORTED_BUILDS } from "../../../preview/samples/reported-builds.ts";
import { SAMPLE_STEPS } from "../../../preview/samples/sample-steps.ts";
import { buttonsOf, markdownOf } from "../../support/card-parts.ts";
import { missingCardSchema, readCardSchema } from "../../support/card-schema.ts";
import { cardOf, renderBuild, renderStep } from "../../support/render-event.ts";

const faultsOf = await readCardSchema();

const SHOP = "https://github.com/your-org/shop";
const GOLDEN = [
  "start",
  "failure-needs",
  "deploy-success",
  "deploy-failure",
  "rollback",
  "pull-request",
  "title-and-message",
];

describe(`the card of a sample${missingCardSchema}`, () => {
  test.each(SAMPLE_STEPS)("is one that the official schema allows: %s", (_, step) => {
    expect(faultsOf(cardOf(step))).toEqual([]);
  });

  test("is rejected if it is wrong", () => {
    const card = { ...cardOf({}), body: [{ type: "Table", rows: [] }] };
    expect(missingCardSchema !== "" || faultsOf(card).length > 0).toBe(true);
  });
});

test.each(SAMPLE_STEPS.filter(([name]) => GOLDEN.includes(name)))(
  "the card reads well: %s",
  async (name, step) => {
    await expect(stringify(cardOf(step), { lineWidth: 110 })).toMatchFileSnapshot(
      `../../golden/${name}.card.yaml`,
    );
  },
);

test.each(
  [...EXPLAINED_BUILDS, ...REPORTED_BUILDS].filter(
    ([name]) => name.startsWith("explained-still") || name.startsWith("reported-test-"),
  ),
)("the card reads well: %s", async (name, build) => {
  const { card } = renderBuild(build, "failure", { texts: { format: "card" } });
  await expect(stringify(card, { lineWidth: 110 })).toMatchFileSnapshot(`../../golden/${name}.card.yaml`);
});

test.each(SAMPLE_STEPS)("the Markdown next to a card is that of the message without: %s", (_, step) => {
  const { markdown } = renderStep({ ...step, texts: { ...step.texts, format: "card" } });
  expect(markdown).toBe(renderStep(step).markdown);
  expect(renderStep(step).card).toBeUndefined();
});

test.each([
  ["start", "accent"],
  ["success", "good"],
  ["failure", "attention"],
  ["cancelled", "warning"],
  ["rollback", "warning"],
] as const)("the header of %s has the colour %s", (event, style) => {
  expect(cardOf({ inputs: { event } })["body"]).toMatchObject([{ type: "Container", style }, {}]);
});

describe("buttons", () => {
  const inputs = { jobId: "77", environment: "production", environmentUrl: "https://shop.example.com" };
  const push = { compare: `${SHOP}/compare/1...2`, head_commit: { id: "aaaaaaa1", message: "x" } };

  test("open the three most useful of environment, job, run, comparison and commit", () => {
    const run = `Run #42: ${SHOP}/actions/runs/9001`;
    const job = `Job: ${SHOP}/actions/runs/9001/job/77`;
    const changes = `Compare: ${SHOP}/compare/1...2`;
    expect(buttonsOf(cardOf({ payload: push, inputs }))).toEqual([
      "Open: https://shop.example.com",
      job,
      run,
    ]);
    // What a failed deploy left is not where to look for what broke.
    const failed = cardOf({ payload: push, inputs: { ...inputs, status: "failure" } });
    expect(buttonsOf(failed)).toEqual([job, run, changes]);
    expect(buttonsOf(cardOf({ payload: push }))).toEqual([run, changes, `Commit: ${SHOP}/commit/aaaaaaa1`]);
  });

  test("have titles that a phone shows whole", () => {
    const card = cardOf({ env: { GITHUB_RUN_NUMBER: "1234567890123" } });
    expect(buttonsOf(card)[0]).toBe(`Run: ${SHOP}/actions/runs/9001`);
  });

  test("open the pull request before its commit", () => {
    const pull = { number: 7, title: "x", html_url: `${SHOP}/pull/7`, head: { sha: "aaaaaaa1" } };
    const card = cardOf({ name: "pull_request", payload: { action: "opened", pull_request: pull } });
    expect(buttonsOf(card)).toEqual([
      `Run #42: ${SHOP}/actions/runs/9001`,
      `Pull request: ${SHOP}/pull/7`,
      `Commit: ${SHOP}/commit/aaaaaaa1`,
    ]);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.com",
    "/relative",
    "https://",
    "https://x y",
  ])("open web addresses only, not %s", (url) => {
    const card = cardOf({ payload: { ...push, compare: url }, inputs: { environmentUrl: url } });
    expect(buttonsOf(card).map((button) => button.split(":")[0])).toEqual(["Run #42", "Commit"]);
  });

  test("open no address twice and none that is longer than 1200 characters", () => {
    const card = cardOf({
      payload: { ...push, compare: `${SHOP}/actions/runs/9001` },
      inputs: { environmentUrl: `https://example.com/${"x".repeat(1200)}` },
    });
    expect(buttonsOf(card).map((button) => button.split(":")[0])).toEqual(["Run #42", "Commit"]);
  });
});

describe("texts", () => {
  test("show the version once, and the previous one", () => {
    const payload = { head_commit: { id: "aaaaaaa1", message: "Fix", author: { name: "Ada" } } };
    const texts = (inputs: object) =>
      markdownOf(cardOf({ payload, inputs: { environment: "prod", ...inputs } }))
        .map((text) => text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1"))
        .slice(0, -1);
    expect(texts({})).toEqual(["✅ **Deployed aaaaaaa to prod**"]);
    expect(texts({ version: "v2" })).toEqual(["✅ **Deployed v2 to prod**"]);
    expect(texts({ previousVersion: "v1" })).toEqual([
      "✅ **Deployed aaaaaaa to prod**",
      "Version v1 → aaaaaaa",
    ]);
    expect(texts({ version: "v2", previousVersion: "v1", status: "cancelled" })).toEqual([
      "⏹️ **Deploy of v2 to prod cancelled**",
      "Last good there: v1 · v2 may be there in part",
    ]);
  });

  test("show text from outside as it is, without a backslash that nothing needs", () => {
    const message = "Use snake_case_names | in <b> *all* [x](https://example.com) ~~y~~ &amp; &; > z";
    expect(markdownOf(cardOf({ payload: { head_commit: { id: "aaaaaaa1", message } } })).at(-1)).toContain(
      String.raw`) Use snake_case_names | in \<b> \*all\* \[x\](https://example.com) \~\~y\~\~ \&amp; &; > z · `,
    );
  });

  test("contain no secret", () => {
    const payload = { head_commit: { id: "aaaaaaa1", message: "Use hunter2hunter2 now" } };
    const text = JSON.stringify(cardOf({ payload, secrets: ["hunter2hunter2"] }));
    expect(text).toContain("Use *** now".replaceAll("*", "\\\\*"));
    expect(text).not.toContain("hunter2");
  });
});

describe("sections", () => {
  test("name at most ten failed steps and count the rest", () => {
    const failedSteps = Array.from({ length: 13 }, (_, index) => `s${index + 1}`);
    const texts = markdownOf(cardOf({ inputs: { status: "failure", failedSteps } }));
    expect(texts).toContain(`Failed: ${failedSteps.slice(0, 10).join(", ")}, and 3 more`);
  });

  test("are for what went wrong only", () => {
    expect(markdownOf(cardOf({ inputs: { needs: { build: "success" } } })).join()).not.toContain(
      "Passed: build",
    );
    expect(markdownOf(cardOf({ inputs: { needs: { build: "cancelled" } } }))).toContain("Cancelled: build");
  });
});

describe("the inputs title and message", () => {
  const blocks = (message: string) =>
    (cardOf({ texts: { message } })["body"] as { items: unknown[] }[]).slice(1);

  test("replace the headline and everything below it; the buttons stay", () => {
    const card = cardOf({
      inputs: { status: "failure", failedSteps: ["unit"] },
      texts: {
        title: "**Alarm** on {{ref.name}}",
        message: "Call {{data.who}}\n\nNow",
        data: { who: "A*da" },
      },
    });
    expect(markdownOf(card)).toEqual(["**Alarm** on main", String.raw`Call A\*da`, "Now"]);
    expect(buttonsOf(card)).toHaveLength(2);
  });

  test("have headings and fenced blocks drawn by other means", () => {
    const wrap = true;
    expect(blocks("## Log\n> quoted\n\n- a\n- b\n\n```\n  x *y*\n\nz\n```\nbehind\n\n# End")).toMatchObject([
      { items: [{ text: "Log", weight: "Bolder", wrap }, { text: "quoted" }, { text: "- a\n- b" }] },
      {
        items: [
          { text: "\u00a0\u00a0x \\*y\\*", fontType: "Monospace", spacing: "None" },
          { text: "\u00a0" },
          { text: "z" },
        ],
      },
      { items: [{ text: "behind" }] },
      { items: [{ text: "**End**" }] },
    ]);
  });

  test.each([
    ["# C# and F# ##\ntext", ["C# and F#", "text"]],
    ["#hash\n\nsee ## this", ["#hash", "see ## this"]],
    ["x > y\n> quoted\n   > too", ["x > y\nquoted\ntoo"]],
  ])("have other marks drawn as they are: %j", (message, texts) => {
    expect(markdownOf(cardOf({ texts: { message } })).slice(1)).toEqual(texts);
  });

  test.each(["{{date(2026-01-01T00:00:00Z)}}", "{{ Time(2026-01-01T00:00:00Z)}}"])(
    "turn no text into a date, however it is written: %s",
    (message) => {
      const [text] = markdownOf(cardOf({ texts: { message: "{{data}}", data: message } })).slice(1);
      expect(text).toBe(message.replace("{{", "{\u200b{"));
    },
  );

  test("mention nobody, and turn no text into a date", () => {
    const text = "<@all> <at>Ada</at> {{data}}";
    const data = "{{DATE(2026-01-01T00:00:00Z)}}";
    const card = cardOf({ texts: { title: text, message: text, data } });
    const expected = "<\u200b@all> <\u200bat>Ada<\u200b/at> {\u200b{DATE(2026-01-01T00:00:00Z)}}";
    expect(markdownOf(card)).toEqual([expected, expected]);
  });

  test("that are a Markdown template are also used in the card", () => {
    const own = { main: { file: "own.md", source: "Mine: {{subject}}\n\nBody" }, partials: {} };
    expect(markdownOf(cardOf({ texts: { own } }))).toEqual(["Mine: main", "Body"]);
  });

  test("that are no Mustache are shown as the text they are", () => {
    const { card, warnings, problems } = renderStep({ texts: { format: "card", message: "{{#x}}" } });
    expect(JSON.stringify(card)).toContain('"text":"{{#x}}"');
    expect([warnings.length, problems]).toEqual([1, []]);
  });
});

test("what does not fit into a card is left out, and the card says how much", () => {
  const message = Array.from({ length: 700 }, (_, index) => `"${index}"`).join("\n\n");
  const texts = markdownOf(cardOf({ texts: { message } }));
  expect(texts.slice(1, 3)).toEqual(['"0"', '"1"']);
  const shown = texts.length - 2;
  expect(texts.at(-1)).toBe(`Cut here: a card can have at most 14 kB. Lines left out: ${700 - shown}.`);
  expect(shown).toBeGreaterThan(150);
});
