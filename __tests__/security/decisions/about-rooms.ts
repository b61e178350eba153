import type { Promises } from "./promises.ts";

/** What the decisions promise of rooms, teams and who is in them, and the tests that show it. */
export const aboutRooms: Promises = {
  "0018-rooms-as-code.md": [
    [
      "`src/provisioning/` reads a manifest, reads from Webex what it names and nothing else, and compares the two into a plan, which is data.",
      "provisioning/actual/read-actual.test.ts",
      "only what the manifest names is read, each list once",
    ],
    [
      "`src/step/provision.ts` prints it before anything changes, and carries it out where it may.",
      "e2e/provisioning.e2e.test.ts",
      "the plan stands in the log before anything is changed, and reads well in the summary",
    ],
    [
      "There is no state but Webex.",
      "e2e/provisioning.e2e.test.ts",
      "a manifest becomes a team with its members, rooms and welcomes, and a second time nothing changes",
    ],
    [
      "What has an `id` is found by it, everything else by its name, which must be the only one and must be shown to be ours ([0025](0025-a-name-is-no-identity.md)).",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is used by its ID, whoever made it",
    ],
    [
      "So a rename needs the ID, and a thing whose title somebody changed by hand is made anew: the plan shows that.",
      "provisioning/actual/read-actual.test.ts",
      "a room is renamed by its ID",
    ],
    [
      "Nothing goes because it is not listed: members only with `prune`, rooms and teams only with `absent` and an ID whose name is the one beside it.",
      "provisioning/plan/plan-changes.test.ts",
      "an ID of another room than the one named is not deleted",
    ],
    [
      "The token's own identity and the last moderator stay.",
      "provisioning/plan/plan-changes.test.ts",
      "is not the last moderator, neither pruned nor demoted",
    ],
    [
      "After a failure nothing is taken away, nor is it where somebody who was to come is there already, perhaps under another address.",
      "e2e/half-told-people.e2e.test.ts",
      "is not removed, and the step says why: %s",
    ],
    [
      "A room or team is looked for again just before it is made, and once more before it is made again where the fate of the first attempt is unknown.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is a room that another run makes meanwhile: it is used, and has no second welcome",
    ],
    [
      "Two runs at the same moment can still make two; the next run names both IDs.",
      {
        why: "Two runs at one moment cannot be arranged for certain; two rooms of a title are an error: `e2e/strangers-rooms.e2e.test.ts`.",
      },
    ],
    [
      "The first look lists all rooms of the token, each further one those that were made since: Webex lists the newest first where it is asked to, but does not promise it, so a look ends early only after the newest room that is known, and where each is older than the one before.",
      "provisioning/apply/new-rooms.test.ts",
      "a room that another run makes while ours makes others is found: %s",
    ],
    [
      "Where the fate of an attempt is unknown, all are listed again.",
      "provisioning/apply/new-rooms.test.ts",
      "a room whose answer was lost is there once (made: %s)",
    ],
    [
      "A welcome is sent by whoever made the room, in the same step, and never repeated: where its fate is unknown it is named.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is a welcome of which nobody knows whether it arrived: it is named, and never sent again",
    ],
    [
      "People come in eight at a time, everything else one after another.",
      "e2e/provisioning-failures.e2e.test.ts",
      "people come in eight at a time",
    ],
    [
      "What fails stops only what stands on it.",
      "e2e/provisioning-failures.e2e.test.ts",
      "is reported with what was done and what was not, and the next run finishes it",
    ],
    [
      "A wrong manifest or a refused person changes nothing at all, and fails the step; the message still goes out.",
      "e2e/provisioning.e2e.test.ts",
      "are refused by name before anything is done",
    ],
    [
      "`apply: auto` names what it trusts, as [0020](0020-whose-branch.md) says.",
      "build/trust/trusted-run.test.ts",
      "every event that starts a workflow has a row",
    ],
    ["Moderators exist in locked rooms only.", { why: "A fact of Webex." }],
    [
      "Elsewhere Webex passes over the wish, each time: that is an error of the manifest.",
      "provisioning/plan/plan-changes.test.ts",
      "a moderator of a room that is not locked is refused: Webex would pass over it, each time",
    ],
  ],
  "0025-a-name-is-no-identity.md": [
    ["An ID is an identity.", "e2e/strangers-provisioning.e2e.test.ts", "is used by its ID, whoever made it"],
    ["What a name leads to has to show whose it is, as far as it matters:", { why: "It begins a list." }],
    [
      "**Posting** stays as easy as it was, since the usual room was made by a person who then added the bot: one room of a title is the one that is meant.",
      "e2e/strangers-rooms.e2e.test.ts",
      "one room of a title gets the message whoever made it, with one look at the rooms",
    ],
    [
      "Of several, none is preferred for its spelling.",
      "e2e/strangers-rooms.e2e.test.ts",
      'get nothing for "%s", and an error lists each with its ID, owner and age',
    ],
    [
      "The bot's own organization says nothing.",
      "e2e/strangers-rooms.e2e.test.ts",
      "one room of a title gets the message whoever made it, with one look at the rooms",
    ],
    [
      "`allowed-organizations` is the only thing that a user has said about whose rooms are theirs, and the list of rooms has each room's `ownerId`, so no request is added.",
      "e2e/strangers-rooms.e2e.test.ts",
      "with allowed-organizations, ours gets it, a warning names the other, and no request is added",
    ],
    [
      "A team's own room is found by its name within the team, where each member can make rooms: all that have the team's name or \"General\" are looked at, also where the team is given by its ID.",
      "e2e/strangers-teams.e2e.test.ts",
      'in which a stranger made "%s" is an error with both',
    ],
    [
      "Only what says that it is of the team counts.",
      "e2e/strangers-teams.e2e.test.ts",
      "a list that holds rooms of elsewhere is not believed, with the team by its %s",
    ],
    [
      "Where one of several teams of a name has no such room, none is meant, unless a room that is there is known to be ours.",
      "e2e/strangers-teams.e2e.test.ts",
      "are an error with both where ours has no room of its name, with %o",
    ],
    [
      "**Adding people, moving a room into a team, incidents** want proof: `creatorId` is the token's own identity, or `ownerId` is one of `allowed-organizations`.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is used where it is one that %s",
    ],
    [
      "An entry that only describes or locks a room wants none.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "may be described and locked, whoever made it",
    ],
    [
      "**Who can read it already** is looked at, unless the token made it and the manifest gives its id: members can rename a room.",
      "e2e/strangers-in-teams.long.test.ts",
      "gets nobody where only its name leads to it: %s",
    ],
    [
      "Whoever is in a team can join its rooms by themselves, unless they are locked, so they count as the members do, also where a room is about to be made in the team or moved into it.",
      "e2e/strangers-in-teams.long.test.ts",
      "nor made there with people: team %s",
    ],
    [
      "A team that the token does not see may hold anybody.",
      "e2e/strangers-in-teams.long.test.ts",
      "and where the token is in the room, but does not see the team, nobody is added either",
    ],
    [
      "Bots are exempt: Webex gives `@webex.bot` and `@sparkbot.io` to nobody else.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "and outside the guards keep others from being added, %s, and are counted",
    ],
    [
      "**Teams** have no owner in Webex's answers, and `creatorId` stands in its examples but not in its OpenAPI files.",
      { why: "A fact of Webex." },
    ],
    [
      "Where it is left out, everybody in it must be within the guards or, without guards, listed in the manifest.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "is known by who is in it where Webex does not say who made it: %s",
    ],
    [
      "To ask this of moderators alone would not do: whoever made a team can make the bot its moderator and step down.",
      "e2e/strangers-hidden.long.test.ts",
      "where the stranger has stepped down, and Webex does not say who made it",
    ],
    [
      "The same serves rooms.",
      "e2e/strangers-provisioning.e2e.test.ts",
      "gets a manifest applied, and nothing changed the second time, with %o",
    ],
    [
      "Whoever made a room and left it can come back where it is public or in their team: it counts as ours only where the manifest wants it public, and where the team passes too.",
      "e2e/strangers-in-teams.long.test.ts",
      "%s, is not ours to a manifest",
    ],
    [
      "**A team takes rooms in as a room takes people in**: it is asked about also where the manifest lists nobody in it.",
      "e2e/strangers-hidden.long.test.ts",
      "of the manifest %s",
    ],
    [
      "**What comes to be between plan and apply** is used only where the token made it: nobody has looked who is in there.",
      "e2e/strangers-hidden.long.test.ts",
      "%s brings nobody in",
    ],
    [
      "Where Webex does not say who made it, only the room or team whose making had no answer is used.",
      "e2e/strangers-in-teams.long.test.ts",
      "%s, is not taken where it comes to be between plan and apply",
    ],
    [
      "**Incidents** are not told to a room that only its title leads to while anybody outside the guards can read it, whoever made it.",
      "e2e/strangers-incident.e2e.test.ts",
      "a room of ours that a stranger is in, and that got the title of an incident, is told nothing",
    ],
    [
      "**Guards fail closed.** `GET /people/me` without an ID, a list of members without the token itself, a member or person without an ID, a person who does not have the address that was asked for: nothing is changed, or the person counts as unknown.",
      "e2e/strangers-hidden.long.test.ts",
      "%s brings nobody in",
    ],
    [
      "A group of which fewer people come than Webex counts is not believed.",
      "e2e/half-told-people.e2e.test.ts",
      "has nobody removed who may be in it: %s",
    ],
    ["An empty address is nobody's.", "e2e/half-told-people.e2e.test.ts", "an empty address is nobody's: %j"],
  ],
};
