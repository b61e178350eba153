import { type TextSource, textSource } from "./content/text-source.ts";
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
