import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { resultsOf, type Scenario, type ScenarioStep } from "./scenario.ts";
import { E2E_JOB, FIRST_FAILURE, FIX_PUSH, FIXED, PULL_REQUEST, PUSH } from "./shop.ts";

const MANIFEST = `teams:
  - name: Operations
    members: [alice@example.com, dave@example.com]
incident:
  when: [failure, rollback]
  title: "Incident: {{repository}}, {{workflow}} on {{ref}}"
  team: Operations
  members: [author, codeowners, dave@example.com]
`;

/** Who takes part in releases, and where releases are announced. */
const RELEASES = `teams:
  - name: Platform
    members: [alice@example.com, carol@example.com]
rooms:
  - title: Releases
    description: Every deploy, in order
    announcement-only: true
    locked: true
    members:
      - email: carol@example.com
        moderator: true
      - alice@example.com
  - id: ${roomIdOf(seedRooms.releaseTrain)}
    title: Release train
    members: [alice@example.com, bob@example.com, dave@example.com]
    prune: true
`;

/** Rooms that a file in the repository describes, and the room for a failure. */
export const ROOMS_AS_CODE: readonly Scenario[] = [
  {
    name: "plan",
    title: "A manifest’s plan",
    about: "On a pull request, the job summary shows which rooms and members a manifest would create.",
    steps: [
      {
        heading: "A pull request changes the manifest: the job summary shows the plan",
        options: {
          event: PULL_REQUEST,
          github: { job: "rooms" },
          workspace: { ".github/webex.yml": RELEASES },
          with: { provision: ".github/webex.yml" },
        },
      },
    ],
  },
  {
    name: "incident",
    title: "An incident",
    about: "A failure on main gets a room with the people who can help. When it is fixed, the room says so.",
    steps: [
      {
        heading: "main is broken: a room is created, with the people who can help",
        known: { ...FIRST_FAILURE, jobs: [E2E_JOB] },
        options: optionsFor("failure"),
      },
      {
        heading: "The next run passes: the room gets a message and a new title",
        known: FIXED,
        options: { ...optionsFor("success"), event: FIX_PUSH, github: { run_number: "43", run_id: "9002" } },
      },
    ],
  },
];

function optionsFor(result: "failure" | "success"): ScenarioStep["options"] {
  return {
    event: PUSH,
    github: { job: "report" },
    workspace: { ".github/webex.yml": MANIFEST, ".github/CODEOWNERS": "* @erin\n" },
    with: {
      needs: resultsOf("needs", { build: "success", e2e: result }),
      provision: ".github/webex.yml",
      "user-map": "ada: alice@example.com\nerin: erin@example.com",
    },
  };
}
