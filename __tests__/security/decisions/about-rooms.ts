import type { Promises } from "./promises.ts";

const EXISTING =
  "if GitHub does not say whether it is an older run, what exists keeps its name, its team, its protection, and its moderators";

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
      "`src/step/manifest/` prints the plan before anything changes, and carries it out if it may.",
      "e2e/provisioning/provisioning.process.test.ts",
      "the plan is in the log before anything changes, and in the summary",
    ],
    [
      "Webex is the only state.",
      "e2e/provisioning/provisioning.process.test.ts",
      "a manifest becomes a team with its members, rooms and welcomes, and a second time nothing changes",
    ],
    [
      "Something with an `id` is found by that ID.",
      "e2e/provisioning/strangers-provisioning.test.ts",
      "is used by its ID, whoever created it",
    ],
    [
      "Everything else is found by its name, which must match only once and must be shown to be ours ([0025](0025-a-name-is-no-identity.md)).",
      "e2e/provisioning/strangers-provisioning.test.ts",
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
      "e2e/delivery/half-told-people.test.ts",
      "is not removed, and the step says why: %s",
    ],
    [
      "Nothing is removed either if somebody who should be added is already there, perhaps under another address.",
      "e2e/delivery/half-told-people.test.ts",
      "is not removed, and the step says why: %s",
    ],
    [
      "Just before a room or team is created, the step looks for it again.",
      "e2e/provisioning/provisioning-failures.process.test.ts",
      "is a room that another run creates in the meantime: it is used, and gets no second welcome",
    ],
    [
      "If the fate of the first attempt is unknown, it looks once more before the next attempt.",
      "e2e/provisioning/provisioning-failures.process.test.ts",
      "is a room that another run creates in the meantime: it is used, and gets no second welcome",
    ],
    [
      "Two runs at the same moment can still create two, and the next run names both IDs.",
      {
        why: "Two runs at one moment cannot be arranged for certain; two rooms of a title are an error: `e2e/delivery/strangers-rooms.test.ts`.",
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
      "e2e/provisioning/provisioning-failures.process.test.ts",
      "is a welcome that may have arrived: it is named, and never sent again",
    ],
    [
      "A welcome is never repeated: if its fate is unknown, the step names it.",
      "e2e/provisioning/provisioning-failures.process.test.ts",
      "is a welcome that may have arrived: it is named, and never sent again",
    ],
    [
      "Eight people are added at a time, and everything else happens in sequence.",
      "e2e/provisioning/provisioning-failures.process.test.ts",
      "eight people are added at a time",
    ],
    [
      "A failure stops only what depends on it.",
      "e2e/provisioning/provisioning-failures.process.test.ts",
      "is reported with what was done and what was not, and the next run finishes it",
    ],
    [
      "A wrong manifest or a refused person changes nothing at all and fails the step, but the message is still sent.",
      "e2e/provisioning/provisioning.process.test.ts",
      "are refused by name before anything is done",
    ],
    [
      "`apply: auto` lists what it trusts by name, as [0020](0020-whose-branch.md) describes.",
      "build/trust/trusted-run.test.ts",
      "every event that starts a workflow has a row",
    ],
    [
      "`apply: auto` does not apply a file if GitHub shows another version of it on the default branch.",
      "e2e/incident/older-incident.process.test.ts",
      "the failure of an older run still gets the room of its incident, and only the rooms stay as they are",
    ],
    [
      "The texts are compared, not the commits: a workflow with `paths` does not run for each commit, and an older run with the same manifest does no harm.",
      "e2e/provisioning/older-manifest.test.ts",
      "%s",
    ],
    [
      "If GitHub does not show the file, nothing that exists is changed or removed: each setting can protect a room, and a room that moves into a team opens it to the team.",
      "e2e/provisioning/older-manifest.test.ts",
      EXISTING,
    ],
    [
      "What is missing is still added, but nobody as a moderator of something that exists.",
      "e2e/provisioning/older-manifest.test.ts",
      EXISTING,
    ],
    [
      "A message to a room that such a run only plans has failed.",
      "e2e/provisioning/older-manifest.test.ts",
      "the message for a room that an older run does not create has failed, because it should have been sent",
    ],
    [
      "In a run that was only to show its plan, it is skipped.",
      "e2e/provisioning/older-manifest.test.ts",
      "the message for a room that an older run does not create has failed, because it should have been sent",
    ],
    ["Moderators exist in locked rooms only.", { why: "A fact of Webex." }],
    [
      "Elsewhere Webex ignores the request every time, so it is an error of the manifest.",
      "provisioning/plan/plan-changes.test.ts",
      "a moderator of a room that is not locked is refused: Webex would pass over it, each time",
    ],
  ],
};
