import type { Person, Room, Team, TeamMembership } from "./entities.ts";
import { countingUuids, encodeId, teamMembershipId } from "./ids.ts";
import type { Store } from "./store.ts";

/** The teams, and the rules that connect a team with its rooms. */
export class TeamStore {
  readonly all = new Map<string, Team>();
  readonly memberships = new Map<string, TeamMembership>();
  readonly #store: Store;
  readonly #nextUuid = countingUuids("60000000");
  readonly #generalRoomIds = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
  }

  membership(personId: string, teamId: string): TeamMembership | undefined {
    return this.memberships.get(teamMembershipId(personId, teamId));
  }

  membershipsOf(teamId: string): TeamMembership[] {
    return [...this.memberships.values().filter((membership) => membership.teamId === teamId)];
  }

  teamsOf(personId: string): Team[] {
    return [...this.all.values().filter((team) => this.membership(personId, team.id) !== undefined)];
  }

  /** The room that every member of a team is in. */
  generalRoom(teamId: string): Room | undefined {
    return this.#store.rooms.get(this.#generalRoomIds.get(teamId) ?? "");
  }

  isGeneral(room: Room): boolean {
    return room.teamId !== undefined && this.generalRoom(room.teamId)?.id === room.id;
  }

  /** Creates a team with its General room. Its creator moderates it. */
  add(name: string, description: string | undefined, creator: Person, uuid = this.#nextUuid()): Team {
    const created = this.#store.timestamp();
    const team: Team = { id: encodeId("TEAM", uuid), name, description, creatorId: creator.id, created };
    this.all.set(team.id, team);
    const room = this.#store.addRoom({
      id: encodeId("ROOM", this.#store.nextRoomUuid()),
      title: "General",
      type: "group",
      creatorId: creator.id,
      teamId: team.id,
    });
    this.#generalRoomIds.set(team.id, room.id);
    this.join(team.id, creator, true);
    return team;
  }

  /** Adds a person to a team and its General room. */
  join(teamId: string, person: Person, isModerator: boolean): TeamMembership {
    const membership: TeamMembership = {
      id: teamMembershipId(person.id, teamId),
      teamId,
      personId: person.id,
      personEmail: person.emails[0] ?? "",
      personDisplayName: person.displayName,
      personOrgId: person.orgId,
      isModerator,
      created: this.#store.timestamp(),
    };
    this.memberships.set(membership.id, membership);
    const general = this.generalRoom(teamId);
    if (general) this.#store.addMember(general, person, isModerator);
    return membership;
  }

  /** Makes a member a moderator, or a regular member, in the team and in its General room. */
  setModerator(membership: TeamMembership, isModerator: boolean): void {
    membership.isModerator = isModerator;
    const inGeneral = this.#store.membership(
      membership.personId,
      this.generalRoom(membership.teamId)?.id ?? "",
    );
    if (inGeneral) inGeneral.isModerator = isModerator;
  }

  /** Removes a person from a team and all its rooms. */
  leave(membership: TeamMembership): void {
    this.memberships.delete(membership.id);
    for (const room of this.roomsOf(membership.teamId)) {
      const inRoom = this.#store.membership(membership.personId, room.id);
      if (inRoom) this.#store.removeMember(inRoom);
    }
  }

  isLastModerator(membership: TeamMembership): boolean {
    const moderators = this.membershipsOf(membership.teamId).filter(({ isModerator }) => isModerator);
    return membership.isModerator && moderators.length === 1;
  }

  roomsOf(teamId: string): Room[] {
    return [...this.#store.rooms.values().filter((room) => room.teamId === teamId)];
  }

  /** Deletes a team and its rooms. */
  delete(teamId: string): void {
    this.all.delete(teamId);
    for (const room of this.roomsOf(teamId)) this.#store.deleteRoom(room.id);
    for (const membership of this.membershipsOf(teamId)) this.memberships.delete(membership.id);
    this.#generalRoomIds.delete(teamId);
  }
}
