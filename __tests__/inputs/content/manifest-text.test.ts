import { expect, test } from "vitest";
import { type ManifestText, readManifestText } from "../../../src/inputs/content/manifest-text.ts";
import { FileReader } from "../../../src/inputs/files/file-reader.ts";
import { rejection } from "../../support/rejection.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

async function read(path: string, files: Readonly<Record<string, string>>): Promise<ManifestText> {
  await using folder = await createTempFolder(files);
  return await readManifestText(new FileReader({ workspace: folder.path, temp: undefined }), { path });
}

test.each(["webex.yml", "webex.YAML", "sub/webex.json"])(
  "recognizes a manifest by its content: %s",
  async (file) => {
    expect(await read(file, { [file]: "rooms: []" })).toEqual({ file, path: file, text: "rooms: []" });
  },
);

test.each(["webex.md", "webex.yml.txt", "webex", "yml"])(
  "a file of another type is not a manifest: %s",
  async (file) => {
    const { message } = await rejection(read(file, { [file]: "rooms: []" }));
    expect(message).toContain("the path of a .yml, .yaml or .json file");
  },
);
