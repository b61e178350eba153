import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const COMMIT = JSON.stringify({ id: "3f2a9c1", message: "Roast darker", author: { name: "Ada" } });
const CARD = await readFile(join(import.meta.dirname, "../../../../examples/cards/deploy.yaml"), "utf8");

async function told(given: Readonly<Record<string, string>>, workspace: Record<string, string> = {}) {
  const { rows, advice } = await doctorTold({ with: given, workspace });
  return { found: rows.map(([, , found]) => found), advice };
}

describe("a name of `data` that it does not have", () => {
  test("has the name that it has, which is right", async () => {
    const { found } = await told({ data: COMMIT, message: "{{data.head_commit.message}}" });
    expect(found).toEqual([
      'Input "message" contains {{data.head_commit.message}}, which is not a template name and is shown as text. Did you mean "data.message"?',
    ]);
    expect((await told({ data: COMMIT, message: "{{data.message}}" })).found).toEqual([]);
  });

  test("says what `data` has, and not to pass a text that it would not find either", async () => {
    const { found } = await told({ data: COMMIT, message: "{{data.text}}" });
    expect(found).toEqual([
      'Input "message" contains {{data.text}}, which is not a template name and is shown as text. The input `data` has id, message, and author.',
    ]);
  });

  test("is reported with the name of the template's file", async () => {
    const { found } = await told({ data: COMMIT, template: "t.md" }, { "t.md": "x {{data.head_commit.id}}" });
    expect(found).toEqual([
      't.md uses the unknown name "data.head_commit.id", which is empty. Did you mean "data.id"?',
    ]);
  });

  test("asks for data if there is none", async () => {
    const { found, advice } = await told({ template: "t.yaml" }, { "t.yaml": CARD });
    expect(found).toEqual(
      ["colour", "contacts", "runbook"].map((name) =>
        expect.stringMatching(
          `uses the unknown name "data.${name}", which is empty. Give \`data:\` with \`${name}\`.`,
        ),
      ),
    );
    expect(advice).toEqual(["Add it to `data:` in the step's `with:`."]);
  });

  test.each(["contacts: []", "contacts: [{ name: Ada, phone: 1 }]"])(
    "says nothing of names in a list: %s",
    async (contacts) => {
      const data = `colour: good\nrunbook: a\n${contacts}`;
      expect((await told({ data, template: "t.yaml" }, { "t.yaml": CARD })).found).toEqual([]);
    },
  );

  test("says nothing of names in a group that is not there, and something of those around it", async () => {
    const { found } = await told(
      { template: "t.md" },
      { "t.md": "x {{#data.a}}{{nam}}{{/data.a}}{{headlin}}" },
    );
    expect(found).toEqual([
      't.md uses the unknown name "data.a", which is empty. Give `data:` with `a`.',
      't.md uses the unknown name "headlin", which is empty. Did you mean "headline", "headlineParts", or "lint.inHeadline"?',
    ]);
  });
});

describe("data that cannot be read", () => {
  const BROKEN = `{ "runbook": "red", "msg": "Say "hello" twice" }`;

  test.each<[string, Record<string, string>, Record<string, string>?]>([
    ["a text", { message: "See {{data.runbook}} and {{{data.runbook}}}" }],
    ["a section", { message: "{{#data.runbook}}x{{/data.runbook}}" }],
    ["a title", { title: "{{data.runbook}}" }],
    ["a file", { template: "t.md" }, { "t.md": "x {{data.runbook}}" }],
  ])("has one row, and its names have none in %s", async (_, given, files = {}) => {
    const { found } = await told({ data: BROKEN, ...given }, files);
    expect(found).toEqual([expect.stringContaining('Input "data" is neither YAML nor JSON')]);
  });

  test.each<[string, Record<string, string>]>([
    ["other names", { message: "{{nam}}" }],
    ["others next to them", { message: "{{data.runbook}} {{nam}}" }],
  ])("does not hide %s", async (_, given) => {
    const { found } = await told({ data: BROKEN, ...given });
    expect(found).toEqual([
      expect.stringContaining('Input "data" is neither YAML nor JSON'),
      expect.stringContaining("{{nam}}"),
    ]);
  });
});
