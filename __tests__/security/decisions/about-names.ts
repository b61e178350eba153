import type { Promises } from "./promises.ts";

/** What the decisions promise of names that anybody can give, and the tests that show it. */
export const aboutNames: Promises = {
  "0025-a-name-is-no-identity.md": [
    [
      "An ID is an identity.",
      "e2e/provisioning/strangers-provisioning.test.ts",
      "is used by its ID, whoever created it",
    ],
    [
      "Something found by its name must show whose it is, as far as it matters:",
      { why: "It begins a list." },
    ],
    [
      "**Posting** stays easy, because a person usually creates the room and then adds the bot: if one room has the title, it is the right one.",
      "e2e/delivery/strangers-rooms.test.ts",
      "a single room with the title gets the message, whoever created it, after one read of the rooms",
    ],
    [
      "If several have it, none is preferred for its spelling.",
      "e2e/delivery/strangers-rooms.test.ts",
      'get nothing for "%s", and an error lists each with its ID, owner and age',
    ],
    [
      "The bot's own organization says nothing.",
      "e2e/delivery/strangers-rooms.test.ts",
      "a single room with the title gets the message, whoever created it, after one read of the rooms",
    ],
    [
      "`allowed-organizations` is the only way in which a user says whose rooms are theirs, and the list of rooms has each room's `ownerId`, so this needs no extra request.",
      "e2e/delivery/strangers-rooms.test.ts",
      "with allowed-organizations, ours gets it, a warning names the other, and no request is added",
    ],
    [
      "A team's own room is found by its name within the team.",
      "e2e/delivery/strangers-teams.test.ts",
      'in which a stranger made "%s" is an error with both',
    ],
    [
      'Every member can create rooms there, so all rooms with the team\'s name or "General" are considered, even if the team is given by its ID.',
      "e2e/delivery/strangers-teams.test.ts",
      'in which a stranger made "%s" is an error with both',
    ],
    [
      "A room counts only if it says that it belongs to the team.",
      "e2e/delivery/strangers-teams.test.ts",
      "a list that contains rooms of other teams is not trusted, with the team by its %s",
    ],
    [
      "If one of several teams with a name has no such room, none is used, unless an existing room is known to be ours.",
      "e2e/delivery/strangers-teams.test.ts",
      "are an error with both if ours has no room with its name, with %o",
    ],
    [
      "**Adding people, moving a room into a team, and incidents** need proof: `creatorId` is the token's own identity, or `ownerId` is one of `allowed-organizations`.",
      "e2e/provisioning/strangers-provisioning.test.ts",
      "is used if it is one that %s",
    ],
    [
      "An entry that only describes or locks a room needs none.",
      "e2e/provisioning/strangers-provisioning.test.ts",
      "may be described and locked, whoever created it",
    ],
    [
      "**Who can already read the room** is checked, unless the token created it and the manifest gives its ID, because members can rename a room.",
      "e2e/provisioning/strangers-in-teams.long.test.ts",
      "gets nobody if it was found only by its name: %s",
    ],
    [
      "Team members can join the team's rooms themselves unless a room is locked, so they count as members of the room, even if the room is only about to be created in the team or moved into it.",
      "e2e/provisioning/strangers-in-teams.long.test.ts",
      "and no room with people is created there: team %s",
    ],
    [
      "A team that the token cannot see may contain anybody.",
      "e2e/provisioning/strangers-in-teams.long.test.ts",
      "and if the token is in the room but cannot see the team, nobody is added either",
    ],
    [
      "Bots are exempt, because Webex gives `@webex.bot` and `@sparkbot.io` to nobody else.",
      "e2e/provisioning/strangers-provisioning.test.ts",
      "and outside the guards prevent others from being added, %s, and are counted",
    ],
    [
      "**Teams** have no owner in Webex's answers, and `creatorId` is in its examples but not in its OpenAPI files.",
      { why: "A fact of Webex." },
    ],
    [
      "If it is missing, everybody in the team must be within the guards or, without guards, listed in the manifest.",
      "e2e/provisioning/strangers-provisioning.test.ts",
      "is recognized by its members if Webex does not say who created it: %s",
    ],
    [
      "Checking only moderators would not be enough, because whoever created a team can make the bot its moderator and step down.",
      "e2e/provisioning/strangers-hidden.long.test.ts",
      "if the stranger has stepped down, and Webex does not say who created it",
    ],
    [
      "The same is true for rooms.",
      "e2e/provisioning/strangers-provisioning.test.ts",
      "gets a manifest applied, and nothing changed the second time, with %o",
    ],
    [
      "Whoever created a room and left it can come back if it is public or in their team.",
      "e2e/provisioning/strangers-in-teams.long.test.ts",
      "%s, is not ours for a manifest",
    ],
    [
      "So such a room counts as ours only if the manifest wants it public and the team passes too.",
      "e2e/provisioning/strangers-in-teams.long.test.ts",
      "%s, is not ours for a manifest",
    ],
    [
      "**Moving a room into a team is like adding people to a room**: the team is checked even if the manifest lists nobody in it.",
      "e2e/provisioning/strangers-hidden.long.test.ts",
      "of the manifest %s",
    ],
    [
      "**Anything created between plan and apply** is used only if the token created it, because nobody has checked who is in it.",
      "e2e/provisioning/strangers-hidden.long.test.ts",
      "%s adds nobody",
    ],
    [
      "If Webex does not say who created it, it is used only if our own request to create it got no answer.",
      "e2e/provisioning/strangers-in-teams.long.test.ts",
      "%s, is not used if it is created between plan and apply",
    ],
    [
      "**Incidents** are not posted to a room that was found only by its title while anybody outside the guards can read it, whoever created it.",
      "e2e/incident/strangers-incident.test.ts",
      "a room of ours with a stranger in it that got the title of an incident gets no message",
    ],
    [
      "**Guards fail closed.** This applies if `GET /people/me` has no ID, a list of members lacks the token itself, a member or person has no ID, or a person does not have the requested address: nothing is changed, or the person counts as unknown.",
      "e2e/provisioning/strangers-hidden.long.test.ts",
      "%s adds nobody",
    ],
    [
      "A group is not used if its list has fewer people than Webex counts.",
      "e2e/delivery/half-told-people.test.ts",
      "removes nobody who may be in it: %s",
    ],
    [
      "An empty address belongs to nobody.",
      "e2e/delivery/half-told-people.test.ts",
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
