import { valueAt } from "../../../build/payload.ts";
import { listText } from "../../../text/list.ts";
import { nearest } from "../../../text/nearest.ts";
import { givenTo, isId, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { eventsOf, lossOfFixed } from "./context-names.ts";
import { lossOfInputs } from "./inputs-loss.ts";
import { type Asked, CHECK, type Loss, type Place, sameIn } from "./loss.ts";
import { passingOf } from "./passed-loss.ts";

/** A value of `github`, or of the event. */
export function lossOfGitHub(asked: Asked, place: Place): Loss | undefined {
  const [name = "", ...path] = asked.names;
  if (name.toLowerCase() !== "event" || path.length === 0) return lossOfFixed(asked, place);
  const [first = "", input] = path;
  const isInput = first.toLowerCase() === "inputs" && input !== undefined;
  if (isInput) {
    // Only what is started by hand has its inputs in the event.
    const passing = passingOf("inputs", place);
    const own = sameIn(passing?.declared ?? [], input);
    if (passing !== undefined && own !== undefined) {
      const why = `${passing.called} gets its inputs in \`inputs\`, not in the event of the run`;
      return { why, meant: `inputs.${own}`, isAlways: place.payload["inputs"] === undefined };
    }
    if (place.payload["inputs"] === undefined) return lossOfInputs(input, place);
  }
  return lossOfPullRequest(asked, path, place) ?? lossInEvent(asked.input, path, place);
}

/** The pull request of a run that started this one. GitHub names none if its branch is a fork's. */
function lossOfPullRequest({ input }: Asked, path: readonly string[], place: Place): Loss | undefined {
  const isOfRun = path[0] === "pull_request" || path.slice(0, 2).join(".") === "workflow_run.pull_requests";
  if (place.eventName !== "workflow_run" || !isOfRun) return undefined;
  const run = valueAt(place.payload, "workflow_run");
  const [named] = [valueAt(run, "pull_requests")].flat();
  // Runs for other events may have none.
  if (named !== undefined || !String(valueAt(run, "event")).startsWith("pull_request")) return undefined;
  const text = scalarOf(givenTo(place.step)[input]);
  const meant = text.replace(NUMBER, "{{ref.name}}");
  const isText = meant !== text && /^(?:title|message)$/.test(input);
  return {
    why: "GitHub names no pull request to a workflow that a run of a fork starts",
    advice: isText
      ? "To name its branch, write this line in the `with:` of the step:"
      : "Remove it, or take it from an artifact of that run.",
    lines: isText ? lineOf(input, meant) : undefined,
  };
}

/** An expression that is nothing but the number of a pull request, with its mark. */
const NUMBER = /#?\$\{\{\s*github\.event\.(?:workflow_run\.pull_requests\[0\]|pull_request)\.number\s*\}\}/g;

/** Follows the names in the event, up to the one that it does not have. */
function lossInEvent(input: string, path: readonly string[], place: Place): Loss | undefined {
  let value: unknown = place.payload;
  const before: string[] = [];
  for (const name of path) {
    if (typeof value !== "object" || value === null) return given(before);
    const own = sameIn(Object.keys(value), name);
    if (own === undefined)
      return lossAt({ input, before, name, after: path.slice(before.length + 1) }, value, place);
    value = Array.isArray(value) ? value[Number(own)] : valueAt(value, own);
    before.push(own);
  }
  return given(before);
}

/** A name that a part of the event does not have, and those before and after it. */
interface Missing {
  readonly input: string;
  readonly before: readonly string[];
  readonly name: string;
  readonly after: readonly string[];
}

function lossAt(
  { input, before, name, after }: Missing,
  parent: object,
  { workflow, eventName, payload }: Place,
): Loss {
  const part = ["github.event", ...before].join(".");
  const path = [name, ...after].join(".");
  const why = `${before.length === 0 ? `the event \`${eventName}\`` : `\`${part}\``} has no \`${name}\``;
  const other = before.length > 1 ? undefined : soleIn(payload, [name, ...after]);
  if (before.length === 1 && other !== undefined) return { why, meant: other };
  const near = Array.isArray(parent) ? undefined : nearIn(Object.keys(parent).filter(isId), name);
  if (near !== undefined) return { why, meant: [part, near, ...after].join(".") };
  // Other events of the same workflow may have it.
  const isOfOther = before.length === 0 && eventsOf(workflow["on"]).some((event) => event !== eventName);
  // A condition may ask whether it is there.
  const same = before.length === 0 && input !== "if" ? sameAs(path, parent) : undefined;
  if (isOfOther) {
    const either = same && `github.event.${path} || ${same}`;
    return { state: "unchecked", why, meant: either, isUneven: either !== undefined };
  }
  const meant = same ?? other;
  if (meant !== undefined) return { why, meant };
  return { why, advice: [fieldsOf(parent), CHECK].filter(Boolean).join(" ") };
}

/** The value of the only part of the event that has these names. */
function soleIn(payload: Place["payload"], names: readonly string[]): string | undefined {
  const [part = "", ...others] = Object.keys(payload).filter(
    (one) => scalarOf([one, ...names].reduce<unknown>((inner, name) => valueAt(inner, name), payload)) !== "",
  );
  // Every event has these.
  const isOfAny = /^(?:repository|organization|sender|enterprise|installation|)$/.test(part);
  return isOfAny || others.length > 0 ? undefined : ["github.event", part, ...names].join(".");
}

/**
 * What a push and a pull request call the same. Only a login is like a login: `name` may be several words. Source:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#push
 */
const SAME: readonly (readonly [ofPush: string, ofPullRequest: string])[] = [
  ["head_commit.message", "pull_request.title"],
  ["head_commit.author.username", "pull_request.user.login"],
  ["head_commit.author.name", "pull_request.user.login"],
  ["head_commit.url", "pull_request.html_url"],
];

/** What a run for the other of the two events has instead of a value of `github.event`. */
export function counterpartOf(path: string): string | undefined {
  return SAME.find((pair) => pair.includes(path))?.find((one) => one !== path);
}

/** What this event has instead. */
function sameAs(path: string, payload: object): string | undefined {
  const other = counterpartOf(path);
  const isThere = other !== undefined && Object.hasOwn(payload, other.split(".")[0] ?? "");
  return isThere ? `github.event.${other}` : undefined;
}

/** The field that was meant: the only one that continues the name, or one with about as many letters. */
function nearIn(fields: readonly string[], name: string): string | undefined {
  const [longer, ...others] = fields.filter((one) => one.startsWith(`${name}_`));
  if (longer !== undefined && others.length === 0) return longer;
  return nearest(
    name,
    fields.filter((one) => Math.abs(one.length - name.length) <= MAX_DIFFERENCE),
  );
}

/** In characters. */
const MAX_DIFFERENCE = 3;

function given(path: readonly string[]): Loss {
  return { state: "unchecked", why: `the event has no value for \`${path.join(".")}\`` };
}

/** The texts and numbers in a part of the event, as a sentence. */
function fieldsOf(value: object): string {
  const fields = Object.entries(value).filter(
    ([name, one]) => isId(name) && ["string", "number"].includes(typeof one),
  );
  if (Array.isArray(value) || fields.length === 0) return "";
  return `It has ${listText(
    fields.map(([name]) => `\`${name}\``),
    MAX_FIELDS,
  )}.`;
}

const MAX_FIELDS = 12;
