import type { Build } from "../build/build.ts";
import type { GitHubUser, People } from "../build/github-user.ts";
import { isMoment, type Moment, type Transition } from "../model/moments.ts";
import type { Outcome } from "../model/outcome.ts";
import { domainOf, emailAddress } from "../text/email.ts";
import { nearest } from "../text/nearest.ts";
import { quoted } from "../text/secrets/quoted.ts";
import { FORKED, isInstead, onlyTeam } from "./unmentioned.ts";
import { addressOf, type KnownAddresses } from "./user-address.ts";

/** Who the user wants to mention, and when. */
export interface MentionWishes extends KnownAddresses {
  /** Email addresses, `author`, `actor`, `reviewers`, and `all`. */
  readonly mention: readonly string[];
  readonly mentionOn: readonly Moment[];
  /** Nobody outside these domains is mentioned; empty for no restriction. */
  readonly allowedDomains: readonly string[];
  /** Email addresses in lower case that are not mentioned even if their domain is allowed. */
  readonly refused?: ReadonlySet<string>;
}

/** The parts of a message's build that decide who is mentioned. */
export interface Occasion extends Pick<Build, "people" | "trigger" | "cause" | "isCauseUnknown" | "ref"> {
  readonly outcome: Outcome;
  readonly transition?: Transition | undefined;
}

/** The mentions of a message. */
export interface Mentions {
  /** Webex Markdown with only mentions; empty if nobody is mentioned. At most 2000 bytes. */
  readonly markdown: string;
  /** Email addresses of the mentioned people. */
  readonly addresses: readonly string[];
  /**
   * Why somebody is not mentioned, as sentences for the debug log. They contain no email address, but may contain its
   * domain.
   */
  readonly notes: readonly string[];
  /**
   * Sentences about people who are not mentioned: their Webex account is unknown, a guard excludes them, or there are too many.
   * They contain only email addresses that are in `mention`.
   */
  readonly warnings: readonly string[];
  /** Sentences about people whom no message about a fork's commit mentions, whatever the inputs say. */
  readonly forked?: readonly string[];
}

const ALL = "<@all>";

/** In bytes, and also in characters, because mentions are ASCII. Most of Webex's 7439 bytes are for the message. */
const MAX_MENTIONS_BYTES = 2000;

/**
 * The mentions for a message, each person once. A scheduled run has no author or actor, because the last committer did
 * nothing that night. Bots are never mentioned. Rooms show Webex's own names, so a mention contains only a strictly checked
 * email address.
 */
export function mentionsOf(wishes: MentionWishes, occasion: Occasion): Mentions {
  const reason = reasonForNobody(wishes, occasion);
  if (reason !== undefined) return { markdown: "", addresses: [], notes: reason, warnings: [] };
  const found = wishes.mention.flatMap((wish) => mentionsFor(wish, wishes, occasion));
  const wanted = withoutRepeated(found.flatMap(({ markdown }) => markdown ?? []));
  // If not all fit, everybody comes first.
  const mentions = isWithinLimit(wanted)
    ? wanted
    : wanted.toSorted((one, other) => Number(other === ALL) - Number(one === ALL));
  const shown = mentions.filter((_, at) => isWithinLimit(mentions.slice(0, at + 1)));
  const left = mentions.length - shown.length;
  return {
    markdown: shown.join(" "),
    addresses: found.flatMap(({ address }) => address ?? []),
    notes: found.flatMap(({ note }) => note ?? []),
    warnings: [...found.flatMap(({ warning }) => warning ?? []), ...(left === 0 ? [] : [tooManyText(left)])],
    forked: found.flatMap(({ forked }) => forked ?? []),
  };
}

function tooManyText(left: number): string {
  return `${left} more ${left === 1 ? "person is" : "people are"} not mentioned: mentions can take at most ${MAX_MENTIONS_BYTES} bytes.`;
}

/** Why nobody at all is mentioned, as notes, or `undefined`. */
function reasonForNobody(
  { mention, mentionOn }: MentionWishes,
  { outcome, transition, cause, isCauseUnknown }: Occasion,
): readonly string[] | undefined {
  if (mention.length === 0) return [];
  if (cause?.kind === "superseded") return ["Nobody is mentioned: another run replaced this one."];
  if (isMoment(mentionOn, outcome, transition)) return undefined;
  // This is reported because it may have failed, so it mentions the same people as a failure.
  if (isCauseUnknown && isMoment(mentionOn, "failure", transition)) return undefined;
  return [`Nobody is mentioned: "mention-on" does not include this ${outcome}.`];
}

/** Why the author or actor is not mentioned, as the end of a sentence. */
export const SCHEDULED = "a schedule started the run";

