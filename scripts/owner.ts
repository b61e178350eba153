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

/**
 * Changes the owner of the action in a text, and the repository if one is given. Other repositories of `your-org` are
 * examples and stay.
 */
export function withOwner(text: string, name: string, from = OWN_REPOSITORY): string {
  const [owner = "", repository = "webex-notify"] = name.split("/");
  return text.replaceAll(from, (found, at: number) =>
    /^[\w-]/.test(text.slice(at + found.length)) ? found : `${owner}/${repository}`,
  );
}
