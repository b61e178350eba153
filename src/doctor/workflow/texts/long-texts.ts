import { inputText } from "../../../inputs/input-names.ts";
import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { templateFor } from "./others-texts.ts";

/** Expressions for text of an event that anybody can make as long as GitHub allows. */
const LONG =
  /toJSON\(\s*github(?:\.event(?:\.(?:comment|commits|discussion|head_commit|issue|pull_request|release|review))?)?\s*\)|github\.event\.\w+\.body\b/i;

/** A warning for each input that has a text, and whose expression may become too long for the step to start. */
export function longTextRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  const given = givenTo(place?.step);
  return Object.entries(given).flatMap(([what, value]): readonly Row[] => {
    const text = scalarOf(value);
    const [expression] = LONG.exec(text) ?? [];
    if (expression === undefined || (inputText(env, what) ?? "null") === "null") return [];
    const found = `\`${expression}\` can be very long: with more than 128 KiB in an input (32 KiB on Windows), the step does not start.`;
    const [, part = partOf(place)] = /github\.event\.(\w+)/.exec(expression) ?? [];
    const field = `github.event.${part}.${FIELDS[part] ?? "title"}`;
    // In a template, such a field is better a name.
    const short = { with: { ...given, [what]: text.replaceAll(expression, field) } };
    const named = /^(?:title|message)$/.test(what) ? templateFor(what, short) : undefined;
    if (named !== undefined) return [{ ...warning(what, found), ...named }];
    const advice = `Pass short fields, such as \`\${{ ${what === "data" ? `toJSON(${field})` : field} }}\`.`;
    return [warning(what, found, advice)];
  });
}

/** A short text of a part of the event that has no title. */
const FIELDS: Readonly<Record<string, string>> = {
  comment: "html_url",
  head_commit: "id",
  release: "name",
  review: "html_url",
};

/** The part of the event that the workflow is most likely about. */
function partOf(place: OwnPlace | undefined): string {
  const events = eventsOf(place?.workflow["on"]);
  if (events.some((one) => one.startsWith("pull_request"))) return "pull_request";
  return events.includes("release") ? "release" : events.includes("push") ? "head_commit" : "issue";
}
