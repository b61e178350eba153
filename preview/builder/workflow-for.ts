import { PERMISSIONS } from "../../src/github/permissions.ts";
import type { Permission } from "../../src/github/reading.ts";
import type { Choices } from "../model/builder.ts";
import { destinationOf, peopleOf } from "./destination.ts";
import { Draft } from "./draft.ts";
import type { Sources } from "./recipes.ts";
import { addReports, hasReports } from "./reports.ts";

/** A workflow file, and the permissions of the job that reports. */
export interface Workflow {
  /** How it uses the action, such as `your-org/webex-notify@v1`. */
  readonly own: string;
  readonly path: string;
  readonly text: string;
  /** Such as `actions: read`. */
  readonly permissions: readonly Permission[];
  /** The names of the inputs of its last step. */
  readonly inputs: readonly string[];
}

/** The recipe for each report, and the name of the workflow. */
const RECIPES: Readonly<Record<Choices["report"], { page: string; name: string; file: string }>> = {
  job: { page: "one-job", name: "CI", file: "ci.yml" },
  workflow: { page: "whole-workflow", name: "CI", file: "ci.yml" },
  matrix: { page: "matrix", name: "CI", file: "ci.yml" },
  deploy: { page: "deployment", name: "Deploy", file: "deploy.yml" },
  forks: { page: "forks", name: "Notify", file: "notify.yml" },
};

/** The workflow around a recipe that consists only of steps. */
const FRAME = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
`;

const NOTIFY_ON: Readonly<Record<Choices["when"], string | undefined>> = {
  always: undefined,
  failures: "failure, cancelled",
  changes: "change",
  fixes: "failure, fixed",
};

/** Writes a workflow for the choices, without any unnecessary line. The choices must be possible together. */
export function workflowFor(choices: Choices, sources: Sources): Workflow {
  const { page, name, file } = RECIPES[choices.report];
  const recipe = sources.recipes.get(page);
  if (!recipe) throw new Error(`docs/recipes/${page}.md has no recipe`);
  const draft = new Draft(/^jobs:/m.test(recipe) ? recipe : FRAME + recipe, sources.own);
  arrange(draft, choices);
  const report = draft.ownSteps.at(-1);
  if (report === undefined)
    throw new Error(`the recipe of docs/recipes/${page}.md has no step of the action`);
  for (const step of draft.ownSteps) step.give({ ...destination(choices), ...apiUrl(choices, sources) });
  report.give({ ...timing(choices), ...mentions(choices) });
  if (choices.with.includes("card")) report.give({ format: "card" });
  addReports(draft, report, choices);
  const permissions = permissionsFor(choices, draft.get(report.job, "permissions"));
  if (permissions.length > 0) {
    draft.set(report.job, "permissions", Object.fromEntries(permissions.map((one) => one.split(": "))));
  }
  if (choices.github === "ghes") useOwnRunners(draft);
  return {
    own: sources.own,
    path: `.github/workflows/${file}`,
    text: `name: ${name}\n${draft}`,
    permissions,
    inputs: Object.keys(report.inputs),
  };
}

/** Removes what the choices make unnecessary, and moves the step to its new place. */
function arrange(draft: Draft, { report, where, when, with: extras }: Choices): void {
  // A webhook's message and a card are never edited, so a single message is posted at the end.
  const isPostedOnce = where === "webhook" || extras.includes("card");
  const [first] = draft.ownSteps;
  if (report === "job" && isPostedOnce && first !== undefined) {
    draft.moveToEnd(first);
    first.when("always()");
    first.give({ lifecycle: undefined });
  }
  if (report === "matrix" && (isPostedOnce || when !== "always")) {
    draft.removeJob("start");
    for (const step of draft.ownSteps) {
      if (step.job === "notify") step.give({ thread: undefined });
      else draft.removeStep(step);
    }
    draft.remove("test", "needs");
    draft.set("notify", "needs", ["test"]);
  }
}

function destination(choices: Choices): Readonly<Record<string, string | undefined>> {
  return choices.where === "webhook"
    ? { token: undefined, to: undefined, "webhook-url": `\${{ secrets.WEBEX_WEBHOOK_URL }}` }
    : { to: destinationOf(choices) };
}

function apiUrl({ webex, where }: Choices, { inputs }: Sources): Readonly<Record<string, string>> {
  if (webex === "commercial" || where === "webhook") return {};
  const [address] = /https:[\w./-]+(?=` for Webex for Government)/.exec(inputs["api-url"] ?? "") ?? [];
  if (address === undefined)
    throw new Error("action.yml names no address of Webex for Government at api-url");
  return { "api-url": address };
}

function timing({ when, report }: Choices): Readonly<Record<string, string | undefined>> {
  const moments = NOTIFY_ON[when];
  return { "notify-on": report === "deploy" && moments !== undefined ? `${moments}, rollback` : moments };
}

/** An example of a login with its address. Users replace it with their own. */
const USER_MAP = "octocat: octo@example.com\n";

function mentions({ mention, who }: Choices): Readonly<Record<string, string | undefined>> {
  if (mention === "nobody") return { mention: undefined, "user-map": undefined };
  if (mention === "people") return { mention: peopleOf(who), "user-map": undefined };
  return { mention, "user-map": mention === "all" ? undefined : USER_MAP };
}

/** The permissions for the job that reports: those in the recipe, and those that the choices need. */
function permissionsFor(choices: Choices, inRecipe: unknown): Workflow["permissions"] {
  const { report, when, with: extras } = choices;
  const needsRun =
    when === "changes" ||
    when === "fixes" ||
    extras.includes("errors") ||
    (extras.includes("logs") && report !== "job" && report !== "deploy") ||
    (report === "forks" && hasReports(choices));
  const all: Readonly<Record<Permission, boolean>> = {
    "actions: read": needsRun,
    "checks: read": extras.includes("errors"),
    "contents: read": false,
    "deployments: read": false,
  };
  const names = Object.keys(PERMISSIONS) as Permission[];
  return names.filter((name) => all[name] || Object.hasOwn(Object(inRecipe), name.split(":")[0] ?? ""));
}

/** GitHub Enterprise Server has no hosted runners, and supports artifacts only up to version 3. */
function useOwnRunners(draft: Draft): void {
  for (const job of draft.jobs) {
    const isMatrix = draft.get(job, "strategy") !== undefined;
    if (isMatrix) draft.setSystems(job, ["linux", "windows"]);
    draft.set(job, "runs-on", isMatrix ? ["self-hosted", `\${{ matrix.os }}`] : "self-hosted");
  }
  for (const action of ["actions/upload-artifact", "actions/download-artifact"])
    draft.useVersion(action, "v3");
}
