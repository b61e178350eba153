import { foldedName } from "../../text/name-match.ts";
import type { ActualMember } from "../actual/actual.ts";
import type { PlaceFinder } from "../actual/place-finder.ts";
import type { Search } from "../actual/place-search.ts";
import type { Change } from "../plan/change.ts";
import type { RoomLooks } from "./room-looks.ts";

/** A room or team that did not exist when the plan was made. */
export interface Made {
  readonly id: string;
  /** Whether this step created it, not another run in the meantime. */
  readonly isOwn: boolean;
  /** Whether Webex says where it comes from. */
  readonly isOriginKnown: boolean;
}

/** The rooms and teams that a plan has created so far, by name. */
export class MadePlaces {
  readonly teams = new Map<string, Made>();
  readonly rooms = new Map<string, Made>();
  readonly finder: PlaceFinder;
  readonly looks: RoomLooks;
  readonly #changes: readonly Change[];

  constructor(finder: PlaceFinder, looks: RoomLooks, changes: readonly Change[]) {
    this.finder = finder;
    this.looks = looks;
    this.#changes = changes;
  }

  /** Returns a function that says whether a member is about to be added to a room or team. */
  comersOf({ name, what }: Change): (member: ActualMember) => boolean {
    const comer = what === "team" ? "team-member" : "member";
    const comers = this.#changes.filter(
      (change) => change.kind === "create" && change.what === comer && change.in === name,
    );
    const known = new Set(comers.flatMap(({ name: email, target }) => [email, target.personId]));
    return ({ email, personId }) => known.has(email) || known.has(personId);
  }

  /** The ways into a new room that the manifest asks for. */
  waysOf(change: Change): NonNullable<Search["ways"]> {
    const { fields, team } = change.target;
    const teamId = team === undefined ? undefined : this.teamIdOf(change);
    return { teamIds: teamId === undefined ? [] : [teamId], isPublic: fields?.["isPublic"] === true };
  }

  /** The team of a change; `undefined` if it could not be created. */
  teamIdOf({ in: place, target }: Change): string | undefined {
    return target.teamId ?? this.teams.get(foldedName(target.team ?? place ?? ""))?.id;
  }

  /** The room of a change; `undefined` if it could not be created. */
  roomIdOf({ in: place, target }: Change): string | undefined {
    return target.roomId ?? this.rooms.get(foldedName(place ?? ""))?.id;
  }

  roomOf({ in: place }: Change): Made | undefined {
    return this.rooms.get(foldedName(place ?? ""));
  }
}
