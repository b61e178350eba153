import { expect, test } from "vitest";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import type { InputName } from "../../src/inputs/input-names.ts";
import { type ManifestText, provisioningReaders, readManifestText } from "../../src/inputs/provisioning.ts";
import { readEach } from "../../src/inputs/read-each.ts";
import { rejection } from "../support/rejection.ts";
import { createTempFolder } from "../support/temp-folder.ts";

async function read(path: string, files: Readonly<Record<string, string>>): Promise<ManifestText> {
  await using folder = await createTempFolder(files);
  return await readManifestText(new FileReader({ workspace: folder.path, temp: undefined }), { path });
}

test.each(["webex.yml", "webex.YAML", "sub/webex.json"])(
  "recognizes a manifest by its content: %s",
  async (file) => {
    expect(await read(file, { [file]: "rooms: []" })).toEqual({ file, text: "rooms: []" });
  },
);

test.each(["webex.md", "webex.yml.txt", "webex", "yml"])(
  "a file of another type is not a manifest: %s",
  async (file) => {
    const { message } = await rejection(read(file, { [file]: "rooms: []" }));
    expect(message).toContain("the path of a .yml, .yaml or .json file");
  },
);

const readGiven = (inputs: Partial<Record<InputName, string>>) =>
  readEach(provisioningReaders((name) => inputs[name]));

test("reads domains with or without @, in any case, in lines or with commas between", () => {
  const { allowedDomains } = readGiven({ "allowed-domains": "@Example.COM, other.example,\nthird.example" });
  expect(allowedDomains).toEqual(["example.com", "other.example", "third.example"]);
});

test("lets everybody in only if the guards are left out", () => {
  expect(readGiven({})).toMatchObject({ allowedDomains: [], allowedOrganizations: [] });
});

// Two variables that are not set, with a comma between.
test.each([",", ", ,", ",\n,"])("refuses %j, which names no domain and would let everybody in", (text) => {
  expect(() => readGiven({ "allowed-domains": text })).toThrow(
    /^Input "allowed-domains" is ".*": give a domain/,
  );
});

test("treats a comma as part of an organization's name", () => {
  expect(readGiven({ "allowed-organizations": "," }).allowedOrganizations).toEqual([","]);
});
