import { isSameId } from "../../webex/index.ts";
import { type Guards, refusalOf } from "../guards.ts";
import type { ActualMember } from "./actual.ts";

/** What Webex says about the origin of a room or team. Teams have no owner, and any field may be missing. */
export interface Origin {
  readonly creatorId?: string | undefined;
  /** The organization that owns it. */
  readonly ownerId?: string | undefined;
  /** ISO 8601. */
  readonly created?: string | undefined;
}

/** The token's own person or bot, and the people whom the workflow allows. */
export interface Insiders {
  readonly selfId: string;
  readonly guards: Guards;
}

/** Whether Webex says anything about its origin. */
export function isKnownOrigin({ creatorId, ownerId }: Origin): boolean {
  return creatorId !== undefined || ownerId !== undefined;
}

/** What an answer says about the origin of a room or team, whatever else is missing. */
export function originOf(answer: unknown): Origin {
  const { creatorId, ownerId } = Object(answer) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof creatorId === "string" && { creatorId }),
    ...(typeof ownerId === "string" && { ownerId }),
  };
}

/** Whether it was created with this token. */
export function isMadeBy({ creatorId }: Origin, { selfId }: Pick<Insiders, "selfId">): boolean {
  return isSameId(creatorId, selfId);
}

/** Whether its origin shows that it is ours; `undefined` if Webex does not say where it comes from. */
export function isOursByOrigin(origin: Origin, insiders: Insiders): boolean | undefined {
  if (!isKnownOrigin(origin)) return undefined;
  const isAllowed = insiders.guards.organizations.some((id) => isSameId(id, origin.ownerId));
  return isAllowed || isMadeBy(origin, insiders);
}

/**
 * Whether its members show that it is ours, used when Webex does not say where it comes from. Apart from the token
 * itself, the guards must allow every member. Without guards, the manifest must list them. A bot may belong to a
 * stranger.
 */
export function isOursByMembers(
  members: readonly ActualMember[],
  isListed: (member: ActualMember) => boolean,
  { selfId, guards }: Insiders,
): boolean {
  const isInsider = hasGuards(guards) ? (member: ActualMember) => isWithin(member, guards) : isListed;
  return members.every((member) => isSelf(member, selfId) || isInsider(member));
}

/** Members of a room or team whom the guards do not allow, except the token itself and bots. */
export function outsidersIn(
  members: readonly ActualMember[],
  { selfId, guards }: Insiders,
): readonly ActualMember[] {
  if (!hasGuards(guards)) return [];
  return members.filter((member) => !isSelf(member, selfId) && !isBot(member) && !isWithin(member, guards));
}

/** Whether a member is the token's own person or bot. */
export function isSelf({ personId }: Pick<ActualMember, "personId">, selfId: string): boolean {
  return isSameId(personId, selfId);
}

/** Whether the workflow restricts who may join. If it does not, nobody is an outsider. */
export function hasGuards({ domains, organizations }: Guards): boolean {
  return domains.length + organizations.length > 0;
}

function isWithin({ personId, email, orgId }: ActualMember, guards: Guards): boolean {
  const person = { id: personId, emails: [email], ...(orgId !== undefined && { orgId }) };
  return refusalOf({ email, person }, guards) === undefined;
}

/** Webex reserves these domains for bots. It used the second one for bots created before 2018. */
function isBot({ email }: ActualMember): boolean {
  return /@(?:webex\.bot|sparkbot\.io)$/.test(email);
}
