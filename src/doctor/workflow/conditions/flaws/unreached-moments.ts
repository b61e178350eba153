import { comparisonOf } from "../../expressions/comparisons.ts";
import type { Expression } from "../../expressions/expression.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { tableOf } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import { requiredOf } from "./unreached-events.ts";

/** What GitHub starts a workflow for, of all that happens to a pull request, if it has no `types:`. */
const DEFAULT_TYPES = ["opened", "synchronize", "reopened"];

/** Other types. Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const OTHER_TYPES =
  /^(?:closed|(?:un)?assigned|(?:un)?labeled|edited|converted_to_draft|ready_for_review|(?:un)?locked|review_request(?:ed|_removed)|auto_merge_(?:en|dis)abled|(?:de)?milestoned|[ed]+nqueued|dequeued)$/;

/** What the condition requires of a moment or a ref for which `on:` never starts the workflow. */
export function momentsIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { on } = scope.workflow as { on?: unknown };
  const events = eventsOf(on);
  if (events.length === 0 || scope.caller !== undefined) return [];
  return requiredOf(expression).flatMap((one): readonly Flaw[] => {
    const asked = askedBy(one, source);
    if (asked === undefined) return [];
    const trigger = { shown: source.slice(asked.from, asked.to), on, events };
    return runFlaw(asked, trigger) ?? actionFlaw(asked, trigger) ?? refFlaw(asked, trigger);
  });
}

/** A value of GitHub that must be another one, or true. */
interface Asked {
  readonly path: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function askedBy(one: Expression, source: string): Asked | undefined {
  const comparison = comparisonOf(one, source);
  if (comparison?.operator === "==") {
    const { name, literal, from, to } = comparison;
    return { path: name, value: literal.value, from, to };
  }
  if (one.kind !== "path" || !one.isComplete) return undefined;
  return { path: one.names.join(".").toLowerCase(), value: "true", from: one.from, to: one.to };
}

/** The branch of the run that started this one, which is on the default branch. */
function runFlaw({ path, value, from, to }: Asked, { shown, events }: Trigger): readonly Flaw[] | undefined {
  const [branch] = /(?<=^refs\/heads\/|^)[\w.-]+$/.exec(value) ?? [];
  const isRef = /^github\.ref(?:_name)?$/.test(path) && events.join() === "workflow_run";
  if (!isRef || branch === undefined) return undefined;
  const why = `\`${shown}\` asks about the default branch, on which this run is, not about the run that started it.`;
  return [{ why, changes: [{ from, to, by: ofRun(branch) }] }];
}

/** A fork's branch may have the same name. */
function ofRun(branch: string): string {
  const run = "github.event.workflow_run";
  return `${run}.head_branch == '${branch}' && ${run}.head_repository.full_name == github.repository`;
}

interface Trigger {
  readonly shown: string;
  readonly on: unknown;
  readonly events: readonly string[];
}

function actionFlaw({ path, value }: Asked, { shown, on, events }: Trigger): readonly Flaw[] | undefined {
  const isMerge = path === "github.event.pull_request.merged" && value === "true";
  const action = isMerge ? "closed" : value;
  if (!isMerge && !(path === "github.event.action" && OTHER_TYPES.test(action))) return undefined;
  const [event = "", ...others] = events;
  if (others.length > 0 || !/^pull_request(?:_target)?$/.test(event)) return undefined;
  const { types } = tableOf(tableOf(on)[event]);
  const started = types === undefined ? DEFAULT_TYPES : [types].flat();
  if (started.includes(action)) return undefined;
  const why = `\`${shown}\` is never true: \`on:\` does not start this workflow when a pull request is ${isMerge ? "merged or closed" : `\`${action}\``}.`;
  const lines = `types: [${types === undefined ? action : [...started, action].join(", ")}]`;
  const advice = `Write this line below \`${event}:\` in \`on:\`. Without \`types:\`, it has ${DEFAULT_TYPES.join(", ")}.`;
  return [{ why, changes: [], advice, lines, isElsewhere: true }];
}

/** A branch, if only tags start the workflow. */
function refFlaw({ path, value }: Asked, { shown, on, events }: Trigger): readonly Flaw[] {
  const isOfTags = events.every((event) => {
    const { tags, branches, "branches-ignore": ignored } = tableOf(tableOf(on)[event]);
    const isPushOfTags = event === "push" && tags !== undefined && (branches ?? ignored) === undefined;
    return event === "release" || isPushOfTags;
  });
  const isBranch = path === "github.ref" ? value.startsWith("refs/heads/") : path === "github.ref_name";
  if (!isOfTags || !isBranch || !/^(?:refs\/heads\/)?(?:main|master|develop|trunk)$/.test(value)) return [];
  const why = `\`${shown}\` is never true: only tags start this workflow, and it is the tag then.`;
  return [{ why, changes: [], advice: "Remove this from the condition." }];
}
