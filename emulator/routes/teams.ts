import { teamOfCaller, teamOfModerator } from "../access.ts";
import type { Call, Handler } from "../call.ts";
import type { Team } from "../entities.ts";
import { requiredText, textField } from "../fields.ts";

/** The handlers of `/teams`. */
export const teamHandlers = {
  "teams.list": ({ store, caller }) => ({ items: store.teams.teamsOf(caller.id) }),
  "teams.create": createTeam,
  "teams.get": (call) => teamOfCaller(call, call.id).team,
  "teams.update": updateTeam,
  "teams.delete": (call) => void call.store.teams.delete(teamOfModerator(call, call.id).id),
} satisfies Record<string, Handler>;

function createTeam({ store, caller, body }: Call): Team {
  return store.teams.add(requiredText(body, "name"), textField(body, "description"), caller);
}

function updateTeam(call: Call): Team {
  const team = teamOfModerator(call, call.id);
  team.name = requiredText(call.body, "name");
  team.description = textField(call.body, "description") ?? team.description;
  return team;
}
