import { eventsOf } from "../../losses/context-names.ts";
import { scalarOf, type Table, tableOf } from "../../own-place.ts";

/** A branch or a tag that a condition asks for, or how its name begins. */
export interface AskedRef {
  /** Absent if either is meant. */
  readonly kind?: "branch" | "tag" | undefined;
  readonly name: string;
  readonly isPrefix: boolean;
}

/** The ref that a comparison asks for. */
export function refAsked(path: string, value: string, isPrefix: boolean): AskedRef | undefined {
  if (path === "github.ref_type" && !isPrefix) {
    const kind = value === "tag" || value === "branch" ? value : undefined;
    return kind && { kind, name: "", isPrefix: true };
  }
  if (path === "github.ref_name") return { name: value, isPrefix };
  const [, of, name] = /^refs\/(heads|tags)\/(.*)$/s.exec(value) ?? [];
  if (path !== "github.ref" || name === undefined || (name === "" && !isPrefix)) return undefined;
  return { kind: of === "tags" ? "tag" : "branch", name, isPrefix };
}

/** The filters of a push. */
interface Filters {
  readonly branches: readonly string[] | undefined;
  readonly branchesIgnore: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  readonly tagsIgnore: readonly string[] | undefined;
}

function filtersOf(push: Table): Filters {
  const listOf = (name: string): readonly string[] | undefined => {
    const value = push[name];
    return value === undefined ? undefined : [value].flat().map(scalarOf);
  };
  return {
    branches: listOf("branches"),
    branchesIgnore: listOf("branches-ignore"),
    tags: listOf("tags"),
    tagsIgnore: listOf("tags-ignore"),
  };
}

/** Why no event of `on:` starts a workflow for a ref; `undefined` if one may. */
export function whyUnstarted(on: unknown, asked: AskedRef): "tags" | "branches" | "filter" | undefined {
  const events = eventsOf(on);
  if (!events.every((event) => isRead(event, asked)) || !events.some((event) => /^push|release/.test(event)))
    return undefined;
  const ofBranch = asked.kind === "tag" ? "none" : branchOf(on, asked);
  const ofTag = asked.kind === "branch" ? "none" : tagOf(on, asked);
  if (ofBranch === "this" || ofTag === "this") return undefined;
  if (asked.kind === "tag") return ofTag === "none" ? "branches" : "filter";
  return ofBranch === "none" ? "tags" : "filter";
}

/** Whether it is known which refs an event can have. A schedule has a branch, and a pull request a ref that is called one. */
function isRead(event: string, { kind, name }: AskedRef): boolean {
  if (event === "schedule") return kind === "tag";
  if (event === "pull_request") return !(kind === "branch" && name === "");
  return event === "push" || event === "release";
}

/** Whether a push starts the workflow for this, for others, or for none of its kind. */
type Started = "this" | "others" | "none";

function branchOf(on: unknown, asked: AskedRef): Started {
  const { branches, branchesIgnore, tags, tagsIgnore } = filtersOf(tableOf(tableOf(on)["push"]));
  const isFiltered = (branches ?? branchesIgnore) !== undefined;
  if (!eventsOf(on).includes("push") || (!isFiltered && (tags ?? tagsIgnore) !== undefined)) return "none";
  return isLeft(asked, branches, branchesIgnore) ? "this" : "others";
}

function tagOf(on: unknown, asked: AskedRef): Started {
  // Hardly any tag has the name of a branch.
  if (asked.kind === undefined && /^(?:main|master|develop|trunk)$/.test(asked.name)) return "none";
  const events = eventsOf(on);
  if (events.includes("release")) return "this";
  const { branches, branchesIgnore, tags, tagsIgnore } = filtersOf(tableOf(tableOf(on)["push"]));
  const isFiltered = (tags ?? tagsIgnore) !== undefined;
  if (!events.includes("push") || (!isFiltered && (branches ?? branchesIgnore) !== undefined)) return "none";
  return isLeft(asked, tags, tagsIgnore) ? "this" : "others";
}

/** Whether filters may leave a name, or one that begins so. The last pattern that matches decides. */
function isLeft(
  { name, isPrefix }: AskedRef,
  only: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
): boolean {
  if (isPrefix) return only === undefined || only.some((one) => mayBegin(one, name));
  if (ignored !== undefined) return !ignored.some((one) => isMatch(one, name) === true);
  return (only ?? ["**"]).reduce((isIn, one) => {
    const isOut = one.startsWith("!");
    const match = isMatch(isOut ? one.slice(1) : one, name);
    if (match === undefined) return true;
    return match ? !isOut : isIn;
  }, false);
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

/** Whether a name matches one of GitHub's patterns; `undefined` for one that this does not read. */
function isMatch(pattern: string, name: string): boolean | undefined {
  if (/[?+[\]\\]/.test(pattern)) return undefined;
  const parts = pattern.split(/(\*+)/).map((part) => {
    if (part === "*") return "[^/]*";
    return part.startsWith("*") ? ".*" : part.replace(/[.()^$|{}]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`).test(name);
}
