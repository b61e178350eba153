import { expect, test } from "vitest";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import { type ManifestText, readManifestText } from "../../src/inputs/provisioning.ts";
import { rejection } from "../support/rejection.ts";
import { createTempFolder } from "../support/temp-folder.ts";

async function read(path: string, files: Readonly<Record<string, string>>): Promise<ManifestText> {
  await using folder = await createTempFolder(files);
  return await readManifestText(new FileReader({ workspace: folder.path, temp: undefined }), { path });
}

test.each(["webex.yml", "webex.YAML", "sub/webex.json"])(
  "a manifest is what the file holds: %s",
  async (file) => {
    expect(await read(file, { [file]: "rooms: []" })).toEqual({ file, text: "rooms: []" });
  },
);

test.each(["webex.md", "webex.yml.txt", "webex", "yml"])(
  "a file of another kind is none: %s",
  async (file) => {
    const { message } = await rejection(read(file, { [file]: "rooms: []" }));
    expect(message).toContain("the path of a .yml, .yaml or .json file");
  },
);
