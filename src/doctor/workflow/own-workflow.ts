import type { Happening } from "../../step/happening.ts";
import type { Host } from "../../step/host.ts";
import { orLate, type Wall } from "../../text/wall.ts";
import { type Row, WORKFLOW_FILE } from "../row.ts";
import { type ReadPlace, readOwnPlace } from "./callers/read-place.ts";
import type { OwnPlace } from "./own-place.ts";

/** The doctor's own workflow. Whatever the file contains, a question about it ends. */
export class OwnWorkflow {
  readonly #place: OwnPlace | undefined;
  readonly #wall: Wall;
  readonly #isHidden: boolean;
  /** Why the file is not used, as the end of a sentence. */
  #why: string | undefined;

  constructor({ place, why, isHidden }: ReadPlace, wall: Wall) {
    this.#place = place;
    this.#wall = wall;
    this.#isHidden = isHidden;
    this.#why = why;
  }

  /** The answer to a question about the step's place in the workflow, or `otherwise` if finding it takes too long. */
  ask<T>(question: (place: OwnPlace | undefined) => T, otherwise: T): T {
    const place = this.#place;
    if (place === undefined) return question(undefined);
    return orLate(
      () => this.#wall.run(() => question(place)),
      () => {
        this.#why = "looking through it takes too long.";
        return otherwise;
      },
    );
  }

  /** A row that says why the file is not used, if it is there. */
  get rows(): readonly Row[] {
    if (this.#isHidden) return [HIDDEN];
    if (this.#why === undefined) return [];
    return [{ what: WORKFLOW_FILE, state: "unchecked", found: `Not checked: ${this.#why}` }];
  }
}

/** Only the doctor needs to read the file: a step that has all the permissions that it needs itself is not wrong. */
const HIDDEN: Row = {
  what: WORKFLOW_FILE,
  state: "unchecked",
  found:
    "GitHub does not show this job the workflow file, so conditions, `needs`, IDs, and expressions were not checked.",
  advice:
    "Add this permission to those of the job. Keep it if a step of the job checks out the repository and that is private.",
  lines: "permissions:\n  contents: read",
};

/** Reads the workflow of the doctor's step. */
export async function readOwnWorkflow(happening: Happening, host: Host): Promise<OwnWorkflow> {
  return new OwnWorkflow(await readOwnPlace(happening, host), host.wall);
}
