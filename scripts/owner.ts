import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How this repository is named on GitHub, such as `your-org/webex-notify`: `repository` of package.json. */
export const OWN_REPOSITORY: string = ownRepositoryIn(
  readFileSync(join(import.meta.dirname, "../package.json"), "utf8"),
);

/** How a package.json names its repository. */
export function ownRepositoryIn(manifest: string): string {
  const { repository } = JSON.parse(manifest) as { readonly repository?: unknown };
  const [, name] = /^github:([\w.-]+\/[\w.-]+)$/.exec(String(repository)) ?? [];
  if (name === undefined) throw new Error('package.json names no repository, as "github:OWNER/REPOSITORY"');
  return name;
}

/**
 * A text in which the action has another owner, and another repository where one is given. Other repositories of `your-org` are
 * examples and stay.
 */
export function withOwner(text: string, name: string, from = OWN_REPOSITORY): string {
  const [owner = "", repository = "webex-notify"] = name.split("/");
  return text.replaceAll(from, (found, at: number) =>
    /^[\w-]/.test(text.slice(at + found.length)) ? found : `${owner}/${repository}`,
  );
}
