import { describe, expect, test } from "vitest";
import type { Gallery } from "../../../preview/model/gallery.ts";
import { BUILD_KINDS } from "../../../preview/samples/gallery-builds.ts";
import { OwnFolder } from "../../../preview/server/gallery/own-folder.ts";
import { showGallery } from "../../../preview/server/gallery/show-gallery.ts";
import { OUTCOMES } from "../../../src/model/outcome.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

/** What the gallery shows of a checkout with a folder of templates, by their names. */
async function show(files: Readonly<Record<string, string>>, wish = {}): Promise<Gallery> {
  const inFolder = Object.entries(files).map(([name, text]) => [`.github/webex/${name}`, text]);
  await using checkout = await createTempFolder({
    ".git/HEAD": "",
    ".github/webex/.keep": "",
    ...Object.fromEntries(inFolder),
  });
  const folder = new OwnFolder(checkout.in(".github/webex"));
  return await showGallery({ outcome: "failure", build: "all", ...wish }, folder);
}

const marksOf = ({ workbench }: Gallery) =>
  workbench?.marks.map(({ line, column, text }) => `${line}:${column} ${text}`);

describe("the gallery", () => {
  test.each(OUTCOMES)(
    "shows every kind of build that ended as %s, by the built-in templates",
    async (outcome) => {
      const { shown, problems } = await showGallery({ outcome }, undefined);
      expect(shown.map(({ name }) => name)).toEqual(Object.keys(BUILD_KINDS));
      expect(problems).toEqual([]);
      for (const { own, builtIn } of shown) {
        expect(own).toBeUndefined();
        expect(builtIn.html).toContain("your-org/shop");
        expect(builtIn.bytes).toBeLessThanOrEqual(7439);
        expect(builtIn.card).toMatchObject({ type: "AdaptiveCard", version: "1.3" });
      }
      expect(new Set(shown.map(({ builtIn }) => builtIn.markdown)).size).toBeGreaterThan(4);
    },
  );

  test("shows no card of ours in which a check finds something", async () => {
    for (const outcome of OUTCOMES) {
      for (const build of Object.keys(BUILD_KINDS)) {
        const { workbench } = await showGallery({ outcome, build }, undefined);
        expect([outcome, build, workbench?.card.findings]).toEqual([outcome, build, []]);
      }
    }
  });

  test("shows the user's templates next to the built-in ones, even before they are saved", async () => {
    const files = {
      "failure.md": "🔥 **{{workflow}}**\n\n{{> links}}",
      "partials/links.md": "[Run]({{run.url}})",
    };
    const saved = await show(files);
    expect(saved.shown[0]?.own?.markdown).toMatch(/^🔥 \*\*CI\*\*\n\n\[Run\]\(https:/);
    expect(saved.shown[0]?.builtIn.markdown).toMatch(/^❌/);
    expect(saved.folder?.path).toBe(".github/webex");
    const typed = await show(files, { file: "partials/links.md", draft: "No links" });
    expect(typed.shown[0]?.own?.markdown).toBe("🔥 **CI**\n\nNo links");
  });

  test("shows sizes before and after a message is cut", async () => {
    const { shown } = await show({ "failure.md": `{{headline}}\n\n${"long ".repeat(2000)}` });
    expect(shown[0]?.own?.wholeBytes).toBeGreaterThan(10_000);
    expect(shown[0]?.own?.bytes).toBeLessThanOrEqual(7439);
  });

  test.each([
    ["a tag that is never closed", "a\n  {{headline", ["2:3 Unclosed tag."]],
    ["a section that is never closed", "a\n b {{#commit}}\nc\n", ['2:4 Unclosed section "commit".']],
    [
      "the outer one of two sections of one name",
      "{{#jobs}}\n{{#jobs}}\n{{/jobs}}\n",
      ['1:1 Unclosed section "jobs".'],
    ],
    [
      "a section whose tag lacks a brace",
      '{{headline}}\n {{#commit}\n"a"\n{{> title}}\nb\n',
      ['2:2 Unclosed tag "{{#commit}": it ends with "}}".'],
    ],
    [
      "a name whose tag lacks a brace",
      "a {{icon}\n{{> title}}",
      ['1:3 Unclosed tag "{{icon}": it ends with "}}".'],
    ],
    ["an end without a section", "a\n{{/commit}}", ['2:1 Unopened section "commit".']],
    [
      "a name that nothing fills, in each of its places",
      "{{headlin}}\n\n- {{ headlin }}",
      ["1:1", "3:3"].map(
        (at) =>
          `${at} Uses the unknown name "headlin", which is empty. Did you mean "headline", "headlineParts", or "lint.inHeadline"?`,
      ),
    ],
  ])(
    "marks %s at its line and column, and shows the built-in message for what is broken",
    async (_, text, marks) => {
      const gallery = await show({ "failure.md": "{{headline}}" }, { draft: text });
      expect(marksOf(gallery)).toEqual(marks);
      expect(gallery.shown[0]?.own?.isStandIn).toBe(gallery.problems.length > 0);
      expect(gallery.shown[0]?.own?.markdown).not.toBe("");
    },
  );

  test("marks what is wrong in a partial in the partial", async () => {
    const files = { "failure.md": "{{> title}}", "partials/title.md": "{{icon}}\n{{nothing}}" };
    expect(marksOf(await show(files, { file: "partials/title.md" }))).toEqual([
      '2:1 Uses the unknown name "nothing", which is empty.',
    ]);
    expect(marksOf(await show(files, { file: "failure.md" }))).toEqual([]);
  });

  test("shows a card of the user's, and marks in its file what it breaks", async () => {
    const card = `type: AdaptiveCard\nversion: 1.3\nbody:\n  - type: TextBlock\n    text: "{{headline}} {{subjects}}"\n`;
    const gallery = await show({ "card.yaml": card }, { file: "card.yaml" });
    expect(gallery.shown[0]?.own?.card).toMatchObject({ body: [{ text: expect.stringContaining("CI") }] });
    expect(marksOf(gallery)).toEqual([
      '5:5 body[0].text uses the unknown name "subjects", which is empty. Did you mean "subject"?',
    ]);
    const broken = await show({ "card.yaml": card }, { file: "card.yaml", draft: "type: [" });
    expect(marksOf(broken)).toEqual([expect.stringMatching(/^1:8 It is not valid YAML/)]);
  });

  test("gives each name with its present value", async () => {
    const { workbench } = await showGallery({ outcome: "failure", build: "all" }, undefined);
    const present = (tag: string) => workbench?.names.find((one) => one.tag === tag)?.value;
    expect(present("{{run.number}}")).toBe("42");
    expect(present("{{#changes}}")).toBe("there");
    expect(present("{{release.tag}}")).toBe("");
    expect(workbench?.names.every(({ what }) => what !== "")).toBe(true);
  });

  test("fills names of data, and says what is wrong with data", async () => {
    const files = { "failure.md": "{{data.who}}" };
    expect((await show(files, { data: "who: Ada" })).shown[0]?.own?.markdown).toBe("Ada");
    expect((await show(files, { data: "who: [" })).problems[0]).toMatch(
      /^Input "data" is neither YAML nor JSON/,
    );
  });

  test("says what is wrong with a folder without anything useful, and nothing about an empty one", async () => {
    expect((await show({ "failed.md": "x" })).problems[0]).toContain("contains no partials/*.md and none of");
    expect((await show({})).problems).toEqual([]);
  });

  test("never fails, whatever it is asked for", async () => {
    const odd = {
      outcome: "__proto__",
      build: "constructor",
      file: "../../etc/passwd",
      draft: "{{",
      data: "[",
      detail: "?",
    };
    const { shown, workbench } = await show({}, odd);
    expect(shown).toHaveLength(10);
    expect(workbench).toBeUndefined();
  });
});
