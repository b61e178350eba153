import type { Promises } from "./promises.ts";

/** What the decisions promise of rooms, teams and who is in them, and the tests that show it. */
export const aboutRooms: Promises = {
  "0018-rooms-as-code.md": [
    [
      "`src/provisioning/` reads a manifest, reads from Webex only what the manifest names, and compares the two.",
      "provisioning/actual/read-actual.test.ts",
      "only what the manifest names is read, each list once",
    ],
    ["The result is a plan, which is data.", { why: "It says how the code is built." }],
    [
      "`src/step/provision.ts` prints the plan before anything changes, and carries it out if it may.",
      "e2e/provisioning.e2e.test.ts",
      "the plan is in the log before anything changes, and in the summary",
    ],
    [
      "Webex is the only state.",
      "e2e/provisioning.e2e.test.ts",
      "a manifest becomes a team with its members, rooms and welcomes, and a second time nothing changes",
    ],
    [
      "Something with an `id` is found by that ID.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is used by its ID, whoever created it",
    ],
    [
      "Everything else is found by its name, which must match only once and must be shown to be ours ([0025](0025-a-name-is-no-identity.md)).",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is used by its ID, whoever created it",
    ],
    [
      "So renaming needs the ID, and if somebody changes a title by hand, the next run creates a new room or team: the plan shows that.",
      "provisioning/actual/read-actual.test.ts",
      "a room is renamed by its ID",
    ],
    [
      "Nothing is removed because it is not listed.",
      "provisioning/plan/plan-changes.test.ts",
      "an ID of another room than the one named is not deleted",
    ],
    [
      "Members are removed only with `prune`, and rooms and teams only with `absent` and an ID that belongs to the given name.",
      "provisioning/plan/plan-changes.test.ts",
      "an ID of another room than the one named is not deleted",
    ],
    [
      "The token's own identity and the last moderator stay.",
      "provisioning/plan/plan-changes.test.ts",
      "is not the last moderator, neither pruned nor demoted",
    ],
    [
      "After a failure, nothing is removed.",
      "e2e/half-told-people.e2e.test.ts",
      "is not removed, and the step says why: %s",
    ],
    [
      "Nothing is removed either if somebody who should be added is already there, perhaps under another address.",
      "e2e/half-told-people.e2e.test.ts",
      "is not removed, and the step says why: %s",
    ],
    [
      "Just before a room or team is created, the step looks for it again.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is a room that another run creates in the meantime: it is used, and gets no second welcome",
    ],
    [
      "If the fate of the first attempt is unknown, it looks once more before the next attempt.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is a room that another run creates in the meantime: it is used, and gets no second welcome",
    ],
    [
      "Two runs at the same moment can still create two, and the next run names both IDs.",
      {
        why: "Two runs at one moment cannot be arranged for certain; two rooms of a title are an error: `e2e/strangers-rooms.e2e.test.ts`.",
      },
    ],
    [
      "The first look lists all rooms of the token, and each later one lists only rooms created since.",
      "provisioning/apply/new-rooms.test.ts",
      "a room that another run makes while ours makes others is found: %s",
    ],
    [
      "Webex can list the newest first but does not promise it, so a look ends early only after the newest known room, and only if each room is older than the one before.",
      "provisioning/apply/new-rooms.test.ts",
      "a room that another run makes while ours makes others is found: %s",
    ],
    [
      "If the fate of an attempt is unknown, all rooms are listed again.",
      "provisioning/apply/new-rooms.test.ts",
      "a room whose answer was lost is there once (made: %s)",
    ],
    [
      "Whoever created the room sends its welcome, in the same step.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is a welcome that may have arrived: it is named, and never sent again",
    ],
    [
      "A welcome is never repeated: if its fate is unknown, the step names it.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is a welcome that may have arrived: it is named, and never sent again",
    ],
    [
      "Eight people are added at a time, and everything else happens in sequence.",
      "e2e/provisioning-failures.e2e.test.ts",
      "eight people are added at a time",
    ],
    [
      "A failure stops only what depends on it.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is reported with what was done and what was not, and the next run finishes it",
    ],
    [
      "A wrong manifest or a refused person changes nothing at all and fails the step, but the message is still sent.",
      "e2e/provisioning.e2e.test.ts",
      "are refused by name before anything is done",
    ],
    [
      "`apply: auto` lists what it trusts by name, as [0020](0020-whose-branch.md) describes.",
      "build/trust/trusted-run.test.ts",
      "every event that starts a workflow has a row",
    ],
    [
      "`apply: auto` does not apply a file if GitHub shows another version of it on the default branch.",
      "e2e/older-manifest.e2e.test.ts",
      "the failure of an older run still gets the room of its incident, and only the rooms stay as they are",
    ],
    [
      "The texts are compared, not the commits: a workflow with `paths` does not run for each commit, and an older run with the same manifest does no harm.",
      "e2e/older-manifest.e2e.test.ts",
      "%s",
    ],
    ["If GitHub does not show the file, nothing is removed.", "e2e/older-manifest.e2e.test.ts", "%s"],
    ["What is missing is still added.", "e2e/older-manifest.e2e.test.ts", "%s"],
    ["Moderators exist in locked rooms only.", { why: "A fact of Webex." }],
    [
      "Elsewhere Webex ignores the request every time, so it is an error of the manifest.",
      "provisioning/plan/plan-changes.test.ts",
      "a moderator of a room that is not locked is refused: Webex would pass over it, each time",
    ],
  ],
  "0025-a-name-is-no-identity.md": [
    [
      "An ID is an identity.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is used by its ID, whoever created it",
    ],
    [
      "Something found by its name must show whose it is, as far as it matters:",
      { why: "It begins a list." },
    ],
    [
      "**Posting** stays easy, because a person usually creates the room and then adds the bot: if one room has the title, it is the right one.",
      "e2e/strangers-rooms.e2e.test.ts",
      "a single room with the title gets the message, whoever created it, after one read of the rooms",
    ],
    [
      "If several have it, none is preferred for its spelling.",
      "e2e/strangers-rooms.e2e.test.ts",
      'get nothing for "%s", and an error lists each with its ID, owner and age',
    ],
    [
      "The bot's own organization says nothing.",
      "e2e/strangers-rooms.e2e.test.ts",
      "a single room with the title gets the message, whoever created it, after one read of the rooms",
    ],
    [
      "`allowed-organizations` is the only way in which a user says whose rooms are theirs, and the list of rooms has each room's `ownerId`, so this needs no extra request.",
      "e2e/strangers-rooms.e2e.test.ts",
      "with allowed-organizations, ours gets it, a warning names the other, and no request is added",
    ],
    [
      "A team's own room is found by its name within the team.",
      "e2e/strangers-teams.e2e.test.ts",
      'in which a stranger made "%s" is an error with both',
    ],
    [
      'Every member can create rooms there, so all rooms with the team\'s name or "General" are considered, even if the team is given by its ID.',
      "e2e/strangers-teams.e2e.test.ts",
      'in which a stranger made "%s" is an error with both',
    ],
    [
      "A room counts only if it says that it belongs to the team.",
      "e2e/strangers-teams.e2e.test.ts",
      "a list that contains rooms of other teams is not trusted, with the team by its %s",
    ],
    [
      "If one of several teams with a name has no such room, none is used, unless an existing room is known to be ours.",
      "e2e/strangers-teams.e2e.test.ts",
      "are an error with both if ours has no room with its name, with %o",
    ],
    [
      "**Adding people, moving a room into a team, and incidents** need proof: `creatorId` is the token's own identity, or `ownerId` is one of `allowed-organizations`.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is used if it is one that %s",
    ],
    [
      "An entry that only describes or locks a room needs none.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "may be described and locked, whoever created it",
    ],
    [
      "**Who can already read the room** is checked, unless the token created it and the manifest gives its ID, because members can rename a room.",
      "e2e/strangers-in-teams.long.test.ts",
      "gets nobody if it was found only by its name: %s",
    ],
    [
      "Team members can join the team's rooms themselves unless a room is locked, so they count as members of the room, even if the room is only about to be created in the team or moved into it.",
      "e2e/strangers-in-teams.long.test.ts",
      "and no room with people is created there: team %s",
    ],
    [
      "A team that the token cannot see may contain anybody.",
      "e2e/strangers-in-teams.long.test.ts",
      "and if the token is in the room but cannot see the team, nobody is added either",
    ],
    [
      "Bots are exempt, because Webex gives `@webex.bot` and `@sparkbot.io` to nobody else.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "and outside the guards prevent others from being added, %s, and are counted",
    ],
    [
      "**Teams** have no owner in Webex's answers, and `creatorId` is in its examples but not in its OpenAPI files.",
      { why: "A fact of Webex." },
    ],
    [
      "If it is missing, everybody in the team must be within the guards or, without guards, listed in the manifest.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is recognized by its members if Webex does not say who created it: %s",
    ],
    [
      "Checking only moderators would not be enough, because whoever created a team can make the bot its moderator and step down.",
      "e2e/strangers-hidden.long.test.ts",
      "if the stranger has stepped down, and Webex does not say who created it",
    ],
    [
      "The same is true for rooms.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "gets a manifest applied, and nothing changed the second time, with %o",
    ],
    [
      "Whoever created a room and left it can come back if it is public or in their team.",
      "e2e/strangers-in-teams.long.test.ts",
      "%s, is not ours for a manifest",
    ],
    [
      "So such a room counts as ours only if the manifest wants it public and the team passes too.",
      "e2e/strangers-in-teams.long.test.ts",
      "%s, is not ours for a manifest",
    ],
    [
      "**Moving a room into a team is like adding people to a room**: the team is checked even if the manifest lists nobody in it.",
      "e2e/strangers-hidden.long.test.ts",
      "of the manifest %s",
    ],
    [
      "**Anything created between plan and apply** is used only if the token created it, because nobody has checked who is in it.",
      "e2e/strangers-hidden.long.test.ts",
      "%s adds nobody",
    ],
    [
      "If Webex does not say who created it, it is used only if our own request to create it got no answer.",
      "e2e/strangers-in-teams.long.test.ts",
      "%s, is not used if it is created between plan and apply",
    ],
    [
      "**Incidents** are not posted to a room that was found only by its title while anybody outside the guards can read it, whoever created it.",
      "e2e/strangers-incident.e2e.test.ts",
      "a room of ours with a stranger in it that got the title of an incident gets no message",
    ],
    [
      "**Guards fail closed.** This applies if `GET /people/me` has no ID, a list of members lacks the token itself, a member or person has no ID, or a person does not have the requested address: nothing is changed, or the person counts as unknown.",
      "e2e/strangers-hidden.long.test.ts",
      "%s adds nobody",
    ],
    [
      "A group is not used if its list has fewer people than Webex counts.",
      "e2e/half-told-people.e2e.test.ts",
      "removes nobody who may be in it: %s",
    ],
    [
      "An empty address belongs to nobody.",
      "e2e/half-told-people.e2e.test.ts",
      "an empty address belongs to nobody: %j",
    ],
    [
      "A list whose pages lead back or repeat is refused.",
      "webex/http/requests-pages.test.ts",
      "is refused if a next link leads back: the rest of it is missing",
    ],
    ["**Names that Webex cannot decrypt** could be any name.", { why: "It gives the reason." }],
    [
      "If the room or team could be ours by its origin, nothing is created or found by its name, except by `to`: it uses the only one with a readable name, with a warning, because a stranger's room with a broken name must not stop all messages.",
      "delivery/rooms/room-directory.test.ts",
      "says that another room could have the title if one is %s",
    ],
  ],
};
