import { isPatternOf, mayBeListed } from "../../files/covered-paths.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { scalarOf, tableOf } from "../../own-place.ts";

/** A branch or a tag that a condition asks for, or how its name begins. */
export interface AskedRef {
  /** Absent if either is meant. */
  readonly kind?: Kind | undefined;
  readonly name: string;
  readonly isPrefix: boolean;
}

/** The ref that a comparison asks for. */
export function refAsked(path: string, value: string, isPrefix: boolean): AskedRef | undefined {
  if (path === "github.ref_type" && !isPrefix) {
    const kind = { tag: "tags", branch: "branches" }[value] as Kind | undefined;
    return kind && { kind, name: "", isPrefix: true };
  }
  if (path === "github.ref_name") return { name: value, isPrefix };
  const [, of, name] = /^refs\/(heads|tags)\/(.*)$/s.exec(value) ?? [];
  if (path !== "github.ref" || name === undefined || (name === "" && !isPrefix)) return undefined;
  return { kind: of === "tags" ? "tags" : "branches", name, isPrefix };
}

/** Why no event of `on:` starts a workflow for a ref; `undefined` if one may. */
export function whyUnstarted(on: unknown, asked: AskedRef): "tags" | "branches" | "filter" | undefined {
  const events = eventsOf(on);
  if (!events.every((event) => isRead(event, asked)) || !events.some((event) => /^push|release/.test(event)))
    return undefined;
  // After a merge, the ref of a pull request is its branch.
  if (/closed/.test(JSON.stringify(tableOf(on)["pull_request"] ?? ""))) return undefined;
  const ofBranch = startedOf(on, asked, "branches", "tags");
  const ofTag = startedOf(on, asked, "tags", "branches");
  if (ofBranch === "this" || ofTag === "this") return undefined;
  if (asked.kind === "tags") return ofTag === "none" ? "branches" : "filter";
  return ofBranch === "none" ? "tags" : "filter";
}

/** Whether it is known which refs an event can have. A schedule has a branch, and a pull request a ref that is called one. */
function isRead(event: string, { kind, name }: AskedRef): boolean {
  if (event === "schedule") return kind === "tags";
  if (event === "pull_request") return !(kind === "branches" && name === "");
  return event === "push" || event === "release";
}

/** Whether a push starts the workflow for this, for others, or for none of its kind. */
type Started = "this" | "others" | "none";

type Kind = "branches" | "tags";

function startedOf(on: unknown, asked: AskedRef, own: Kind, other: Kind): Started {
  const events = eventsOf(on);
  // Hardly any tag has the name of a branch.
  const isNone =
    asked.kind === other || (own === "tags" && asked.kind === undefined && USUAL.test(asked.name));
  if (isNone) return "none";
  if (own === "tags" && events.includes("release")) return "this";
  const push = tableOf(tableOf(on)["push"]);
  const [only, ignored, others, othersIgnored] = [own, `${own}-ignore`, other, `${other}-ignore`].map(
    (name) => {
      return push[name] === undefined ? undefined : [push[name]].flat().map(scalarOf);
    },
  );
  const isFiltered = (only ?? ignored) !== undefined;
  if (!events.includes("push") || (!isFiltered && (others ?? othersIgnored) !== undefined)) return "none";
  return isLeft(asked, only, ignored) ? "this" : "others";
}

const USUAL = /^(?:main|master|develop|trunk)$/;

/** Whether filters may leave a name, or one that begins so. */
function isLeft(
  { name, isPrefix }: AskedRef,
  only: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
): boolean {
  if (isPrefix) return only === undefined || only.some((one) => mayBegin(one, name));
  if (ignored !== undefined) return !ignored.some((one) => isPatternOf(name, one) === true);
  return mayBeListed(name, only ?? ["**"]);
}

/** Whether a name may match a pattern and begin with a text. */
function mayBegin(pattern: string, start: string): boolean {
  if (pattern.startsWith("!")) return false;
  const [fixed = ""] = /^[^*?+[\\]*/.exec(pattern) ?? [];
  const isFixed = fixed === pattern;
  return isFixed
    ? pattern.startsWith(start)
    : fixed.startsWith(start) || start.startsWith(fixed.slice(0, -1));
}
