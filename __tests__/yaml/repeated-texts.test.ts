import { expect, test } from "vitest";
import { parseData } from "../../src/inputs/content/data.ts";
import { readOwnTemplates } from "../../src/inputs/content/own-templates.ts";
import { parseWritten } from "../../src/inputs/content/parse-written.ts";
import { readUserMap } from "../../src/inputs/content/user-map.ts";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import { parseManifest } from "../../src/provisioning/manifest/parse-manifest.ts";
import { NO_WALL } from "../../src/text/wall.ts";
import { rejection } from "../support/rejection.ts";
import { createTempFolder } from "../support/temp-folder.ts";

/** 16 kB, with a description of 12 kB that a hundred rooms share: 1.2 MB. */
const REPEATED = [
  "rooms:",
  `  - { title: T, description: &d "${"x".repeat(12_000)}" }`,
  ...Array.from({ length: 100 }, (_, at) => `  - { title: t${at}, description: *d }`),
].join("\n");

test.each<[string, () => Promise<unknown>]>([
  ["a manifest", () => parseManifest("m.yml", REPEATED)],
  ["`data`", () => parseData(REPEATED)],
  ["`user-map`", () => readUserMap(new FileReader({ workspace: "/", temp: undefined }), { text: REPEATED })],
  ["`arguments`", () => parseWritten(REPEATED, NO_WALL)],
  ["a card", readCard],
])("%s that repeats a long text by aliases is refused, and says which limit it exceeds", async (_, read) => {
  expect(JSON.stringify(await read())).toContain(
    "it expands to more than 1048576 characters when each alias is written out",
  );
});

async function readCard(): Promise<string> {
  await using folder = await createTempFolder({ "c.yaml": REPEATED });
  const files = new FileReader({ workspace: folder.path, temp: undefined });
  return (await rejection(readOwnTemplates(files, "c.yaml", "failure"))).message;
}
