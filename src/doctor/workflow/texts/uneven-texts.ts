import { type Row, warning } from "../../row.ts";
import type { Expression } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { eventsOf } from "../losses/context-names.ts";
import { counterpartOf } from "../losses/event-loss.ts";
import type { Place } from "../losses/loss.ts";
import { allNeeded } from "../order/needed-jobs.ts";
import { jobsIn, scalarOf, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Whether people read the text of an input, so that a part of it that is empty is missing there. */
export function isShown(input: string): boolean {
  return input === "title" || input === "message";
}

/** The events that have a part of the payload. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  head_commit: ["push"],
  pull_request: ["pull_request", "pull_request_target"],
};

/** A warning about a text with a value that runs for another event of the workflow do not have, although they have one like it. */
export function unevenRows(input: string, text: string, place: Place): readonly Row[] {
  const { expressions = [], after = "" } = partsOf(text) ?? {};
  const isWhole = expressions.length === 1 && (expressions[0]?.before + after).trim() === "";
  if (!isShown(input) || isWhole || isForSome(place)) return [];
  const uneven = expressions.flatMap(({ source, at }) => {
    const path = pathIn(readExpression(source));
    const other = path && counterpartOf(path);
    const event = eventsOf(place.workflow["on"]).find((one) => EVENTS[headOf(other)]?.includes(one));
    if (path === undefined || event === undefined || EVENTS[headOf(path)]?.includes(event)) return [];
    return [{ path: `github.event.${path}`, meant: `github.event.${other}`, event, source, at }];
  });
  const [first] = uneven;
  if (first === undefined) return [];
  const line = uneven.toReversed().reduce((whole, { path, meant, source, at }) => {
    return `${whole.slice(0, at)} ${path} || ${meant} ${whole.slice(at + source.length)}`;
  }, text);
  const found = `\`${first.path}\` is empty in \`${input}:\` in runs for \`${first.event}\`, which start this workflow as well.`;
  return [warning(input, found, "If this is what you mean, write it instead:", lineOf(input, line.trim()))];
}

/** The path of a value in the payload, if an expression is nothing else. */
function pathIn(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== "path" || !expression.isComplete) return undefined;
  const [context, event, ...names] = expression.names;
  return context === "github" && event === "event" ? names.join(".") : undefined;
}

function headOf(path = ""): string {
  return path.split(".")[0] ?? "";
}

/** Whether a condition may choose among the runs that reach the step. */
function isForSome({ workflow, job, step }: Place): boolean {
  const jobs = jobsIn(workflow);
  const needed = [...allNeeded(job, jobs)].map((id) => tableOf(jobs[id]));
  return [step, job, ...needed].some((one) =>
    /\bgithub\.(?:event|ref|base_ref|head_ref)/i.test(scalarOf(one["if"])),
  );
}
