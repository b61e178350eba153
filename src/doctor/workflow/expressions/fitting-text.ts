import { OF_CODE, OF_RUNS } from "../../../build/events/event-names.ts";
import { typoOf } from "../../../text/nearest.ts";

/** A value and a text that it can be. */
type Fitting = readonly [name: string, text: string];

/** What was meant by a value of GitHub that is compared with a text, if it never is that; `undefined` if it can be. */
export function fittingFor(name: string, text: string, isStart = false): Fitting | undefined {
  const fitting = FITTING[name]?.(name, text, isStart);
  return fitting?.join() === [name, text].join() ? undefined : fitting;
}

const FITTING: Readonly<
  Record<string, (name: string, text: string, isStart: boolean) => Fitting | undefined>
> = {
  "github.event_name": (name, text, isStart) => {
    if (/^(?:branch|tag)$/i.test(text)) return ["github.ref_type", text];
    const other = Object.entries(OTHERS).find(([, pattern]) => pattern.test(text))?.[0];
    if (isStart || other !== undefined) return other === undefined ? undefined : [name, other];
    return nearIn(EVENTS, name, text);
  },
  "github.ref_type": (name, text, isStart) =>
    nearIn(["branch", "tag"], name, text) ?? refFor(name, text, isStart),
  "github.base_ref": shortFor,
  "github.head_ref": shortFor,
  "github.event.pull_request.base.ref": shortFor,
  "github.event.pull_request.head.ref": shortFor,
  "github.event.workflow_run.head_branch": shortFor,
  "github.ref": refFor,
  "github.ref_name": refFor,
};

/** What other tools call an event. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  schedule: /^(?:cron|timer$|nightly$)/i,
  workflow_dispatch: /^(?:manual|dispatch$)/i,
  pull_request: /^(?:pr|merge_request)$/i,
};

function nearIn(words: readonly string[], name: string, text: string): Fitting | undefined {
  const near = typoOf(text, words);
  return near === undefined ? undefined : [name, near === text.toLowerCase() ? text : near];
}

function shortFor(name: string, text: string): Fitting {
  return [name, text.replace(/^refs?\/heads?\//, "")];
}

/** A whole ref, also with a letter too few. */
const WHOLE = /^refs?\/(head|tag)s?\/(.*)$/s;

function refFor(name: string, text: string, isStart: boolean): Fitting | undefined {
  if (isStart ? "refs/".startsWith(text) : text === "") return undefined;
  const [, kind, rest = ""] =
    (name === "github.ref" ? /^(?:refs?\/)?(head|tag)s?\/(.*)$/s : WHOLE).exec(text) ?? [];
  if (kind !== undefined) return ["github.ref", `refs/${kind}s/${rest}`];
  return [text.startsWith("refs/") ? "github.ref" : "github.ref_name", text];
}

/** The events that conditions most often name. */
export const EVENTS: readonly string[] = [...OF_CODE, ...OF_RUNS, "push", "schedule", "workflow_dispatch"];
