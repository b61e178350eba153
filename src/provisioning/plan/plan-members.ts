import { isSameId } from "../../webex/index.ts";
import type { ActualMember } from "../actual/actual.ts";
import { isSelf } from "../actual/ownership.ts";
import type { Change, Target } from "./change.ts";
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
  const isListed = (member: ActualMember) => list.wanted.some((wanted) => isSame(wanted, member));
  const comers = list.wanted.filter((wanted) => !list.actual.some((member) => isSame(wanted, member)));
  const going = list.isPruned ? list.actual.filter((member) => !isListed(member)) : [];
  const demoted = list.actual.filter((member) =>
    list.wanted.some((wanted) => isSame(wanted, member) && wanted.isModerator === false),
  );
  const leaving = new Set([...going, ...demoted].filter((member) => !isSelf(member, list.selfId)));
  const last = lastModerator(list, comers, leaving);
  const stays = list.actual.filter(isListed).map((member) => planPresent(list, member, last));
  return [
    ...comers.map((wanted) => planComer(list, wanted)),
    // Promote before demoting, so that a room is never without a moderator.
    ...stays.toSorted((one, other) => Number(isDemotion(one)) - Number(isDemotion(other))),
    ...going.map((member) => planGoing(list, member, last)),
  ];
}

/** The moderator who must stay because nobody else would moderate. */
function lastModerator(
  { actual, wanted }: MemberList,
  comers: readonly WantedMember[],
  leaving: ReadonlySet<ActualMember>,
): ActualMember | undefined {
  const moderators = actual.filter(({ isModerator }) => isModerator);
  const remain = moderators.some((member) => !leaving.has(member));
  const risen = actual.some((member) => wanted.some((one) => isSame(one, member) && one.isModerator));
  return remain || risen || comers.some(({ isModerator }) => isModerator) ? undefined : moderators[0];
}

function planComer(list: MemberList, { email, person, isModerator = false }: WantedMember): Change {
  const unknown = "Webex does not show this person: they belong to another organization, or do not exist";
  const details = [...(isModerator ? ["as moderator"] : []), ...(person === undefined ? [unknown] : [])];
  const target = { ...list.target, ...(person !== undefined && { personId: person.id }), isModerator };
  return { kind: "create", what: list.what, name: email, in: list.in, details, target };
}

function planPresent(list: MemberList, member: ActualMember, last: ActualMember | undefined): Change {
  const wanted = list.wanted.find((one) => isSame(one, member))?.isModerator ?? member.isModerator;
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

function planGoing(list: MemberList, member: ActualMember, last: ActualMember | undefined): Change {
  const { membershipId, personId, email } = member;
  const why = keptBecause(list, member, last) ?? (mayBeListed(list, member) ? HIDDEN : undefined);
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

/** Whether somebody whose address Webex hides could be a listed person who is unknown. */
function mayBeListed({ wanted }: MemberList, { email }: ActualMember): boolean {
  return email === "" && wanted.some(({ person }) => person === undefined);
}

function isSame({ email, person }: WantedMember, member: ActualMember): boolean {
  return (
    isSameId(person?.id, member.personId) ||
    (email !== "" && email === member.email) ||
    (person?.emails.includes(member.email) ?? false)
  );
}
