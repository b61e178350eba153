import type { FileReader } from "./file-reader.ts";
import { InputError } from "./input-error.ts";
import type { InputName } from "./names.ts";
import { parseDomain, parseOneOf, words } from "./parse.ts";

/** Which rooms, teams and people a step sets up. */
export interface ProvisioningInputs {
  /** A manifest, or the path of one; not looked into yet. */
  readonly provision: string | undefined;
  readonly apply: "auto" | "always" | "never";
  /** Domains outside which nobody is added or mentioned, in lower case; none lets everybody in. */
  readonly allowedDomains: readonly string[];
  /** Ids or names of organizations outside which nobody is added or mentioned; none lets everybody in. */
  readonly allowedOrganizations: readonly string[];
}

/** Reads what to set up. Throws `InputError`. */
export function readProvisioning(text: (name: InputName) => string | undefined): ProvisioningInputs {
  return {
    provision: text("provision"),
    apply: parseOneOf("apply", text("apply") ?? "auto", ["auto", "always", "never"]),
    allowedDomains: words(text("allowed-domains") ?? "").map((word) => parseDomain("allowed-domains", word)),
    allowedOrganizations: (text("allowed-organizations") ?? "")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  };
}

/** Largest manifest that is read, in bytes: some thousands of people. */
const MAX_FILE_BYTES = 1024 * 1024;

/** The text of a manifest, and the name by which errors speak of it. */
export interface ManifestText {
  readonly file: string;
  readonly text: string;
}

/** The manifest that `provision` holds or names. Throws `InputError`, `MissingFileError`. */
export async function readManifestText(files: FileReader, provision: string): Promise<ManifestText> {
  if (!isPath(provision)) return { file: "provision", text: provision };
  if (!/\.(?:ya?ml|json)$/i.test(provision)) {
    const allowed = "give the manifest itself, or the path of a .yml, .yaml or .json file";
    throw new InputError("provision", provision, allowed);
  }
  return { file: provision, text: await files.readText("provision", provision, MAX_FILE_BYTES) };
}

/** A manifest on one line has a colon before white space, or a brace. */
function isPath(text: string): boolean {
  return !/\n|:\s|:$|^[[{]/.test(text);
}
