import type { Build } from "../build/build.ts";
import { type RenderedTitle, renderTitle } from "../message/render-title.ts";

/** With the repository: one bot may serve several, each with a workflow of that name. */
const TITLE = "Incident: {{repository}}, {{workflow}} on {{ref}}";

/** The title of an incident's room: the same for each failure of one workflow and branch, by which it is found again. */
export function incidentTitle(
  { workflow, ref, repository, stage, deployment }: Build,
  template = TITLE,
): RenderedTitle {
  return renderTitle(template, {
    workflow,
    ref: ref.name,
    repository: repository.fullName,
    stage: stage ?? "",
    environment: deployment?.environment ?? "",
  });
}

/** The title of the room once it is over. */
export function fixedTitle(title: string, at: Date): string {
  return `Fixed ${at.toISOString().slice(0, "2026-01-05".length)}: ${title}`;
}
