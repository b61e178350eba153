import { resultsOf, type Scenario, type ScenarioStep } from "./scenario.ts";
import { FIRST_FAILURE, PUSH } from "./shop.ts";

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
      step("main is broken: a room is made, with those who can help", "failure"),
      step("The next run passes: the room is told, and renamed", "success"),
    ],
  },
];

function step(heading: string, result: "failure" | "success"): ScenarioStep {
  return {
    heading,
    known: FIRST_FAILURE,
    options: {
      event: PUSH,
      github: { job: "report" },
      workspace: { ".github/webex.yml": MANIFEST, ".github/CODEOWNERS": "* @erin\n" },
      with: {
        needs: resultsOf("needs", { build: "success", test: result }),
        provision: ".github/webex.yml",
        "user-map": "ada: alice@example.com\nerin: erin@example.com",
      },
    },
  };
}
