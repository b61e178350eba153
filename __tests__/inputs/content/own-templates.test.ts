import { symlink } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readOwnTemplates } from "../../../src/inputs/content/own-templates.ts";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import type { OwnTemplates } from "../../../src/model/templates.ts";
import { rejection } from "../../support/rejection.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

async function read(
  files: Readonly<Record<string, string>>,
  path: string,
  event = "failure",
): Promise<OwnTemplates> {
  await using folder = await createTempFolder(files);
  return await readOwnTemplates(new FileReader({ workspace: folder.path, temp: undefined }), path, event);
}

const FOLDER = {
  "webex/failure.md": "Broke",
  "webex/success.md": "Passed",
  "webex/partials/title.md": "Title",
  "webex/partials/facts.md": "Facts",
  "webex/partials/notes.txt": "No template",
  "webex/README.md": "How it works",
};

describe("a file", () => {
  test.each(["own.md", "OWN.MD", "./dir/own.md"])(
    "is the whole message, for every event: %s",
    async (path) => {
      expect(await read({ [path]: "Hi {{headline}}" }, path, "success")).toEqual({
        main: { file: path, source: "Hi {{headline}}" },
        partials: {},
      });
    },
  );

  test.each(["own.txt", "own", "own.md.bak"])("ends in .md: %s", async (path) => {
    expect((await rejection(read({ [path]: "x" }, path))).message).toBe(
      `Input "template" is "${path}": it must be a .md file, a card as .json, .yaml or .yml, or a folder of .md files.`,
    );
  });

  test.each([
    ["own.yaml", "type: AdaptiveCard\nversion: 1.3\nbody: &b []\nactions: *b\n"],
    ["own.YML", "type: AdaptiveCard\nversion: 1.3\nbody: []\nactions: []\n"],
    ["own.json", '{\n\t"type": "AdaptiveCard", "version": 1.3,\n\t"body": [], "actions": [] }'],
  ])("may be a card: %s", async (path, source) => {
    const content = { type: "AdaptiveCard", version: 1.3, body: [], actions: [] };
    expect(await read({ [path]: source }, path)).toEqual({
      main: undefined,
      partials: {},
      card: { file: path, content },
    });
  });

  const bomb = `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join("\n")}`;

  test.each([
    ["a.json", '{"a": tru}', 'it is not valid JSON: Unresolved plain scalar "tru" at line 1, column 7.'],
    [
      "a.json",
      '{\n  "a": 1,\n}',
      "it is not valid JSON: Expected double-quoted property name at line 3, column 1.",
    ],
    ["a.json", "", "it is not valid JSON: Unexpected end of JSON input."],
    ["a.yaml", "body:\n  - a: [\n", "it is not valid YAML: Flow sequence in block collection must be"],
    [
      "a.yaml",
      "body:\n  - text: {{headline}}\n",
      "it is not valid YAML: a text that begins with {{ needs quotes around it, at line 2, column 12.",
    ],
    ["a.yaml", "a: !mine x", "it is not valid YAML: Unresolved tag: !mine at line 1, column 4."],
    [
      "a.yaml",
      bomb,
      "it is too complex: it expands to more than 50000 values when each alias is written out at line 6, column 9.",
    ],
    [
      "a.yaml",
      "[".repeat(100_000),
      "it is too complex: it is nested more than 64 levels deep at line 1, column 65.",
    ],
  ])("says where a card is broken: %s %#", async (path, source, problem) => {
    expect((await rejection(read({ [path]: source }, path))).message).toContain(
      `Input "template" is "${path}": ${problem}`,
    );
  });

  test("has 256 kB at most", async () => {
    expect((await read({ "own.md": "x".repeat(262_144) }, "own.md")).main?.source).toHaveLength(262_144);
    expect((await rejection(read({ "own.md": "x".repeat(262_145) }, "own.md"))).message).toBe(
      'Input "template" is "own.md": it has 262145 bytes, but at most 262144 are read.',
    );
  });

  test("that is missing is named with its neighbour", async () => {
    expect((await rejection(read({ "webex/failure.md": "x" }, "webex/failur.md"))).message).toBe(
      'Input "template" is "webex/failur.md": there is no such file, did you mean "webex/failure.md"?',
    );
  });

  test("that is missing is named", async () => {
    expect((await rejection(read({}, "own.md"))).message).toContain(
      'Input "template" is "own.md": there is no such file',
    );
  });
});

