import { type TextSource, textSource } from "./content/text-source.ts";
import type { Files } from "./files/readable-files.ts";
import { InputError } from "./input-error.ts";
import type { InputName } from "./input-names.ts";
import { parseDomain, parseOneOf, words } from "./parse.ts";
import { type Readers, readEvery } from "./read-each.ts";

/** The rooms, teams, and people that a step sets up. */
export interface ProvisioningInputs {
  /** The manifest. It is checked when it is used, so that errors in it do not prevent the message. */
  readonly provision: TextSource | undefined;
  readonly apply: "auto" | "always" | "never";
  /** Nobody outside these domains is added or mentioned. In lower case; empty for no restriction. */
  readonly allowedDomains: readonly string[];
  /** Nobody outside these organizations is added or mentioned. IDs or names; empty for no restriction. */
  readonly allowedOrganizations: readonly string[];
}

/** Readers of the inputs for provisioning. */
export function provisioningReaders(
  text: (name: InputName) => string | undefined,
): Readers<ProvisioningInputs> {
  return {
    provision: () => textSource(text("provision")),
    apply: () => parseOneOf("apply", text("apply") ?? "auto", ["auto", "always", "never"]),
    allowedDomains: () => readAllowedDomains(text("allowed-domains")),
    allowedOrganizations: () => {
      const lines = (text("allowed-organizations") ?? "").split(/\r?\n/);
      return lines.map((line) => line.trim()).filter(Boolean);
    },
  };
}

/** A text without a domain, such as two unset variables with a comma in between, allows nobody. Throws `InputError`. */
function readAllowedDomains(text: string | undefined): readonly string[] {
  const domains = readEvery(words(text ?? ""), (word) => parseDomain("allowed-domains", word));
  if (text === undefined || domains.length > 0) return domains;
  throw new InputError("allowed-domains", text, "give a domain such as example.com, or leave it out");
}

/** Largest manifest that is read, in bytes: some thousands of people. */
const MAX_FILE_BYTES = 1024 * 1024;

/** The text of a manifest, and its name in errors. */
export interface ManifestText {
  readonly file: string;
  readonly text: string;
  /** Set if the input contains it. */
  readonly isInline?: true;
}

/** The manifest that `provision` contains or names. Throws `InputError`, `MissingFileError`. */
export async function readManifestText(files: Files, source: TextSource): Promise<ManifestText> {
  if ("text" in source) return { file: "provision", text: source.text, isInline: true };
  const { path } = source;
  if (!/\.(?:ya?ml|json)$/i.test(path)) {
    const allowed = "give the manifest itself, or the path of a .yml, .yaml or .json file";
    throw new InputError("provision", path, allowed);
  }
  return { file: path, text: await files.readText("provision", path, MAX_FILE_BYTES) };
}
