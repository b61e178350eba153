import { withPaste } from "../../input-lines.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";

/** A variable of a shell. Words of prose that follow a dollar sign are not in capitals. */
const VARIABLE = /\$(?:\{([A-Z][A-Z\d_]+)\}|([A-Z][A-Z\d_]+)\b)/g;

/** The names in templates of what GitHub's own variables contain. */
const NAMES: Readonly<Record<string, string>> = {
  GITHUB_WORKFLOW: "workflow",
  GITHUB_REF_NAME: "ref.name",
  GITHUB_HEAD_REF: "ref.name",
  GITHUB_SHA: "commit.shortSha",
  GITHUB_REPOSITORY: "repository.name",
  GITHUB_ACTOR: "actor.login",
  GITHUB_JOB: "job.name",
  GITHUB_RUN_NUMBER: "run.number",
  GITHUB_EVENT_NAME: "trigger.event",
};

/** Warnings about variables in texts of the workflow, which no shell replaces, with the text that was meant. */
export function shellRows(place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place?.step);
  return (["title", "message"] as const).flatMap((what): readonly Row[] => {
    const text = scalarOf(written[what]);
    const variables = [...text.matchAll(VARIABLE)].map(([variable, braced, name = braced]) => {
      return { variable, by: meantBy(name ?? "") };
    });
    const [first] = variables;
    if (first === undefined) return [];
    const found = `Input "${what}" contains "${first.variable}", and no shell replaces it.`;
    const advice = `Write ${[...new Set(variables.map(({ by }) => `\`${by}\``))].join(", ")}.`;
    const meant = variables.reduce((rest, { variable, by }) => rest.replace(variable, () => by), text);
    return [withPaste(warning(what, found, advice), what, meant)];
  });
}

/** GitHub's own variables are not in `env`. */
function meantBy(name: string): string {
  const own = NAMES[name];
  if (own !== undefined) return `{{${own}}}`;
  const [, kind, of = ""] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
  return kind === undefined ? `\${{ env.${name} }}` : `\${{ ${kind.toLowerCase()}.${of.toLowerCase()} }}`;
}
