import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { bundledFolders } from "../../scripts/bundled-packages.ts";
import type { LockEntry } from "../../scripts/supply-chain/lockfile.ts";
import { installedProblems } from "../../scripts/supply-chain/npm-ls.ts";
import { readSupplyChain, type SupplyChainFiles } from "../../scripts/supply-chain/run-time-packages.ts";
import { bundleSbom } from "../../scripts/supply-chain/sbom.ts";
import { findSbomFaults } from "../support/cyclonedx.ts";
import { createTempFolder } from "../support/temp-folder.ts";

const root = join(import.meta.dirname, "../..");

const SHA = "1f2e3d4c5b6a79880f1e2d3c4b5a69788f0e1d2c";

/** A bundle of `one`, which brings `two`, with changes to the lockfile's entry of `two`. */
function files(two: Partial<LockEntry> = {}, more: Partial<SupplyChainFiles> = {}): SupplyChainFiles {
  return {
    bundled: [
      { name: "one", version: "1.0.0", bytes: 10 },
      { name: "two", version: "2.0.0", bytes: 20 },
    ],
    licenses: "one 1.0.0\nLicense: MIT\n\nText\n\n---\n\ntwo 2.0.0\nLicense: ISC\n\nText\n",
    dependencies: ["one"],
    lockfile: {
      packages: {
        "node_modules/one": { version: "1.0.0", license: "MIT", dependencies: { two: "^2.0.0" } },
        "node_modules/two": { version: "1.0.0", license: "GPL-3.0-only", hasInstallScript: true },
        "node_modules/one/node_modules/two": { version: "2.0.0", license: "ISC", ...two },
      },
    },
    decisions: { "0007": "| `one` | XML ([0015](0015-xml-parser.md)) | lazy |\n" },
    ...more,
  };
}

describe("the supply chain", () => {
  test("lists for each package what depends on it, and the decision that justifies it", () => {
    expect(readSupplyChain(files())).toEqual({
      packages: [
        { name: "one", version: "1.0.0", bytes: 10, license: "MIT", from: ["one"], decisions: ["0015"] },
        { name: "two", version: "2.0.0", bytes: 20, license: "ISC", from: ["one"], decisions: ["0015"] },
      ],
      problems: [],
    });
  });

  test.each([
    [
      "an install script",
      files({ hasInstallScript: true }),
      "two 2.0.0 has an install script: use a package that has none.",
    ],
    [
      "an unknown license",
      files({ license: "SEE LICENSE IN EULA" }),
      "two 2.0.0 has the license SEE LICENSE IN EULA, which is not one of 0BSD, Apache-2.0, BSD-2-Clause, BSD-3-Clause, ISC, MIT.",
    ],
    [
      "no text of its licence",
      files({}, { licenses: "one 1.0.0\nLicense: MIT\n\nText\n" }),
      'two 2.0.0 has no text in dist/licenses.txt: run "npm run build".',
    ],
    [
      "no decision",
      files({}, { decisions: {} }),
      "one has no row in docs/decisions/: explain there why it is needed.",
    ],
    [
      "a version that is not in the lockfile",
      files({ version: "2.0.1" }),
      'two 2.0.0 is not in package-lock.json: run "npm ci && npm run build".',
    ],
    [
      "a dependency that does not ship",
      files({}, { dependencies: ["one", "three"], decisions: { "0007": "| `one` | |\n| `three` | |\n" } }),
      "three is not in the bundle: move it to devDependencies.",
    ],
    [
      "a package that nobody brings",
      files({}, { dependencies: [] }),
      "two 2.0.0 does not belong to any dependency in package.json: add it there.",
    ],
  ])("is refused for %s", (_, given, problem) => {
    expect(readSupplyChain(given).problems).toContain(problem);
  });

  test("counts what ships of each package, and leaves out packages that do not ship", () => {
    const shipped = new Map([
      ["/r/src/index.js", 99],
      ["/r/node_modules/one/a.js", 1],
      ["/r/node_modules/one/b.js", 2],
      ["/r/node_modules/none/a.js", 0],
      ["C:\\r\\node_modules\\@me\\two\\b.js", 2],
    ]);
    expect([...bundledFolders(shipped)]).toEqual([
      ["/r/node_modules/one", 3],
      ["C:/r/node_modules/@me/two", 2],
    ]);
  });
});

test("npm run supply-chain lists what is in the bundle, and writes a valid bill of materials", async () => {
  await using temp = await createTempFolder();
  const write = async (name: string): Promise<string> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(root, "scripts/supply-chain.ts"), "--sbom", temp.in(name)],
      {
        cwd: temp.path,
        env: { ...process.env, GITHUB_REPOSITORY: "Your-Org/webex-notify", GITHUB_SHA: SHA },
      },
    );
    return stdout;
  };
  const table = await write("sbom.cdx.json");
  const bundled: { name: string; version: string }[] = JSON.parse(
    await readFile(join(root, "dist/packages.json"), "utf8"),
  );
  const names = bundled.map(({ name, version }) => `${name} ${version}`);
  expect(rowsOf(table).map(([name, version]) => `${name} ${version}`)).toEqual(names);
  const text = await readFile(temp.in("sbom.cdx.json"), "utf8");
  const sbom = JSON.parse(text);
  expect(await findSbomFaults(sbom)).toEqual([]);
  expect(sbom.components.map(({ name, version }: Record<string, string>) => `${name} ${version}`)).toEqual(
    names,
  );
  expect(sbom.metadata.component).toMatchObject({
    type: "application",
    name: "webex-notify",
    purl: `pkg:github/your-org/webex-notify@${SHA}`,
  });
  expect(await findSbomFaults({ ...sbom, components: [{ name: "one" }] })).not.toEqual([]);
  await write("again.json");
  expect(await readFile(temp.in("again.json"), "utf8")).toBe(text);
});

test("a bill of materials is never written without a package that is bundled", () => {
  const component = { "bom-ref": "webex-notify@1.0.0", name: "folder", version: "1.0.0" };
  const sbom = { metadata: { component }, components: [], dependencies: [] };
  expect(() => bundleSbom(sbom, [{ name: "one", version: "1.0.0", bytes: 1 }], {})).toThrow(
    "npm does not list one 1.0.0, which is bundled.",
  );
});

test("a package that is not installed is a problem", async () => {
  const manifest = JSON.stringify({ name: "it", dependencies: { one: "1.0.0" } });
  await using temp = await createTempFolder({ "package.json": manifest });
  expect(await installedProblems(temp.path)).toContain("npm error missing: one@1.0.0, required by it@");
});

/** The rows of a table that the script prints, below its head. */
function rowsOf(table: string): readonly string[][] {
  const [body = ""] = table.split("\n\n");
  return body
    .split("\n")
    .slice(1)
    .map((line) => line.split(/ {2,}/));
}
