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
  seen: { inputs, build },
  host,
}: Pick<Known, "seen" | "host">): Promise<ReadMentions> {
  if (inputs.mention.length === 0) return NOBODY;
  const { readUserMap } = await import("../inputs/content/user-map.ts");
  const { isUnblamed, mentionsWithin } = await import("../message/mentions-within.ts");
  const { userMap, problems } = await readUserMap(host.files, inputs.userMap, host.wall);
  const each = OUTCOMES.map((outcome) => {
    const occasion = { ...build, outcome, transition: build.history?.transition };
    return mentionsWithin(host.wall, { ...inputs, userMap }, occasion);
  });
  return {
    addresses: [...new Set(each.flatMap(({ addresses }) => addresses))],
    warnings: [...new Set(each.flatMap(({ warnings }) => warnings))],
    unblamed: [...new Set(each.flatMap(({ notes }) => notes.filter(isUnblamed)))],
    isUncertain: problems.length > 0,
  };
}

const NOBODY: ReadMentions = { addresses: [], warnings: [], unblamed: [], isUncertain: false };
