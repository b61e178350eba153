import type { Build } from "../build/build.ts";
import { reasonForNoSecrets } from "../build/trust/secretless.ts";
import { inputText, isGuard } from "../inputs/input-names.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import { NEEDS_NONE } from "./checks/jobs-check.ts";
import { CHECKS } from "./checks.ts";
import { readSeen } from "./event/read-seen.ts";
import type { Known } from "./known.ts";
import { closed, withoutOpenGuards } from "./open-guards.ts";
import { readManifest } from "./read-manifest.ts";
import { readOnlyHost } from "./read-only-host.ts";
import { readSoundInputs } from "./read-sound-inputs.ts";
import { fault, type Row } from "./row.ts";
import { signIn } from "./sign-in.ts";
import { asWritten, expressionRows, writtenRows } from "./workflow/as-written.ts";
import { withOutside } from "./workflow/expressions/outside-operators.ts";
import { lostRows, withLoss } from "./workflow/losses/lost-expressions.ts";
import { HAS_NONE } from "./workflow/order/left-out-jobs.ts";
import { cutRows, withCuts } from "./workflow/texts/commented-texts.ts";
import { unknownRows } from "./workflow/unknown-inputs.ts";

/** The doctor does not wait as long as a step. */
const MAX_RETRIES = 1;

/** The doctor's findings. */
export interface Checkup {
  readonly rows: readonly Row[];
  /** The outcome that the run would be reported with. */
  readonly outcome: Build["outcome"];
  /** The changes that the manifest requires, as Markdown for a job summary; "" without a manifest. */
  readonly plan: string;
}

/** Checks everything that a step needs, without changing anything. */
export async function examine(given: Host): Promise<Checkup> {
  const known = await readKnown(given);
  const rows = new Map<string, Row>();
  const add = (row: Row): unknown => rows.set(JSON.stringify(row), row);
  for (const { name, find } of CHECKS) {
    try {
      const found = await find(known);
      const inPlace = known.workflow.ask((place) => asWritten(found, given.env, place), found);
      for (const row of inPlace) add(row);
    } catch (error) {
      add(fault(name, given.explain(error), "Please report this."));
    }
  }
  const { seen, places, workflow } = known;
  for (const row of workflow.rows) add(row);
  return {
    rows: withoutOpenGuards(
      withOutside(
        workflow.ask((place) => withCuts(withoutTwins([...rows.values()]), place), [...rows.values()]),
        workflow.ask((place) => expressionRows(place, given.env), []),
      ),
    ),
    outcome: seen.build.outcome,
    plan: places.provisioning?.markdown ?? "",
  };
}

/**
 * That `needs` is empty is not reported in addition to which jobs it should name. That there is no thread is not reported in
 * addition to why its expression is empty.
 */
function withoutTwins(rows: readonly Row[]): readonly Row[] {
  const isNeeding = rows.some(
    ({ what, found }) => what === "needs" && [NEEDS_NONE, HAS_NONE].some((one) => found.includes(one)),
  );
  const isLost = rows.some(({ what, found }) => what === "thread" && found.startsWith("`thread:"));
  return rows.filter(({ what, found }) => {
    const isOfNeeds = isNeeding && found.startsWith('Input "needs" is empty');
    return !isOfNeeds && !(isLost && what === "update-mode" && found.includes('"thread" is empty'));
  });
}

async function readKnown(given: Host): Promise<Known> {
  const { env, inputs: sound, wrong, rows } = await readSoundInputs(readOnlyHost(given));
  const host = { ...readOnlyHost(given), env };
  const inputs = { ...sound, retries: Math.min(sound.retries, MAX_RETRIES) };
  const { seen: happening, workflow, rows: trigger, ofMessage } = await readSeen(inputs, wrong, host);
  const { context, payload } = happening;
  const secretless = reasonForNoSecrets(context, payload);
  // An input that was left out because it is wrong is not empty.
  const met = { env: given.env, wrong, secretless, eventName: context.eventName, payload };
  const allLost = workflow.ask((place) => lostRows(place, met), []).map(closed);
  const { access, rows: accessRows } = await signIn(happening, { wrong, workflow, lost: allLost }, host);
  const names = await import("../inputs/slips/mistyped-names.ts");
  const told = [...rows, ...trigger, ...accessRows];
  const lost = allLost.filter(({ what, isOfEntry = false }) => {
    const own = told.filter((row) => row.what === what);
    // Which of several wrong entries lacks the value is not known.
    return own.length === 0 || (isOfEntry && own.filter(({ state }) => state === "fault").length > 1);
  });
  const causes = allLost.filter((row) => !lost.includes(row));
  const seen = access.kind === "in" ? happening : withoutWebex(happening);
  const guard = wrong.find(isGuard);
  const planned: Pick<Known, "seen" | "access"> =
    guard === undefined
      ? { seen, access }
      : { seen: withoutWebex(seen), access: { kind: "out", why: `\`${guard}\` is wrong` } };
  const { places, rows: manifest } = await readManifest(planned, host);
  // A filter of paths is right for the manifest's own one.
  const isAstray = manifest.some(({ what }) => what === "provision");
  // A step that only keeps rooms posts nothing.
  const isSilent =
    inputs.provision !== undefined &&
    places.incident === undefined &&
    (inputText(given.env, "to") ?? inputText(given.env, "webhook-url")) === undefined;
  return {
    host,
    inputs,
    wrong,
    workflow,
    seen,
    access,
    places,
    roomsMet: new Map(),
    rows: {
      inputs: [
        ...rows.filter((row) => !isIn(row, accessRows)).map((row) => withLoss(row, causes)),
        ...lost,
        ...workflow.ask((place) => unknownRows(place, given.env, names), []),
        ...workflow.ask((place) => writtenRows(place, given.env, isAstray), []),
        ...workflow.ask(cutRows, []).filter(({ what }) => !accessRows.some((row) => row.what === what)),
      ],
      trigger: isSilent ? trigger.filter((row) => !ofMessage.includes(row)) : trigger,
      access: accessRows,
      manifest,
    },
  };
}

/** Whether other rows report the same, as a mistyped name of an input that must be there. */
function isIn({ what, found }: Row, others: readonly Row[]): boolean {
  return others.some((row) => row.what === what && row.found === found);
}

/** Skips further requests to Webex if it cannot be reached, because each failed request takes time. */
function withoutWebex(seen: Happening): Happening {
  return { ...seen, inputs: { ...seen.inputs, token: undefined, allowedOrganizations: [] } };
}
