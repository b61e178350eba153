import type { BundledPackage } from "../bundled-packages.ts";
import { broughtBy, type Lockfile, pathsOf } from "./lockfile.ts";

/** The other people's code that ships, and what is known about it. */
export interface SupplyChain {
  readonly packages: readonly RunTimePackage[];
  /** What prevents a release. Each sentence says what to change. */
  readonly problems: readonly string[];
}

/** A package in the bundle, with what a reviewer needs to know. */
export interface RunTimePackage extends BundledPackage {
  readonly license: string | undefined;
  /** The dependencies in package.json that require it, or its own name if it is one of them. */
  readonly from: readonly string[];
  /** The numbers of the decisions that justify those. */
  readonly decisions: readonly string[];
}

/** What is known about the packages in a bundle. */
export interface SupplyChainFiles {
  /** `dist/packages.json`, from the last build. */
  readonly bundled: readonly BundledPackage[];
  /** The text of `dist/licenses.txt`. */
  readonly licenses: string;
  /** The dependencies in package.json. */
  readonly dependencies: readonly string[];
  readonly lockfile: Lockfile;
  /** The texts of the decisions, by number. */
  readonly decisions: Readonly<Record<string, string>>;
}

/** Licenses that allow the bundle to be redistributed together with their texts. */
const LICENSES = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Finds out which dependency requires each package of the bundle and why, and what a reviewer would reject. */
export function readSupplyChain(files: SupplyChainFiles): SupplyChain {
  const trees = new Map(files.dependencies.map((name) => [name, broughtBy(name, files.lockfile)]));
  const reasons = new Map(files.dependencies.map((name) => [name, decisionFor(name, files.decisions)]));
  const packages = files.bundled.map((one) => {
    const paths = pathsOf(one.name, one.version, files.lockfile);
    const from = files.dependencies.filter((name) => paths.some((path) => trees.get(name)?.has(path)));
    const decisions = [...new Set(from.flatMap((name) => reasons.get(name) ?? []))];
    return { ...one, license: files.lockfile.packages[paths[0] ?? ""]?.license, from, decisions };
  });
  const names = files.bundled.map(({ name }) => name);
  return {
    packages,
    problems: [
      ...packages.flatMap((one) => problemsOf(one, files)),
      ...files.dependencies
        .filter((name) => reasons.get(name) === undefined)
        .map((name) => `${name} has no row in docs/decisions/: explain there why it is needed.`),
      ...files.dependencies
        .filter((name) => !names.includes(name))
        .map((name) => `${name} is not in the bundle: move it to devDependencies.`),
    ],
  };
}

function problemsOf(one: RunTimePackage, { lockfile, licenses }: SupplyChainFiles): readonly string[] {
  const paths = pathsOf(one.name, one.version, lockfile);
  const name = `${one.name} ${one.version}`;
  if (paths.length === 0) return [`${name} is not in package-lock.json: run "npm ci && npm run build".`];
  const scripted = paths.some((path) => lockfile.packages[path]?.hasInstallScript);
  return [
    ...(scripted ? [`${name} has an install script: use a package that has none.`] : []),
    ...(one.from.length === 0
      ? [`${name} does not belong to any dependency in package.json: add it there.`]
      : []),
    ...(LICENSES.includes(one.license ?? "")
      ? []
      : [`${name} has the license ${one.license ?? "(none)"}, which is not one of ${LICENSES.join(", ")}.`]),
    ...(`\n${licenses}`.includes(`\n${name}\n`)
      ? []
      : [`${name} has no text in dist/licenses.txt: run "npm run build".`]),
  ];
}

/** The number of the decision that has a table row for a package, or of the decision that the row refers to. */
function decisionFor(name: string, decisions: SupplyChainFiles["decisions"]): string | undefined {
  for (const [number, text] of Object.entries(decisions)) {
    const row = text.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
    if (row !== undefined) return /\[(\d{4})\]\(/.exec(row)?.[1] ?? number;
  }
  return undefined;
}
