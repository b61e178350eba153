import type { StepResult } from "../../runner/index.ts";
import type { Delivery } from "../../src/delivery/delivery.ts";

/** What a step said of each destination, in its output `results`. */
export function deliveriesOf({ outputs }: Pick<StepResult, "outputs">): readonly Delivery[] {
  return JSON.parse(outputs["results"] ?? "[]") as Delivery[];
}

/** The status of each destination. */
export function statusesOf(step: Pick<StepResult, "outputs">): readonly string[] {
  return deliveriesOf(step).map(({ status }) => status);
}
