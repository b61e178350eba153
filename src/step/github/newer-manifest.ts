import { defaultBranchOf } from "../../build/trust/default-branch.ts";
import type { ManifestText } from "../../inputs/content/manifest-text.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";

/** What an older run may not do, as sentences that say why. */
export interface Withheld {
  /** Why the plan is only shown. */
  readonly planOnly?: string | undefined;
  /** The text of the manifest on the default branch, if it is another one. */
  readonly newest?: string;
  /** Why nothing that exists is changed or removed. */
  readonly changes?: string;
}

/**
 * What a run may not do because the default branch has another version of the manifest by now, or may have: the run was run
 * again, took long, or is for an old tag. If GitHub does not say so, the run must only add. Takes one request.
 */
export async function withheldFrom(
  { file, text, path }: ManifestText,
  { inputs, context, payload, build }: Happening,
  host: Host,
): Promise<Withheld> {
  const { apply, githubToken: token } = inputs;
  if (path === undefined || apply !== "auto") return {};
  if (token === undefined) return { changes: MAY_BE_OLD };
  const github = await host.createGitHubClient({ token, apiUrl: context.apiUrl, maxRequests: 1 });
  const reading = await github.fileOf(build.repository.fullName, path);
  host.journal.add({ details: github.details });
  if ("unknown" in reading) return { changes: `${MAY_BE_OLD} ${reading.unknown}` };
  const newest = reading.value;
  if (withoutReturns(newest) === withoutReturns(text)) return {};
  const branch = defaultBranchOf(payload) ?? "the default branch";
  return { planOnly: `Only shown: ${branch} has another ${file} now, which its own run applies.`, newest };
}

const MAY_BE_OLD =
  "Nothing is changed or removed, because this may be an older run: the step needs `contents: read` to tell. `apply: always` does not ask.";

/** Git can change the ends of lines in a checkout. */
function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
