import { idKey } from "../webex/index.ts";
import type { ActualMember } from "./actual.ts";
import { type Guards, refusalOf } from "./wanted-members.ts";

/** What Webex says of where a room or team comes from; teams have no owner, and any of it may be left out. */
export interface Origin {
  readonly creatorId?: string | undefined;
  /** The organization that owns it. */
  readonly ownerId?: string | undefined;
  /** ISO 8601. */
  readonly created?: string | undefined;
}

/** Whom the token belongs to, and whom the workflow lets in. */
export interface Insiders {
  readonly selfId: string;
  readonly guards: Guards;
}

/** Whether the token made it. */
export function isMadeBy({ creatorId }: Origin, { selfId }: Pick<Insiders, "selfId">): boolean {
  return creatorId !== undefined && idKey(creatorId) === idKey(selfId);
}

/** Whether it is ours by what Webex says of its origin; `undefined` where Webex says nothing. */
export function isOursByOrigin(origin: Origin, insiders: Insiders): boolean | undefined {
  const { creatorId, ownerId } = origin;
  if (creatorId === undefined && ownerId === undefined) return undefined;
  const { organizations } = insiders.guards;
  const isAllowed = ownerId !== undefined && organizations.some((id) => idKey(id) === idKey(ownerId));
  return isAllowed || isMadeBy(origin, insiders);
}

/**
 * Whether it is ours by who is in it, where Webex does not say where it comes from: all who moderate it are the token
 * itself or within the guards. Where nobody moderates it, all who are in it must be; and where there are no guards, all
 * must be the token itself or listed in the manifest.
 */
export function isOursByMembers(
  members: readonly ActualMember[],
  isListed: (member: ActualMember) => boolean,
  { selfId, guards }: Insiders,
): boolean {
  const moderators = members.filter(({ isModerator }) => isModerator);
  const deciding = hasGuards(guards) && moderators.length > 0 ? moderators : members;
  const isInsider = hasGuards(guards) ? (member: ActualMember) => isWithin(member, guards) : isListed;
  return deciding.length > 0 && deciding.every((member) => isSelf(member, selfId) || isInsider(member));
}

/** Who is in a room or team although the guards keep them out; the token itself and bots are left out. */
export function outsidersIn(
  members: readonly ActualMember[],
  { selfId, guards }: Insiders,
): readonly ActualMember[] {
  if (!hasGuards(guards)) return [];
  return members.filter((member) => !isSelf(member, selfId) && !isBot(member) && !isWithin(member, guards));
}

function hasGuards({ domains, organizations }: Guards): boolean {
  return domains.length + organizations.length > 0;
}

function isSelf({ personId }: ActualMember, selfId: string): boolean {
  return idKey(personId) === idKey(selfId);
}

function isWithin({ personId, email, orgId }: ActualMember, guards: Guards): boolean {
  const person = { id: personId, emails: [email], ...(orgId !== undefined && { orgId }) };
  return refusalOf({ email, person }, guards) === undefined;
}

/** Webex gives these addresses to bots only; the second to those made before 2018. */
function isBot({ email }: ActualMember): boolean {
  return /@(?:webex\.bot|sparkbot\.io)$/.test(email);
}
