import type { Build } from "../build/build.ts";
import { type RenderedTitle, renderTitle } from "../message/render-title.ts";
import { NO_WALL, OutOfTimeError } from "../text/wall.ts";

/** With the repository: one bot may serve several, each with a workflow of that name. */
const TITLE = "Incident: {{repository}}, {{workflow}} on {{ref}}";

/** The title of an incident's room: the same for each failure of one workflow and branch, by which it is found again. */
export function incidentTitle(
  { workflow, ref, repository, stage, deployment }: Build,
  template = TITLE,
  wall = NO_WALL,
): RenderedTitle {
  const names = {
    workflow,
    ref: ref.name,
    repository: repository.fullName,
    stage: stage ?? "",
    environment: deployment?.environment ?? "",
  };
  try {
    return wall.run(() => renderTitle(template, names));
  } catch (error) {
    if (error instanceof OutOfTimeError) return { problem: error.message };
    throw error;
  }
}

/** The title of the room once it is over. */
export function fixedTitle(title: string, at: Date): string {
  return `Fixed ${at.toISOString().slice(0, "2026-01-05".length)}: ${title}`;
}
