import type { Build } from "../build/build.ts";
import { OUTCOMES } from "../model/outcome.ts";
import type { Known } from "./known.ts";
import { withOwnJournal } from "./read-only-host.ts";

/** People that messages of this run would mention, and those they would not. */
export interface ReadMentions {
  readonly addresses: readonly string[];
  /** Sentences about people who are not mentioned because nobody specified their Webex account. */
  readonly warnings: readonly string[];
  /** Sentences about people who are not mentioned because a schedule started the run, or because its commit is a fork's. */
  readonly unblamed: readonly string[];
  /** Whether `user-map` has a problem, so that it is not known whom it was meant to list. */
  readonly isUncertain: boolean;
}

/** Collects the people that the message of each outcome would mention. */
export async function readMentions({ seen, host }: Pick<Known, "seen" | "host">): Promise<ReadMentions> {
  const { inputs } = seen;
  if (inputs.mention.length === 0) return NOBODY;
  const { readUserMap } = await import("../inputs/content/user-map.ts");
  const { isUnblamed, mentionsWithin } = await import("../message/mentions-within.ts");
  const { userMap, problems } = await readUserMap(host.files, inputs.userMap, host.wall);
  const build = await withReviewers(seen, host);
  const each = OUTCOMES.map((outcome) => {
    const occasion = { ...build, outcome, transition: build.history?.transition };
    return mentionsWithin(host.wall, { ...inputs, userMap }, occasion);
  });
  return {
    addresses: [...new Set(each.flatMap(({ addresses }) => addresses))],
    warnings: [...new Set(each.flatMap(({ warnings }) => warnings))],
    unblamed: [
      ...new Set(each.flatMap(({ notes, forked = [] }) => [...notes.filter(isUnblamed), ...forked])),
    ],
    isUncertain: problems.length > 0,
  };
}

/** Only a run that waits has reviewers. For others, nothing is asked. */
async function withReviewers(seen: Known["seen"], host: Known["host"]): Promise<Build> {
  const { inputs, build } = seen;
  if (!inputs.mention.includes("reviewers") || build.outcome !== "waiting") return build;
  const { withGitHub } = await import("../step/github/read-github.ts");
  const asked = await withGitHub({ ...seen, isAwaited: true }, withOwnJournal(host));
  return asked.build;
}

const NOBODY: ReadMentions = { addresses: [], warnings: [], unblamed: [], isUncertain: false };
