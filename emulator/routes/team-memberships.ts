import { teamOfCaller, teamOfModerator } from "../access.ts";
import type { Call, Handler } from "../call.ts";
import type { TeamMembership } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { flagField, requiredText } from "../fields.ts";
import { canonicalId } from "../ids.ts";
import { personToAdd } from "../person-to-add.ts";

/** The handlers of `/team/memberships`. */
export const teamMembershipHandlers = {
  "teamMemberships.list": (call) => {
    const { team } = teamOfCaller(call, requiredText(call.query, "teamId"));
    return { items: call.store.teams.membershipsOf(team.id) };
  },
  "teamMemberships.create": createTeamMembership,
  "teamMemberships.get": knownMembership,
  "teamMemberships.update": updateTeamMembership,
  "teamMemberships.delete": deleteTeamMembership,
} satisfies Record<string, Handler>;

function createTeamMembership(call: Call): TeamMembership {
  const { teams } = call.store;
  const team = teamOfModerator(call, requiredText(call.body, "teamId"));
  const person = personToAdd(call);
  if (teams.membership(person.id, team.id)) throw new ApiError(409, "Person is already in the team.");
  return teams.join(team.id, person, flagField(call.body, "isModerator") === true);
}

function updateTeamMembership(call: Call): TeamMembership {
  const { teams } = call.store;
  const membership = knownMembership(call);
  teamOfModerator(call, membership.teamId);
  const isModerator = flagField(call.body, "isModerator");
  if (isModerator === undefined) throw new ApiError(400, "isModerator cannot be null");
  if (!isModerator) keepOneModerator(call, membership);
  teams.setModerator(membership, isModerator);
  return membership;
}

function deleteTeamMembership(call: Call): undefined {
  const membership = knownMembership(call);
  if (membership.personId !== call.caller.id) teamOfModerator(call, membership.teamId);
  keepOneModerator(call, membership);
  call.store.teams.leave(membership);
}

function knownMembership({ store: { teams }, caller, id }: Call): TeamMembership {
  const membership = teams.memberships.get(canonicalId(id, "TEAM_MEMBERSHIP"));
  if (!membership || !teams.membership(caller.id, membership.teamId)) {
    throw new ApiError(404, "Failed to get team membership");
  }
  return membership;
}

function keepOneModerator({ store: { teams } }: Call, membership: TeamMembership): void {
  if (teams.isLastModerator(membership)) {
    throw new ApiError(400, "The last moderator of a team cannot leave it or step down.");
  }
}
