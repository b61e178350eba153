import { inputText } from "../../inputs/input-names.ts";
import type { Environment } from "../../model/environment.ts";
import type { Row } from "../row.ts";
import { forComposite } from "./callers/composite-lines.ts";
import { withPassed } from "./callers/with-passed.ts";
import { dataTextRows, eventTextRows } from "./calls/event-texts.ts";
import { foreignStepRows } from "./calls/foreign-steps.ts";
import { valueRows } from "./conditions/whole-inputs.ts";
import { variableRows } from "./elsewhere/given-as-variables.ts";
import { otherConditionRows } from "./elsewhere/other-conditions.ts";
import { otherTokenRows } from "./elsewhere/other-tokens.ts";
import { exposedRows } from "./exposed-secrets.ts";
import { withBraces } from "./expressions/braces.ts";
import { falseRows } from "./expressions/false-values.ts";
import { withMeantWords } from "./expressions/meant-words.ts";
import { switchRows } from "./expressions/output-switches.ts";
import { outsideRows } from "./expressions/outside-operators.ts";
import { withArtifactNames } from "./files/artifact-names.ts";
import { withDownloadFolder } from "./files/download-folder.ts";
import { withLostFiles } from "./files/lost-files.ts";
import { withArtifacts } from "./files/missing-artifact.ts";
import { withCheckout } from "./files/missing-checkout.ts";
import { proposedRows } from "./files/proposed-manifest.ts";
import { withRunFolder } from "./files/run-folder.ts";
import { tokenlessRows } from "./files/tokenless-gh.ts";
import { unwatchedRows } from "./files/unwatched-manifest.ts";
import { foreignRows } from "./foreign-checkout.ts";
import { withCaller } from "./losses/called-needs.ts";
import { missingIdRows } from "./losses/missing-id.ts";
import { numberRows } from "./number-versions.ts";
import { passedOnRows } from "./outputs/passed-on.ts";
import { splitOutputRows } from "./outputs/split-outputs.ts";
import { isFound, type OwnPlace } from "./own-place.ts";
import { withContexts } from "./texts/bare-contexts.ts";
import { emptyToRows, withFolded } from "./texts/empty-to.ts";
import { withOthersTexts } from "./texts/others-texts.ts";
import { textRows } from "./texts/text-rows.ts";
import { withVariables } from "./texts/variables-as-entries.ts";
import { withDomains } from "./texts/written-domains.ts";
import { withThreadSource } from "./thread-source.ts";
import { withoutComments } from "./without-comments.ts";
import { withExpressions } from "./written-lines.ts";

/** Rows with what the step's workflow says about them. */
export function asWritten(
  found: readonly Row[],
  env: Environment,
  place: OwnPlace | undefined,
): readonly Row[] {
  const lines = withMeantWords(
    withBraces(withExpressions(withPassed(withDomains(found, place), place), place), env, place),
    place,
  );
  const told = withCaller(withoutComments(withVariables(lines, place), env, place), place);
  const filed = withRunFolder(withArtifacts(withCheckout(told, place), env, place), place);
  const loaded = withDownloadFolder(withLostFiles(filed, inputText(env, "status"), place), place);
  const whole = isFound(place) ? withFolded(loaded, place) : loaded;
  const named = withOthersTexts(withContexts(withArtifactNames(whole, place), place), place);
  return forComposite(withThreadSource(named, place), env, place);
}

/**
 * Rows about what the workflow has at the step's inputs, and about its outputs. If the manifest is not where `provision` says,
 * filters of paths may be right.
 */
export function writtenRows(
  place: OwnPlace | undefined,
  env: Environment,
  isAstray: boolean,
): readonly Row[] {
  if (!isFound(place)) return [];
  return [
    ...exposedRows(place, env),
    ...variableRows(place),
    ...emptyToRows(place),
    ...textRows(place, env),
    ...numberRows(place),
    ...missingIdRows(place),
    ...passedOnRows(place),
    ...splitOutputRows(place),
    ...switchRows(place),
    ...foreignRows(place, env),
    ...(isAstray ? [] : unwatchedRows(place)),
    ...proposedRows(place, env),
    ...tokenlessRows(place),
    ...eventTextRows(place),
    ...dataTextRows(place),
    ...foreignStepRows(place),
    ...otherTokenRows(place, env),
    ...otherConditionRows(place),
  ];
}

/** Rows about expressions of the step that give something else than they are meant to, whatever comes of that. */
export function expressionRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  const found = [...valueRows(place, env), ...outsideRows(place)];
  // A condition that is wrong may be one that is never false.
  const open = falseRows(place, env).filter(({ what }) => !found.some((row) => row.what === what));
  return [...found, ...open];
}
