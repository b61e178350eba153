import type { Build } from "../build/build.ts";
import { type RenderedTitle, renderTitle } from "../message/template/render-title.ts";
import { type Hide, hiding } from "../text/secrets/hide.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";
import { sha256 } from "../text/sha256.ts";
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
    return wall.run(() => {
      const titled = renderTitle(template, names);
      return "title" in titled ? { title: fitting(titled.title) } : titled;
    });
  } catch (error) {
    if (error instanceof OutOfTimeError) return { problem: error.message };
    throw error;
  }
}

/** In characters. Webex allows more, but nobody reads longer titles in a list of rooms. */
const MAX_TITLE = 100;

/** Of these, how many of a longer title's start and end are kept. The branch and the environment are at its end. */
const [START, END] = [30, 58];

/**
 * A title that fits. One that is too long loses its middle, and gets a hash of the whole title instead, because titles that
 * differ must not become the same room.
 */
function fitting(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  const clean = withoutSecrets(title);
  const characters = Array.from(clean);
  if (characters.length <= MAX_TITLE) return clean;
  const hash = sha256(clean).slice(0, 8);
  const [start, end] = [characters.slice(0, START).join(""), characters.slice(-END).join("")];
  return `${start.trimEnd()}… ${hash} …${end.trimStart()}`;
}

/** The title of the room after the incident is over. */
export function fixedTitle(title: string, at: Date): string {
  return `Fixed ${at.toISOString().slice(0, "2026-01-05".length)}: ${title}`;
}