/** A mention, or why there is none. */
interface Found {
  readonly markdown?: string;
  readonly address?: string;
  readonly note?: string;
  readonly warning?: string;
  readonly forked?: string;
  /** Which guard excludes an email address, as the end of a sentence. */
  readonly shutOut?: string;
}

/** `reviewers` can be several people; every other entry means one person. */
function mentionsFor(
  wish: string,
  wishes: MentionWishes,
  { people, trigger, ref }: Occasion,
): readonly Found[] {
  if (trigger.isScheduled && (wish === "author" || wish === "actor")) {
    return [{ note: `The ${wish} is not mentioned: ${SCHEDULED}.` }];
  }
  if (wish === "author" && people.author === undefined && ref.isForeign) {
    return [isInstead(wishes) ? { note: FORKED } : { forked: FORKED }];
  }
  if (wish !== "reviewers") return [mentionOf(wish, wishes, people)];
  const { reviewers = [], teams: [team] = [] } = people;
  if (reviewers.length === 0) return [team === undefined ? NO_REVIEWER : onlyTeam(team, wishes)];
  return reviewers.map((reviewer) => mentionOfUser("reviewer", reviewer, wishes));
}

const NO_REVIEWER: Found = { note: "No reviewer is mentioned: GitHub names none." };

function mentionOf(wish: string, wishes: MentionWishes, { author, actor }: People): Found {
  if (wish === "all") return { markdown: ALL };
  if (wish === "author") return mentionOfUser("author", author, wishes);
  if (wish === "actor") return mentionOfUser("actor", withAddressOf(actor, author), wishes);
  const found = mentionOfAddress(wish, wishes);
  // One input names the email address, and another excludes it.
  if (found?.shutOut !== undefined) return { warning: `${wish} is not mentioned: ${found.shutOut}` };
  return found ?? { note: 'An address in "mention" cannot be mentioned.' };
}

function mentionOfUser(
  role: "author" | "actor" | "reviewer",
  user: GitHubUser | undefined,
  known: MentionWishes,
): Found {
  if (user === undefined) return { note: `The ${role} is not mentioned: it is not known who that is.` };
  const who = user.login === undefined ? role : `${role} ${user.login}`;
  if (user.isBot) return { note: `The ${who} is not mentioned: it is a bot.` };
  const found = mentionOfAddress(addressOf(user, known), known);
  if (found?.shutOut !== undefined) return { note: `The ${who} is not mentioned: ${found.shutOut}` };
  return found ?? { warning: `The ${who} is not mentioned: ${mappingFor(user, known)}` };
}

/** What to write so that a GitHub account is recognized. */
function mappingFor({ login, email }: GitHubUser, { userMap }: MentionWishes): string {
  // Only the wrong entry of a login has no address.
  if (login !== undefined && userMap.has(login.toLowerCase())) return 'correct their line in "user-map".';
  const line = login === undefined ? "" : `a line "${login}: " with their email address to "user-map"`;
  const domain = email === undefined ? "" : 'the domain of their commit\'s address to "email-domains"';
  const ways = [line, domain].filter(Boolean);
  if (ways.length === 0) return "GitHub shows neither a login nor an address.";
  const others = [...userMap.keys()].slice(0, MAX_LOGINS).filter((one) => one !== login?.toLowerCase());
  const near = login === undefined ? undefined : nearest(login, others);
  const hint = near === undefined ? "" : ` The nearest is ${quoted(near)}.`;
  return `add ${ways.join(", or ")}.${hint}`;
}

/** Number of logins that are searched for a similar one. */
const MAX_LOGINS = 1000;

/** GitHub does not report the actor's email address. If the actor wrote the commit, the commit's address is used. */
function withAddressOf(
  actor: GitHubUser | undefined,
  author: GitHubUser | undefined,
): GitHubUser | undefined {
  const isSame = actor?.login !== undefined && actor.login.toLowerCase() === author?.login?.toLowerCase();
  return actor && { ...actor, email: isSame ? author?.email : undefined };
}

function mentionOfAddress(
  text: string | undefined,
  { allowedDomains, refused }: MentionWishes,
): Found | undefined {
  const address = emailAddress(text);
  if (address === undefined) return undefined;
  const isInside = allowedDomains.length === 0 || allowedDomains.includes(domainOf(address));
  if (!isInside) return { shutOut: `"allowed-domains" does not include ${domainOf(address)}.` };
  if (refused?.has(address.toLowerCase())) {
    return { shutOut: 'it is not known to belong to "allowed-organizations".' };
  }
  return { address, markdown: `<@personEmail:${address}>` };
}

/** Webex ignores case in email addresses. */
function withoutRepeated(mentions: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return mentions.filter((mention) => known.size < known.add(mention.toLowerCase()).size);
}

function isWithinLimit(mentions: readonly string[]): boolean {
  return mentions.join(" ").length <= MAX_MENTIONS_BYTES;
}
