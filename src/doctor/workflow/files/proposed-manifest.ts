import { textSource } from "../../../inputs/content/text-source.ts";
import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import { actionOf, type Calling, givenTo, scalarOf, ticked } from "../own-place.ts";
import { normal } from "./fetched-files.ts";

/** A condition that may keep out pull requests, or let in only some. */
const CHOOSES = /github\.(?:event\b|event_name|ref|base_ref|head_ref|actor|triggering_actor)/;

/** Warnings about a manifest that is applied before anybody has merged it, or never. */
export function proposedRows(place: Calling, env: Environment): readonly Row[] {
  const { provision, apply } = givenTo(place.step);
  const source = textSource(scalarOf(provision) || undefined);
  if (source === undefined) return [];
  const when = scalarOf(apply).trim() || "auto";
  if (when === "always") return isProposed(place) ? [PROPOSED] : [];
  const other = "path" in source && when === "auto" ? repositoryOf(normal(source.path), place) : "";
  const isOwn = other.toLowerCase() === env["GITHUB_REPOSITORY"]?.toLowerCase();
  if (other === "" || isOwn || mayBeForPullRequests(place, env)) return [];
  const found = `\`apply: auto\` compares the manifest with a file of this repository, but it comes from ${ticked(other)}: its changes are only shown, or it only adds.`;
  return [warning("apply", found, TRUSTED, "apply: always")];
}

function isProposed({ workflow, job, step, calling }: Calling): boolean {
  const isChosen = [job, step, calling?.step ?? {}].some((one) => CHOOSES.test(scalarOf(one["if"])));
  const events = [workflow, calling?.workflow ?? {}].flatMap((one) => eventsOf(one["on"]));
  return !isChosen && events.includes("pull_request");
}

/** Whether pull requests, also those of forks, may start the workflow, or one that calls it. */
function mayBeForPullRequests({ workflow, caller }: Calling, env: Environment): boolean {
  const events = [...eventsOf(workflow["on"]), env["GITHUB_EVENT_NAME"] ?? ""];
  return (
    caller !== undefined ||
    events.some((event) => /^pull_request|^workflow_(?:run|call)$|^issue|^check_/.test(event))
  );
}

/** The other repository whose checkout contains a path, at a version that the workflow names; "" if there is none. */
function repositoryOf(path: string, { before }: Calling): string {
  const checkouts = before.filter((step) => actionOf(step) === "checkout").map(givenTo);
  const folderOf = (given: (typeof checkouts)[number]): string => normal(scalarOf(given["path"]));
  const around = checkouts.filter(
    (given) => folderOf(given) === "" || path.startsWith(`${folderOf(given)}/`),
  );
  // The innermost folder has the file, and the last checkout into it.
  const own = around.toSorted((one, other) => folderOf(one).length - folderOf(other).length).at(-1);
  const repository = scalarOf(own?.["repository"]);
  return /\$\{|refs\/pull/.test(repository + scalarOf(own?.["ref"])) ? "" : repository;
}

const PROPOSED = warning(
  "apply",
  "The workflow runs for `pull_request`, and `apply: always` makes the changes there, too: the manifest of a branch changes rooms and members before anybody has merged it.",
  "Write this line instead. It shows the plan until the change is merged:",
  "apply: auto",
);

const TRUSTED = "If everybody who can change that repository may change the rooms, write this line:";
