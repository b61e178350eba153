import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type Calling, givenTo, scalarOf } from "../own-place.ts";

/** A condition that may keep out pull requests, or let in only some. */
const CHOOSES = /github\.(?:event\b|event_name|ref|base_ref|head_ref|actor|triggering_actor)/;

/** A warning about a manifest that is applied as a branch proposes it, before anybody has merged it. */
export function proposedRows({ workflow, job, step }: Calling): readonly Row[] {
  const { provision, apply } = givenTo(step);
  const isProposed = provision !== undefined && eventsOf(workflow["on"]).includes("pull_request");
  const isChosen = [job, step].some((one) => CHOOSES.test(scalarOf(one["if"])));
  if (!isProposed || scalarOf(apply).trim() !== "always" || isChosen) return [];
  return [
    warning("apply", FOUND, "Write this line instead. It shows the plan until the change is merged:", LINE),
  ];
}

const FOUND =
  "The workflow runs for `pull_request`, and `apply: always` makes the changes there, too: what a branch proposes changes rooms and members before anybody merged it.";

const LINE = "apply: auto";
