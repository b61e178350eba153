import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BundledPackage } from "../bundled-packages.ts";

/** The parts of a CycloneDX document that are read or written here. */
export interface Sbom {
  readonly metadata: { readonly component: SbomComponent; readonly [name: string]: unknown };
  readonly components: readonly SbomComponent[];
  readonly dependencies: readonly SbomDependency[];
  readonly [name: string]: unknown;
}

interface SbomComponent {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly [name: string]: unknown;
}

interface SbomDependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

/** The commit and repository that the document is about, if known. */
export interface SbomSubject {
  /** Such as `your-org/webex-notify`. */
  readonly repository?: string | undefined;
  readonly sha?: string | undefined;
}

// Not `--omit dev`, because npm would then also leave out yaml, which is optional for a development dependency (npm
// 11.19).
const ARGUMENTS = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];

/** npm's document about everything in package-lock.json. */
export async function npmSbom(root: string): Promise<Sbom> {
  // On Windows, npm is a script, which only a shell can start.
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" };
  const { stdout } = await promisify(execFile)("npm", ARGUMENTS, options);
  return JSON.parse(stdout);
}

/**
 * npm's document, reduced to the packages that are really in the bundle, and without values that change each time, such
 * as the time, so that two runs write the same document. npm names it after the folder, and calls a package npm's even
 * if it is in no registry.
 */
export function bundleSbom(
  sbom: Sbom,
  bundled: readonly BundledPackage[],
  { repository, sha }: SbomSubject,
): Sbom {
  const isBundled = ({ name, version }: SbomComponent): boolean =>
    bundled.some((one) => one.name === name && one.version === version);
  const components = sbom.components.filter(isBundled);
  const missing = bundled.find(({ name, version }) => {
    return !components.some((one) => one.name === name && one.version === version);
  });
  if (missing !== undefined)
    throw new Error(`npm does not list ${missing.name} ${missing.version}, which is bundled.`);
  const { purl: _purl, ...component } = sbom.metadata.component;
  const refs = [component["bom-ref"], ...components.map((one) => one["bom-ref"])];
  const purl = repository && sha ? { purl: `pkg:github/${repository.toLowerCase()}@${sha}` } : {};
  const { timestamp: _timestamp, ...metadata } = sbom.metadata;
  const { serialNumber: _serialNumber, ...rest } = sbom;
  return {
    ...rest,
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    specVersion: "1.6",
    metadata: { ...metadata, component: { ...component, name: "webex-notify", ...purl } },
    components,
    dependencies: sbom.dependencies
      .filter(({ ref }) => refs.includes(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.includes(one)) })),
  };
}
