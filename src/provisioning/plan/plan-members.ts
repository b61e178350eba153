import type { ActualMember } from "../actual/actual.ts";
import { isSelf } from "../actual/ownership.ts";
import type { Change, Target } from "./change.ts";
import { ListedPeople } from "./listed-people.ts";
import type { WantedMember } from "./wanted-members.ts";

/** A room or team and the changes to its members. */
export interface MemberList {
  readonly what: "team-member" | "member";
  readonly in: string;
  /** The ID of the room or team, if it exists. */
  readonly target: Target;
  readonly wanted: readonly WantedMember[];
  readonly actual: readonly ActualMember[];
  readonly isPruned: boolean;
  readonly selfId: string;
}

/** Who is added, who becomes a moderator or stops being one, and, if the entry is pruned, who is removed. */
export function planMembers(list: MemberList): readonly Change[] {
  const listed = new ListedPeople(list.wanted, list.actual);
  const isListed = (member: ActualMember) => listed.entriesOf(member).length > 0;
  const comers = list.wanted.filter((wanted) => !listed.isPresent(wanted));
  const going = list.isPruned ? list.actual.filter((member) => !isListed(member)) : [];
  const demoted = list.actual.filter((member) =>
    listed.entriesOf(member).some(({ isModerator }) => isModerator === false),
  );
  const leaving = new Set([...going, ...demoted].filter((member) => !isSelf(member, list.selfId)));
  const risen = list.actual.some((member) => listed.entriesOf(member).some(({ isModerator }) => isModerator));
  const isRenewed = risen || comers.some(({ isModerator }) => isModerator);
  const last = isRenewed ? undefined : lastModerator(list, leaving);
  const stays = list.actual.flatMap((member) => {
    const [entry] = listed.entriesOf(member);
    return entry === undefined ? [] : [planPresent(list, { member, entry, last })];
  });
  const isAnyUnknown = list.wanted.some(({ person }) => person === undefined);
  return [
    ...comers.map((wanted) => planComer(list, wanted)),
    // Promote before demoting, so that a room is never without a moderator.
    ...stays.toSorted((one, other) => Number(isDemotion(one)) - Number(isDemotion(other))),
    ...going.map((member) => planGoing(list, member, { last, isAnyUnknown })),
  ];
}

/** The moderator who must stay because nobody else would moderate. */
function lastModerator({ actual }: MemberList, leaving: ReadonlySet<ActualMember>): ActualMember | undefined {
  const moderators = actual.filter(({ isModerator }) => isModerator);
  return moderators.every((member) => leaving.has(member)) ? moderators[0] : undefined;
}

function planComer(list: MemberList, { email, person, isModerator = false }: WantedMember): Change {
  const unknown = "Webex does not show this person: they belong to another organization, or do not exist";
  const details = [...(isModerator ? [AS_MODERATOR] : []), ...(person === undefined ? [unknown] : [])];
  const target = { ...list.target, ...(person !== undefined && { personId: person.id }), isModerator };
  return { kind: "create", what: list.what, name: email, in: list.in, details, target };
}

/** How somebody is added who moderates, in words. */
export const AS_MODERATOR = "as moderator";

/** A member who is listed, and the first entry that means them. */
interface Present {
  readonly member: ActualMember;
  readonly entry: WantedMember;
  readonly last: ActualMember | undefined;
}

function planPresent(list: MemberList, { member, entry, last }: Present): Change {
  const wanted = entry.isModerator ?? member.isModerator;
  const { membershipId, personId, email } = member;
  const target = { ...list.target, membershipId, personId, isModerator: wanted };
  const base = { name: email, in: list.in, target };
  if (wanted === member.isModerator) return { kind: "keep", what: list.what, ...base, details: [] };
  if (!wanted) {
    const why = keptBecause(list, member, last);
    if (why !== undefined) return { kind: "keep", what: "moderator", ...base, details: [why] };
  }
  const details = [wanted ? "becomes a moderator" : "is no longer a moderator"];
  return { kind: "change", what: "moderator", ...base, details };
}

function isDemotion({ kind, target }: Change): boolean {
  return kind === "change" && target.isModerator === false;
}

function planGoing(
  list: MemberList,
  member: ActualMember,
  { last, isAnyUnknown }: { readonly last: ActualMember | undefined; readonly isAnyUnknown: boolean },
): Change {
  const { membershipId, personId, email } = member;
  // Somebody whose address Webex hides could be a listed person who is unknown.
  const mayBeListed = email === "" && isAnyUnknown;
  const why = keptBecause(list, member, last) ?? (mayBeListed ? HIDDEN : undefined);
  return {
    kind: why === undefined ? "remove" : "keep",
    what: list.what,
    name: email || personId,
    in: list.in,
    details: [why ?? "not listed, and prune is true"],
    target: { ...list.target, membershipId, personId },
  };
}

const HIDDEN = "Webex hides the address, so it is not known whether they are listed";

function keptBecause(
  list: MemberList,
  member: ActualMember,
  last: ActualMember | undefined,
): string | undefined {
  if (isSelf(member, list.selfId)) return "the token's own identity is not removed";
  return member === last ? "the last moderator is not removed" : undefined;
}
