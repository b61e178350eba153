import type { Build } from "../build/build.ts";
import { type RenderedTitle, renderTitle } from "../message/template/render-title.ts";
import { type Hide, hiding } from "../text/secrets/hide.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../text/wall.ts";

/** Includes the repository, because one bot may serve several repositories with a workflow of the same name. */
const TITLE = "Incident: {{repository}}, {{workflow}} on {{ref}}";

interface TitleOptions {
  readonly wall?: Wall;
  /** Removes secrets from the title, which is sent to Webex. */
  readonly hide?: Hide;
}

/**
 * The title of an incident's room. It is the same for each failure of a workflow and branch, so that the room is found
 * again. Each environment has a room of its own, because a deployment to one of them says nothing about another.
 */
export function incidentTitle(
  { workflow, ref, repository, stage, deployment }: Build,
  template = deployment?.environment ? `${TITLE}, {{environment}}` : TITLE,
  { wall = NO_WALL, hide = hiding([]) }: TitleOptions = {},
): RenderedTitle {
  const clean = (text = ""): string => hide(text);
  const names = {
    workflow: clean(workflow),
    ref: clean(ref.name),
    repository: clean(repository.fullName),
    stage: clean(stage),
    environment: clean(deployment?.environment),
  };
  try {
    return wall.run(() => renderTitle(template, names));
  } catch (error) {
    if (error instanceof OutOfTimeError) return { problem: error.message };
    throw error;
  }
}

/** The title of the room after the incident is over. */
export function fixedTitle(title: string, at: Date): string {
  return `Fixed ${at.toISOString().slice(0, "2026-01-05".length)}: ${title}`;
}