describe("a folder", () => {
  const partials = {
    facts: { file: "webex/partials/facts.md", source: "Facts" },
    title: { file: "webex/partials/title.md", source: "Title" },
  };

  test.each([
    ["failure", "Broke"],
    ["success", "Passed"],
  ])("contains a template for the event and partials: %s", async (event, source) => {
    expect(await read(FOLDER, "webex", event)).toEqual({
      main: { file: `webex/${event}.md`, source },
      partials,
    });
  });

  test("without a template for the event gives its partials only", async () => {
    expect(await read(FOLDER, "webex/", "rollback")).toEqual({ main: undefined, partials });
  });

  test("without partials gives the event's template only", async () => {
    expect(await read({ "webex/failure.md": "Broke" }, "webex")).toEqual({
      main: { file: "webex/failure.md", source: "Broke" },
      partials: {},
    });
  });

  test("that replaces other messages leaves this one built in", async () => {
    const files = { "webex/success.md": "Passed", "webex/readme.txt": "x" };
    expect(await read(files, "webex")).toEqual({ main: undefined, partials: {} });
  });

  const NONE =
    'Input "template" is "webex": the folder contains no partials/*.md and none of start.md, waiting.md, success.md, failure.md, cancelled.md, and rollback.md';

  test.each([
    ["with neither", { "webex/readme.txt": "x" }, `${NONE}.`],
    ["with partials of another ending only", { "webex/partials/title.mustache": "x" }, `${NONE}.`],
    [
      "with a name that is mistyped",
      { "webex/failur.md": "x" },
      `${NONE}. "failur.md" is not the name of a message, did you mean "failure.md"?`,
    ],
  ])("%s is a mistake", async (_, files, sentence) => {
    expect((await rejection(read(files, "webex"))).message).toBe(sentence);
  });

  test("with one mistyped name is reported", async () => {
    const files = { "webex/success.md": "Passed", "webex/failur.md": "x", "webex/README.md": "x" };
    expect(await read(files, "webex")).toEqual({
      main: undefined,
      partials: {},
      warnings: ['In "webex": "failur.md" is not the name of a message, did you mean "failure.md"?'],
    });
  });

  test("in which partials is a file is a mistake of the input", async () => {
    const files = { "webex/failure.md": "Broke", "webex/partials": "x" };
    expect(await rejection(read(files, "webex"))).toMatchObject({
      name: "InputError",
      message: expect.stringContaining("it cannot be read (ENOTDIR)"),
    });
  });

  test("in which a partial is a folder is a mistake of the input", async () => {
    expect((await rejection(read({ "webex/partials/title.md/x": "x" }, "webex"))).message).toContain(
      "it must be a regular file",
    );
  });

  test("may be the workspace itself", async () => {
    expect((await read({ "failure.md": "Broke" }, ".")).main).toEqual({
      file: "failure.md",
      source: "Broke",
    });
  });

  test("keeps a partial of an odd name as its own", async () => {
    const { partials: odd } = await read({ "webex/partials/__proto__.md": "x" }, "webex");
    expect(Object.keys(odd)).toEqual(["__proto__"]);
  });

  test("may not be filled by links that lead out", async () => {
    await using outside = await createTempFolder({ "failure.md": "secret", "partials/title.md": "secret" });
    await using folder = await createTempFolder({ "a/x": "", "b/failure.md": "Broke" });
    await symlink(outside.in("failure.md"), folder.in("a/failure.md"));
    await symlink(outside.in("partials"), folder.in("b/partials"));
    const reader = new FileReader({ workspace: folder.path, temp: undefined });
    for (const path of ["a", "b"]) {
      const error = await rejection(readOwnTemplates(reader, path, "failure"));
      expect(error.message).toContain("it points outside the workspace");
    }
  });
});
