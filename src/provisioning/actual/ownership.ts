import { isSameId } from "../../webex/index.ts";
import { type Guards, refusalOf } from "../guards.ts";
import type { ActualMember } from "./actual.ts";

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

/** Whether Webex says where it comes from at all. */
export function isKnownOrigin({ creatorId, ownerId }: Origin): boolean {
  return creatorId !== undefined || ownerId !== undefined;
}

/** Whether the token made it. */
export function isMadeBy({ creatorId }: Origin, { selfId }: Pick<Insiders, "selfId">): boolean {
  return isSameId(creatorId, selfId);
}

/** Whether it is ours by what Webex says of its origin; `undefined` where Webex says nothing. */
export function isOursByOrigin(origin: Origin, insiders: Insiders): boolean | undefined {
  if (!isKnownOrigin(origin)) return undefined;
  const isAllowed = insiders.guards.organizations.some((id) => isSameId(id, origin.ownerId));
  return isAllowed || isMadeBy(origin, insiders);
}

/**
 * Whether it is ours by who is in it, where Webex does not say where it comes from: all are the token itself or, with
 * guards, within them; without, listed in the manifest. A bot may be a stranger's.
 */
export function isOursByMembers(
  members: readonly ActualMember[],
  isListed: (member: ActualMember) => boolean,
  { selfId, guards }: Insiders,
): boolean {
  const isInsider = hasGuards(guards) ? (member: ActualMember) => isWithin(member, guards) : isListed;
  return members.every((member) => isSelf(member, selfId) || isInsider(member));
}

/** Who is in a room or team although the guards keep them out; the token itself and bots are left out. */
export function outsidersIn(
  members: readonly ActualMember[],
  { selfId, guards }: Insiders,
): readonly ActualMember[] {
  if (!hasGuards(guards)) return [];
  return members.filter((member) => !isSelf(member, selfId) && !isBot(member) && !isWithin(member, guards));
}

/** Whether a member is whom the token belongs to. */
export function isSelf({ personId }: Pick<ActualMember, "personId">, selfId: string): boolean {
  return isSameId(personId, selfId);
}

/** Whether the workflow says who may come in: without, nobody is an outsider. */
export function hasGuards({ domains, organizations }: Guards): boolean {
  return domains.length + organizations.length > 0;
}

function isWithin({ personId, email, orgId }: ActualMember, guards: Guards): boolean {
  const person = { id: personId, emails: [email], ...(orgId !== undefined && { orgId }) };
  return refusalOf({ email, person }, guards) === undefined;
}

/** Webex gives these addresses to bots only; the second to those made before 2018. */
function isBot({ email }: ActualMember): boolean {
  return /@(?:webex\.bot|sparkbot\.io)$/.test(email);
}
