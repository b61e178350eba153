import type { Build } from "../build/build.ts";
import { OUTCOMES } from "../model/outcome.ts";
import type { Known } from "./known.ts";

/** People that messages of this run would mention, and those they would not. */
export interface ReadMentions {
  readonly addresses: readonly string[];
  /** Sentences about people who are not mentioned because nobody specified their Webex account. */
  readonly warnings: readonly string[];
  /** Sentences about people who are not mentioned because a schedule started the run. */
  readonly unblamed: readonly string[];
  /** Whether `user-map` has a problem, so that it is not known whom it was meant to list. */
  readonly isUncertain: boolean;
}

/** Collects the people that the message of each outcome would mention. */
export async function readMentions({
  seen: { inputs, build, context },
  host,
}: Pick<Known, "seen" | "host">): Promise<ReadMentions> {
  if (inputs.mention.length === 0) return NOBODY;
  const { readUserMap } = await import("../inputs/content/user-map.ts");
  const { isUnblamed, mentionsWithin } = await import("../message/mentions-within.ts");
  const { userMap, problems } = await readUserMap(host.files, inputs.userMap, host.wall);
  const asked = await withReviewers({ inputs, build, context }, host);
  const each = OUTCOMES.map((outcome) => {
    const occasion = { ...asked, outcome, transition: build.history?.transition };
    return mentionsWithin(host.wall, { ...inputs, userMap }, occasion);
  });
  return {
    addresses: [...new Set(each.flatMap(({ addresses }) => addresses))],
    warnings: [...new Set(each.flatMap(({ warnings }) => warnings))],
    unblamed: [...new Set(each.flatMap(({ notes }) => notes.filter(isUnblamed)))],
    isUncertain: problems.length > 0,
  };
}

/** Only a run that waits has reviewers, and a step asks GitHub for them when it reports that. */
async function withReviewers(
  { inputs, build, context: { apiUrl } }: Pick<Known["seen"], "inputs" | "build" | "context">,
  host: Known["host"],
): Promise<Build> {
  const { mention, githubToken: token } = inputs;
  if (!mention.includes("reviewers") || build.waiting === undefined || token === undefined) return build;
  const { withWaiting } = await import("../build/past/read-waiting.ts");
  return withWaiting(build, await host.createGitHubClient({ token, apiUrl, maxRequests: 1 }));
}

const NOBODY: ReadMentions = { addresses: [], warnings: [], unblamed: [], isUncertain: false };
