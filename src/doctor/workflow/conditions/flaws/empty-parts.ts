import { listText } from "../../../../text/list.ts";
import type { Expression, Path } from "../../expressions/expression.ts";
import { eventsOf } from "../../losses/context-names.ts";
import type { Condition, Flaw } from "../flaw.ts";

/** Parts of events that not all of them have, and the events that do. Source: https://docs.github.com/webhooks/webhook-events-and-payloads */
const PARTS: Readonly<Record<string, RegExp>> = {
  action: /^(?!(?:push|schedule|workflow_dispatch|create|delete|fork)$)/,
  check_run: /^check_run|^deployment/,
  client_payload: /^repository_dispatch/,
  comment: /comment/,
  commits: /^push/,
  deployment: /^deployment/,
  deployment_status: /^deployment_status/,
  head_commit: /^push/,
  inputs: /^workflow_dispatch/,
  issue: /^issue/,
  label: /^(?:issues|label|discussion|pull_request(?:_target)?)$/,
  merge_group: /^merge_group/,
  pull_request: /^pull_request/,
  pusher: /^push/,
  release: /^release/,
  review: /^pull_request_review/,
  schedule: /^schedule/,
  workflow_run: /^workflow_run|^deployment/,
};

const OF_RUN = /^workflow_run$/;
const OF_REF = /^(?:push|schedule|workflow_dispatch)$/;

/** What has the same value on some events, by how a part begins. */
const MEANT: readonly (readonly [events: RegExp, part: RegExp, meant: string])[] = [
  [OF_RUN, /^pull_request\.head\.repo\b/, "event.workflow_run.head_repository"],
  [OF_RUN, /^pull_request\.head\.ref$/, "event.workflow_run.head_branch"],
  [OF_RUN, /^pull_request\.head\.sha$/, "event.workflow_run.head_sha"],
  [OF_RUN, /^pull_request\.user\b/, "event.workflow_run.actor"],
  [OF_RUN, /^(?=(?:conclusion|head_\w+)\b)/, "event.workflow_run."],
  [/^pull_request/, /^issue\.(?=user|number|title|labels)/, "event.pull_request."],
  [/^pull_request/, /^(?=(?:draft|merged|head|base|user|labels|title)\b)/, "event.pull_request."],
  [/^pull_request/, /^head_commit\.author\.(?:user)?name$/, "event.pull_request.user.login"],
  [/^issue/, /^pull_request\.(?=user|number|title|labels)/, "event.issue."],
  [/^issue_comment$/, /^pull_request$/, "event.issue.pull_request"],
  [OF_REF, /^pull_request\.(?:head|base)\.ref$|^workflow_run\.head_branch$/, "ref_name"],
  [OF_REF, /^pull_request\.user\.login$/, "actor"],
];

/** Parts of events that none of those that start the workflow has, so that a condition about them has one answer. */
export function emptyIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const events = eventsOf(scope.workflow["on"]);
  // A called workflow has the events of those that call it. A condition that names the event knows what is empty.
  const isOpen = events.length === 0 || events.includes("workflow_call") || scope.caller !== undefined;
  if (isOpen || /event_name/i.test(source)) return [];
  const told = new Set<string>();
  return answersIn(expression).flatMap(({ path: { from, to }, isTrue }): readonly Flaw[] => {
    const shown = source.slice(from, to);
    const [, part, name = ""] = /^github\.event\.((\w+).*)$/i.exec(shown) ?? [];
    if (part === undefined) return [];
    const of = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    const [, pattern = "", by] =
      MEANT.find(([on, begin]) => events.every((event) => on.test(event)) && begin.test(part)) ?? [];
    const isKnown = of === undefined ? by !== undefined : !events.some((event) => of.test(event));
    if (!isKnown || (by === undefined && told.has(shown))) return [];
    told.add(shown);
    const on = listText(events.map((event) => `\`${event}\``));
    const why = `\`${shown}\` is empty on ${on}, so this is ${isTrue ? "always" : "never"} true.`;
    if (by !== undefined)
      return [{ why, changes: [{ from, to, by: `github.${part.replace(pattern, by)}` }] }];
    const advice = `Only other events have \`github.event.${name}\`: add the event that you mean to \`on:\`, or remove this from the condition.`;
    return [{ why, changes: [], advice }];
  });
}

/** A value that decides a part of a condition, and the answer if it is empty. */
interface Answer {
  readonly path: Path;
  readonly isTrue: boolean;
}

function answersIn(one: Expression, isTrue = false): readonly Answer[] {
  if (one.kind === "path") return [{ path: one, isTrue }];
  if (one.kind === "literal") return [];
  const { args } = one;
  const [first] = args;
  if (one.kind === "call") {
    const isText = ["startswith", "endswith", "contains"].includes(one.name);
    return isText && first?.kind === "path" ? [{ path: first, isTrue }] : [];
  }
  const { operator } = one;
  if (["&&", "||", "!"].includes(operator))
    return args.flatMap((arg) => answersIn(arg, isTrue !== (operator === "!")));
  const isEqual = operator === "==";
  if (!isEqual && operator !== "!=") return [];
  const other = args.find(({ kind }) => kind === "literal");
  const isFalse = other?.kind === "literal" && !other.isTrue;
  // Whoever compares with nothing asks whether there is a value.
  if (isFalse && isEqual && !/^(?:false|0)$/i.test(other.value)) return [];
  return args.flatMap((arg) =>
    arg.kind === "path" ? [{ path: arg, isTrue: isTrue !== (isEqual === isFalse) }] : [],
  );
}
