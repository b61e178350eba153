import { isAbsolute, repositoryPath } from "../../build/places/repository-path.ts";
import { defaultBranchOf } from "../../build/trust/default-branch.ts";
import type { ManifestText } from "../../inputs/content/manifest-text.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";

/**
 * A sentence that says why the plan is only shown: the default branch has another version of the manifest by now, because
 * the run was run again, took long, or is for an old tag. `undefined` if it is the same, or not known. Takes one request.
 */
export async function newerManifest(
  { file, text, isInline }: ManifestText,
  { inputs, context, payload, build }: Happening,
  host: Host,
): Promise<string | undefined> {
  const { apply, githubToken: token } = inputs;
  const path = repositoryPath(file, { workspace: host.env["GITHUB_WORKSPACE"] }) ?? file;
  if (isInline || isAbsolute(path) || apply !== "auto" || token === undefined) return undefined;
  const github = await host.createGitHubClient({ token, apiUrl: context.apiUrl, maxRequests: 1 });
  const reading = await github.fileOf(build.repository.fullName, path);
  host.journal.add({ details: github.details });
  if (!("value" in reading) || withoutReturns(reading.value) === withoutReturns(text)) return undefined;
  const branch = defaultBranchOf(payload) ?? "the default branch";
  return `Only shown: ${branch} has another ${file} now, which its own run applies.`;
}

/** Git can change the ends of lines in a checkout. */
function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
