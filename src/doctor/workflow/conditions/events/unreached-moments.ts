import { isPastableLine } from "../../../../text/names/pastable.ts";
import { comparisonOf } from "../../expressions/comparisons.ts";
import type { Expression } from "../../expressions/expression.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { tableOf } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import { refAsked, whyUnstarted } from "./filtered-refs.ts";
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
  /** Whether it only begins so. */
  readonly isStart: boolean;
  readonly from: number;
  readonly to: number;
}

function askedBy(one: Expression, source: string): Asked | undefined {
  const comparison = comparisonOf(one, source);
  if (comparison?.operator === "==") {
    const { name, literal, from, to } = comparison;
    return { path: name, value: literal.value, isStart: false, from, to };
  }
  if (comparison?.operator === "startswith") {
    const { name, literal, path, from } = comparison;
    // The name and the parentheses of the call are around both.
    const before = source.slice(0, from).search(/startsWith *\( *$/i);
    const after = source.indexOf(")", literal.to);
    if (before === -1 || path.from > literal.from || after === -1) return undefined;
    return { path: name, value: literal.value, isStart: true, from: before, to: after + 1 };
  }
  if (one.kind !== "path" || !one.isComplete) return undefined;
  return {
    path: one.names.join(".").toLowerCase(),
    value: "true",
    isStart: false,
    from: one.from,
    to: one.to,
  };
}

/**
 * The branch of a run that is not on it: it is on the default branch if another run started it, and on a temporary one in a merge
 * queue. Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group
 */
function runFlaw(
  { path, value, isStart, from, to }: Asked,
  { shown, events }: Trigger,
): readonly Flaw[] | undefined {
  const [branch] = /(?<=^refs\/heads\/|^)[\w.-]+$/.exec(value) ?? [];
  const isRef = !isStart && /^github\.ref(?:_name)?$/.test(path);
  const isQueue = events.join() === "merge_group";
  if (!isRef || branch === undefined || !(isQueue || events.join() === "workflow_run")) return undefined;
  const why = isQueue
    ? `\`${shown}\` is never true: a merge group has a branch of its own.`
    : `\`${shown}\` asks about the default branch, on which this run is, not about the run that started it.`;
  const by = isQueue ? `github.event.merge_group.base_ref == 'refs/heads/${branch}'` : ofRun(branch);
  return [{ why, changes: [{ from, to, by }] }];
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

function actionFlaw(
  { path, value, isStart }: Asked,
  { shown, on, events }: Trigger,
): readonly Flaw[] | undefined {
  const isMerge = path === "github.event.pull_request.merged" && value === "true";
  const [, part = ""] = /^github\.event\.(label|assignee|requested_reviewer)\b/.exec(path) ?? [];
  const [ofPart, ...alike] = value === "" ? [] : (PARTS[part] ?? []);
  const action = ofPart ?? (isMerge ? "closed" : value);
  if (!isMerge && !ofPart && !(path === "github.event.action" && !isStart && OTHER_TYPES.test(action)))
    return undefined;
  const isWithout = ofPart !== undefined;
  const [event = "", ...others] = events.filter((one) => !(isWithout && BARE.test(one)));
  if (others.length > 0 || !/^pull_request(?:_target)?$/.test(event)) return undefined;
  const { types } = tableOf(tableOf(on)[event]);
  const started = types === undefined ? DEFAULT_TYPES : [types].flat();
  if ([action, ...alike].some((one) => started.includes(one))) return undefined;
  const why = `\`${shown}\` is never true: \`on:\` does not start this workflow when a pull request is ${isMerge ? "merged or closed" : `\`${action}\``}.`;
  const lines = `types: [${types === undefined ? action : [...started, action].join(", ")}]`;
  const advice = `Write this line below \`${event}:\` in \`on:\`. Without \`types:\`, it has ${DEFAULT_TYPES.join(", ")}.`;
  return [{ why, changes: [], advice, lines, isElsewhere: true }];
}

/** What only some types of a pull request's event have, by those types. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  label: ["labeled", "unlabeled"],
  assignee: ["assigned", "unassigned"],
  requested_reviewer: ["review_requested", "review_request_removed"],
};

/** Events that have none of these. */
const BARE = /^(?:push|schedule|workflow_dispatch)$/;

/** A branch or a tag for which nothing in `on:` starts the workflow. */
function refFlaw({ path, value, isStart }: Asked, { shown, on }: Trigger): readonly Flaw[] {
  const asked = refAsked(path, value, isStart);
  const because = asked && whyUnstarted(on, asked);
  if (asked === undefined || because === undefined) return [];
  const reason =
    because === "tags"
      ? "only tags start this workflow, and it is the tag then"
      : "the filters of `push:` in `on:` leave it out";
  const why = `\`${shown}\` is never true: ${reason}.`;
  const advice = "Remove this from the condition.";
  const lines = `tags: [${JSON.stringify(`${asked.name}**`)}]`;
  return because === "branches" && isPastableLine(lines)
    ? [
        {
          why,
          changes: [],
          advice: `${advice} Or, to start for tags, add this line below \`push:\`:`,
          lines,
          isElsewhere: true,
        },
      ]
    : [{ why, changes: [], advice }];
}
