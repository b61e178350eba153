import type { Unknown } from "../../github/reading.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { ComparedRun } from "./compared-run.ts";
import { isVerdict, type Past, type PastRun, type Verdict, verdictOf } from "./history.ts";
import { isUndecided, type ReadTold, type Told } from "./run-verdict.ts";
import type { Doubtful, RunsBefore } from "./runs-before.ts";

/** Number of earlier runs, and of newer ones, whose jobs are read because they have not ended or were cancelled. */
const MAX_UNDECIDED = 4;
const MAX_NEWER = 2;

/** Number of runs that have ended to search for a job, which may have been skipped in the last one. */
const MAX_LOOKED_AT = 3;

/** Whether a list of earlier runs is complete, and those without a verdict are asked for it: a few are. */
export function areAllAsked({ runs, isWhole }: RunsBefore, compared: ComparedRun): boolean {
  return isWhole && runs.filter((run) => isUndecided(run, compared)).length <= MAX_UNDECIDED;
}

/**
 * Asks those that come before the first verdict for theirs, all at once. It becomes their conclusion. The first one decides.
 * `ask` is called with each of them, and returns `undefined` if it says nothing.
 */
export async function withTold<T extends Pick<PastRun | WorkflowRun, "conclusion" | "number">>(
  all: readonly T[],
  outcome: Verdict,
  ask: (one: T, at: number) => ReturnType<ReadTold> | undefined,
): Promise<readonly T[] | Unknown> {
  const decided = all.findIndex(({ conclusion }) => isVerdict(conclusion));
  const open = decided === -1 ? all : all.slice(0, decided);
  let left = MAX_UNDECIDED;
  const asked = open.map((one, at) => {
    const told = left > 0 ? ask(one, at) : undefined;
    if (told !== undefined) left--;
    return told;
  });
  const told = await Promise.all(asked);
  const found = firstOf(open, told, outcome);
  if (found === undefined || "unknown" in found) return found ?? all;
  return all.map((one, at) => {
    const said = told[at];
    if (typeof said !== "string") return one;
    return { ...one, conclusion: said === "success" ? said : "failure" };
  });
}

/** The same job in the last run where it says whether it worked. The runs up to the next one that has ended are asked at once. */
export async function lastOfJob(
  name: string,
  before: RunsBefore,
  compared: ComparedRun,
  read: ReadTold,
): Promise<Past> {
  const { runs } = before;
  const ended = runs.filter(({ conclusion }) => isVerdict(conclusion)).slice(0, MAX_LOOKED_AT);
  const open = runs.filter((run) => isUndecided(run, compared)).slice(0, MAX_UNDECIDED);
  let rest = runs.filter((run) => ended.includes(run) || open.includes(run));
  while (rest.length > 0) {
    const next = rest.findIndex((run) => ended.includes(run));
    const asked = next === -1 ? rest : rest.slice(0, next + 1);
    const found = firstOf(asked, await Promise.all(asked.map(read)), compared.outcome);
    if (found !== undefined && "unknown" in found) return { past: [], isWhole: false, gap: found };
    if (found !== undefined) return pastFrom(found.one, found.verdict, runs, read);
    rest = rest.slice(asked.length);
  }
  if (ended.length === 0) return { past: [], isWhole: areAllAsked(before, compared) };
  return { past: [], isWhole: false, gap: { unknown: `No job "${name}" ended in the last runs.` } };
}

/**
 * The last run of a job, and the one before, if the job passed there as well: it may have been skipped, or have another name in
 * each run. If it may fail, the others say nothing about it.
 */
async function pastFrom(
  last: WorkflowRun,
  verdict: Verdict,
  runs: readonly WorkflowRun[],
  read: ReadTold,
): Promise<Past> {
  const past = [{ ...pastRunOf(last), conclusion: verdict }];
  if (verdict === "success" || verdictOf(last.conclusion) === "success") return { past, isWhole: false };
  const earlier = runs.filter(({ number, conclusion }) => number < last.number && isVerdict(conclusion));
  const goodAt = earlier.findIndex(({ conclusion }) => verdictOf(conclusion) === "success");
  const good = earlier[goodAt];
  if (good !== undefined && goodAt === 0 && (await read(good)) === "success")
    return { past: [...past, pastRunOf(good)], isWhole: false };
  const earliest = earlier.slice(0, goodAt > 0 ? goodAt : undefined).at(-1);
  return { past, isWhole: false, earliest: earliest && pastRunOf(earliest) };
}

/** Says that a newer run has overtaken a run, if its jobs already say whether it worked. The first ones after it are asked. */
export async function readOvertaken(
  run: ComparedRun,
  before: RunsBefore | Unknown,
  read: ReadTold,
): Promise<Unknown | Doubtful | undefined> {
  if ("unknown" in before) return undefined;
  const open = before.newer.filter((other) => isUndecided(other, run)).slice(-MAX_NEWER);
  const told = await Promise.all(open.map(read));
  const [unknown] = open.flatMap(({ number }, at) => {
    const said = told[at];
    return typeof said === "string" ? [`#${number} is newer, and ${ENDS[said]}.`] : [];
  });
  return unknown === undefined
    ? told.find((one) => typeof one === "object")
    : { unknown, doubt: "overtaken" };
}

const ENDS: Readonly<Record<Told, string>> = {
  success: "passed",
  failure: "failed",
  "perhaps failed": "has ended",
};

/** The first one that says something, and what; the reason if it is unknown. What may have failed hides no failure. */
function firstOf<T extends Pick<PastRun | WorkflowRun, "number">>(
  asked: readonly T[],
  told: readonly (Told | Unknown | undefined)[],
  outcome: Verdict,
): { readonly one: T; readonly verdict: Verdict } | Unknown | undefined {
  const at = told.findIndex((said) => said !== undefined);
  const [one, said] = [asked[at], told[at]];
  if (one === undefined || said === undefined) return undefined;
  if (typeof said === "object") return said;
  if (said !== "perhaps failed") return { one, verdict: said };
  return outcome === "success"
    ? { one, verdict: "failure" }
    : { unknown: `A job of #${one.number} failed, but may be allowed to.` };
}

export function pastRunOf({ number, url, sha, conclusion, createdAt }: WorkflowRun): PastRun {
  return { number: String(number), url, sha, conclusion: conclusion ?? "", createdAt };
}
