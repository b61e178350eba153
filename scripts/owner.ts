import { readFileSync } from "node:fs";
import { join } from "node:path";

/** This repository's name on GitHub, such as `your-org/webex-notify`, from `repository` in package.json. */
export const OWN_REPOSITORY: string = ownRepositoryIn(
  readFileSync(join(import.meta.dirname, "../package.json"), "utf8"),
);

/** The repository in a package.json. */
export function ownRepositoryIn(manifest: string): string {
  const { repository } = JSON.parse(manifest) as { readonly repository?: unknown };
  const [, name] = /^github:([\w.-]+\/[\w.-]+)$/.exec(String(repository)) ?? [];
  if (name === undefined) throw new Error('package.json names no repository, as "github:OWNER/REPOSITORY"');
  return name;
}

/** The action's name where nobody has named it yet: a merge from there brings it back. */
const UNNAMED = "your-org/webex-notify";

/** The team in CODEOWNERS. It keeps its name if the repository has another. */
const TEAM = "webex-notify";

/**
 * Changes the owner of the action in a text, and the repository if one is given. Other repositories of `your-org` are
 * examples and stay.
 */
export function withOwner(text: string, name: string, from = OWN_REPOSITORY): string {
  const [owner = "", repository = "webex-notify"] = name.split("/");
  const names = [from, UNNAMED];
  const teams = names.map((one) => `@${one.split("/")[0]}/${TEAM}`);
  const known = [...teams, ...names].map((one) => one.replaceAll(".", "\\."));
  return text.replace(new RegExp(`(?:${known.join("|")})(?![\\w-])`, "g"), (found) =>
    found.startsWith("@") ? `@${owner}/${TEAM}` : `${owner}/${repository}`,
  );
}
