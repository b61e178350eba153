import { resultsOf, type Scenario, type ScenarioStep } from "./scenario.ts";
import { E2E_JOB, FIRST_FAILURE, FIX_PUSH, FIXED, PUSH } from "./shop.ts";

const MANIFEST = `teams:
  - name: Operations
    members: [alice@example.com, dave@example.com]
incident:
  when: [failure, rollback]
  title: "Incident: {{repository}}, {{workflow}} on {{ref}}"
  team: Operations
  members: [author, codeowners, dave@example.com]
`;

/** A failure that gets a room of its own, and what becomes of the room. */
export const INCIDENTS: readonly Scenario[] = [
  {
    name: "incident",
    title: "An incident",
    about: "A failure on main gets a room with those who can help. Once it is fixed, the room says so.",
    steps: [
      {
        heading: "main is broken: a room is made, with those who can help",
        known: { ...FIRST_FAILURE, jobs: [E2E_JOB] },
        options: optionsFor("failure"),
      },
      {
        heading: "The next run passes: the room is told, and renamed",
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
