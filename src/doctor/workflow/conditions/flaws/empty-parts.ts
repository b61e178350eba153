import { listText } from "../../../../text/list.ts";
import type { Expression, Path } from "../../expressions/expression.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { ticked } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";

/**
 * Parts of events that not all of them have, each after an event that does. Most are called like their event. Source:
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */
const GIVEN =
  /^(?:(deployment(?:_status)?|issue|pull_request|release|workflow_run)\w* \1|deployment\w* workflow_run|\w*comment comment|push head_commit|workflow_dispatch inputs|(?:issues|label|discussion|pull_request(?:_target)?) label|pull_request_review review|(?!(?:push|schedule|workflow_dispatch|create|delete) )\w+ action)$/;

/** All of these parts. */
const PARTS =
  /^(?:deployment(?:_status)?|issue|pull_request|release|workflow_run|comment|head_commit|inputs|label|review|action)$/;

/** What has the same value on an event as a part of another one, by the event and how the part begins. */
const MEANT: Readonly<Record<string, RegExp>> = {
  "event.workflow_run.head_repository": /^workflow_run pull_request\.head\.repo\b/,
  "event.workflow_run.head_branch": /^workflow_run pull_request\.head\.ref$/,
  "event.workflow_run.actor": /^workflow_run pull_request\.user\b/,
  "event.workflow_run.": /^workflow_run (?:workflow\.)?(?=(?:conclusion|head_\w+)\b)/,
  "event.pull_request.": /^pull_request\w* (?:issue\.)?(?=(?:draft|merged|head|base|user|labels|title)\b)/,
  "event.issue.": /^issue\w* pull_request\.(?=user|number|title|labels)/,
  "event.deployment_status.state": /^deployment_status (?:(?:deployment\.)?stat(?:e|us)|status\.state)$/,
  "event.deployment.": /^deployment\w* (?:deployment_status\.)?(?=(?:ref|sha|task)$)/,
  "event.review.": /^pull_request_review (?=state$)/,
  "event.release.": /^release (?=(?:draft|prerelease|tag_name)$)/,
  "event.": /^(?:issues|pull_request|release|workflow_run) \w+\.(?=action$|label\.)/,
  ref_name: /^(?:push|schedule|workflow_dispatch) pull_request\.(?:head|base)\.ref$/,
  actor: /^(?:push|schedule|workflow_dispatch) pull_request\.user\.login$/,
};

/** Parts of events that none of those that start the workflow has, so that a condition about them has one answer. */
export function emptyIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const events = eventsOf(scope.workflow["on"]);
  // A called workflow has the events of those that call it. A condition that names the event knows what is empty.
  const isOpen = events.length === 0 || events.includes("workflow_call") || scope.caller !== undefined;
  if (isOpen || /event_name/i.test(source)) return [];
  const told = new Set<string>();
  return answersIn(expression).flatMap(({ path: { from, to }, isTrue }): readonly Flaw[] => {
    const shown = source.slice(from, to);
    const [, name = ""] = /^github\.event\.(\w+)/i.exec(shown) ?? [];
    const part = name && shown.slice("github.event.".length);
    const [by, begin = ""] =
      Object.entries(MEANT).find(([, one]) => events.every((event) => one.test(`${event} ${part}`))) ?? [];
    const isMissing = PARTS.test(name) && !events.some((event) => GIVEN.test(`${event} ${name}`));
    if (!(isMissing || by !== undefined) || told.has(shown)) return [];
    const why = `\`${shown}\` is empty on ${listText(events.map(ticked))}, so this is ${isTrue ? "always" : "never"} true.`;
    if (by !== undefined) {
      const meant = `${events[0]} ${part}`.replace(begin, `github.${by}`);
      return [{ why, changes: [{ from, to, by: meant }] }];
    }
    told.add(shown);
    const advice = `Only other events have \`github.event.${name}\`: add the event that you mean to \`on:\`, or remove this from the condition.`;
    return [{ why, changes: [], advice }];
  });
}

/** A value that decides a part of a condition, and the answer if it is empty. */
interface Answer {
  readonly path: Path;
  readonly isTrue: boolean;
}

/** The values that decide a condition. */
export function answersIn(one: Expression, isTrue = false): readonly Answer[] {
  if (one.kind === "path") return [{ path: one, isTrue }];
  if (one.kind === "literal") return [];
  const operator = one.kind === "call" ? one.name : one.operator;
  if (/^(?:&&|\|\||!)$/.test(operator))
    return one.args.flatMap((arg) => answersIn(arg, isTrue !== (operator === "!")));
  const isEqual = operator === "==";
  const other = one.args.find((arg) => arg.kind === "literal");
  const isNothing = other?.isTrue === false;
  // Whoever compares with nothing asks whether there is a value.
  if (isEqual && isNothing && /^(?:null)?$/i.test(other.value)) return [];
  const isDecided = isEqual || operator === "!=" || /^(?:startswith|endswith|contains)$/.test(operator);
  const paths = one.args.filter(
    (arg, at) => isDecided && arg.kind === "path" && (at === 0 || /=/.test(operator)),
  );
  return paths.flatMap((path) =>
    answersIn(path, isTrue !== (isEqual ? isNothing : operator === "!=" && !isNothing)),
  );
}
