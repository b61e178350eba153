import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installedProblems } from "./supply-chain/npm-ls.ts";
import {
  readSupplyChain,
  type SupplyChain,
  type SupplyChainFiles,
} from "./supply-chain/run-time-packages.ts";
import { bundleSbom, npmSbom } from "./supply-chain/sbom.ts";

const USAGE = `npm run supply-chain [-- --sbom FILE]    list the packages in the bundle; exit 1 if a package has an
                                         install script, an unknown license or no decision, or
                                         if \`npm ls\` finds a package missing or extraneous
  --sbom FILE    also write it as a software bill of materials (CycloneDX); in CI with the commit and its repository`;

const root = join(import.meta.dirname, "..");
const { sbom, help } = parseArgs({
  options: { sbom: { type: "string" }, help: { type: "boolean" } },
}).values;

if (help) console.log(USAGE);
else {
  const files = await readFiles();
  const chain = readSupplyChain(files);
  console.log(table(chain));
  const problems = [...chain.problems, ...(await installedProblems(root))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  if (sbom !== undefined) await writeSbom(sbom, files);
}

async function readFiles(): Promise<SupplyChainFiles> {
  const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const decisions = (await readdir(join(root, "docs/decisions")))
    .filter((name) => /^\d{4}-/.test(name))
    .sort();
  return {
    bundled: JSON.parse(await read("dist/packages.json")),
    licenses: await read("dist/licenses.txt"),
    dependencies: Object.keys(JSON.parse(await read("package.json")).dependencies),
    lockfile: JSON.parse(await read("package-lock.json")),
    decisions: Object.fromEntries(
      await Promise.all(
        decisions.map(async (name) => [name.slice(0, 4), await read(`docs/decisions/${name}`)] as const),
      ),
    ),
  };
}

async function writeSbom(file: string, { bundled }: SupplyChainFiles): Promise<void> {
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = process.env;
  const document = bundleSbom(await npmSbom(root), bundled, { repository, sha });
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
}

function table({ packages }: SupplyChain): string {
  const rows = packages.map(({ name, version, license = "none", bytes, from, decisions }) => [
    name,
    version,
    license,
    String(bytes),
    from.includes(name) ? "package.json" : from.join(", "),
    decisions.join(", ") || "none",
  ]);
  const all = [["Package", "Version", "License", "Bytes", "From", "Decision"], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const bytes = packages.reduce((sum, one) => sum + one.bytes, 0);
  return [...lines, "", `${packages.length} packages, ${bytes} bytes before comments are removed`].join("\n");
}
