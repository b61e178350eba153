import type { RunEvent } from "../../runner/index.ts";
import { exampleOf } from "./example-events.ts";
import type { Scenario } from "./scenario.ts";
import { DEPLOYED_SHA, SHOP } from "./shop.ts";

const deployment = exampleOf("deployment", 0);
const REPOSITORY = "Codertocat/Hello-World";
const { id: OWN, sha: DEPLOYED } = Object(deployment.payload).deployment as { id: number; sha: string };
const LATER = "4".repeat(40);

/** GitHub's event for a deployment that waits for approval. */
const WAITS: RunEvent = {
  name: "deployment_status",
  payload: {
    action: "created",
    deployment: { id: 7, ref: "main", sha: DEPLOYED_SHA, environment: "production" },
    deployment_status: {
      state: "waiting",
      environment: "production",
      created_at: new Date(Date.now() - 12 * 60_000).toISOString(),
    },
    workflow_run: {
      id: 9001,
      name: "Deploy",
      run_number: 42,
      event: "push",
      status: "waiting",
      conclusion: null,
      html_url: `${SHOP.html_url}/actions/runs/9001`,
      head_branch: "main",
      head_repository: { full_name: SHOP.full_name },
    },
    repository: SHOP,
    sender: { login: "ada" },
  },
};

/** Deployments, and what can delay or stop them. */
export const DEPLOYS: readonly Scenario[] = [
  {
    name: "deploy",
    title: "A deploy",
    about:
      "A version is deployed. The message says which version was there before, and links to the deployment.",
    steps: [
      {
        heading: "A deployment succeeds",
        options: {
          event: deployment,
          github: { workflow: "Deploy" },
          with: {
            version: "v1.4.0",
            "previous-version": "v1.3.2",
            "environment-url": "https://shop.example.com",
          },
        },
      },
    ],
  },
  {
    name: "card",
    title: "A deploy, as a card",
    about: "The same as an Adaptive Card, with buttons. Clients that do not show cards get Markdown.",
    steps: [
      {
        heading: "A deployment succeeds, and is posted as a card",
        options: {
          event: deployment,
          github: { workflow: "Deploy" },
          with: {
            format: "card",
            version: "v1.4.0",
            "previous-version": "v1.3.2",
            "environment-url": "https://shop.example.com",
          },
        },
      },
    ],
  },
  {
    name: "rollback",
    title: "A rollback",
    about: "An older commit is deployed. The message says that this is a rollback, although nobody set that.",
    steps: [
      {
        heading: "An older commit is deployed: nobody said that this is a rollback",
        known: {
          repository: REPOSITORY,
          commits: [
            { sha: DEPLOYED, message: "Count every cup once" },
            { sha: LATER, parent: DEPLOYED, message: "Take orders from everywhere", author: "grace" },
          ],
          runs: [
            { number: 42, from: REPOSITORY, event: "deployment" },
            { number: 40, from: REPOSITORY },
          ],
          deployments: [
            { id: OWN, sha: DEPLOYED, run: 41 },
            { id: 2, sha: LATER, ref: "v1.4.0" },
          ],
          permissions: ["actions", "contents", "deployments"],
        },
        options: {
          event: deployment,
          github: { workflow: "Deploy" },
          with: {
            version: "v1.3.2",
            "environment-url": "https://shop.example.com",
            reason: "Checkout answered 500 for one request in ten",
          },
        },
      },
    ],
  },
  {
    name: "waiting",
    title: "A deploy waits",
    about:
      "Production needs an approval. The message says who can approve, how long it has been waiting, and where to review it.",
    steps: [
      {
        heading: "A deployment waits for approval",
        known: { pending: [{ environment: "production", reviewers: ["bob", "@release-managers"] }] },
        options: { event: WAITS, with: { about: "trigger" } },
      },
    ],
  },
];
