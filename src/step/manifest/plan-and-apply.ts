import { PlaceFinder } from "../../provisioning/actual/place-finder.ts";
import { readActual } from "../../provisioning/actual/read-actual.ts";
import { applyPlan } from "../../provisioning/apply/apply-plan.ts";
import type { Guards } from "../../provisioning/guards.ts";
import type { Manifest } from "../../provisioning/manifest/manifest.ts";
import { additionsOnly } from "../../provisioning/plan/additions-only.ts";
import type { Plan } from "../../provisioning/plan/change.ts";
import { planChanges } from "../../provisioning/plan/plan-changes.ts";
import { outcomeProblems, planLines, planText } from "../../provisioning/plan-table.ts";
import type { WebexClient } from "../../webex/index.ts";
import type { Withheld } from "../github/newer-manifest.ts";
import type { Host } from "../host.ts";
import { NO_PLACES, type Places, placed, stopped } from "./places.ts";

/** What a plan is applied with. */
interface Means {
  readonly webex: WebexClient;
  readonly guards: Guards;
  /** What the run may not do. GitHub is asked only if there is something to do. */
  readonly withheld: (hasWork: boolean) => Promise<Withheld>;
}

/** Compares Webex with the rooms and teams of a manifest, shows the plan, and applies it if the run may. */
export async function planAndApply(
  file: string,
  manifest: Manifest,
  { webex, guards, withheld }: Means,
  host: Host,
): Promise<Places> {
  if (manifest.teams.length + manifest.rooms.length === 0) return NOTHING_NAMED;
  const finder = new PlaceFinder(webex, guards);
  const read = await readActual(webex, finder, manifest);
  if ("problems" in read) {
    const sentences = read.problems.map(({ place, sentence }) => placed(file, place, sentence));
    return stopped(host, sentences);
  }
  host.journal.add({ warnings: read.actual.warnings });
  const plan = planChanges(manifest, read.actual, guards);
  return apply(plan, { webex, withheld, finder }, host);
}

/** For a manifest that contains only an incident. */
const NOTHING_NAMED: Places = {
  ...NO_PLACES,
  provisioning: { heading: "✅ nothing to set up", markdown: "", lines: [], changes: "[]" },
};

async function apply(
  whole: Plan,
  { webex, withheld, finder }: Omit<Means, "guards"> & { readonly finder: PlaceFinder },
  host: Host,
): Promise<Places> {
  const hasWork = whole.refusals.length === 0 && whole.changes.some(({ kind }) => kind !== "keep");
  const { planOnly, changes, newest } = await withheld(hasWork);
  const limited = changes && additionsOnly(whole);
  const plan = limited || whole;
  const lines = planLines(plan);
  // Logged before anything changes, because a job can be killed.
  host.logGroup("Webex rooms and teams", planOnly === undefined ? lines : [...lines, planOnly]);
  if (plan.refusals.length > 0 || planOnly !== undefined) {
    const isOwed = newest !== undefined;
    const rooms = plan.changes.filter(isNewRoom).map(({ name }) => ({ title: name, isOwed }));
    host.journal.add({ problems: plan.refusals, notes: planOnly === undefined ? [] : [planOnly] });
    return { rooms, provisioning: planText(plan) };
  }
  const { outcomes, rooms } = await applyPlan(webex, finder, plan);
  host.journal.add({ problems: outcomeProblems(outcomes), warnings: limited && changes ? [changes] : [] });
  return { rooms, provisioning: planText(plan, outcomes) };
}

function isNewRoom({ kind, what }: Plan["changes"][number]): boolean {
  return kind === "create" && what === "room";
}
