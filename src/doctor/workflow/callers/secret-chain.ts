import type { Loss } from "../losses/loss.ts";
import { asPassed, lossOfPassedSecret, passingOf, textPassed } from "../losses/passed-loss.ts";
import type { OwnPlace } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** A secret that a called workflow does not get, be it from a workflow that is called itself; `undefined` if that is not known. */
export function lossOfSecretIn(name: string, place: OwnPlace): Loss | undefined {
  const { calling } = place;
  const passed = calling?.caller === undefined ? undefined : passedFrom(name, place);
  const loss = calling && passed && lossOfSecretIn(passed.name, calling);
  if (!passed || !loss) return lossOfPassedSecret(name, place);
  const why = `${passed.why}, and ${ofOther(loss.why)}`;
  if (loss.meant === undefined) return { ...loss, why };
  const line = passed.own && lineOf(passed.own, `\${{ ${loss.meant} }}`);
  if (!line) return { why, advice: `You probably mean \`${loss.meant}\` there.` };
  return { why, advice: `Write this line in the \`secrets:\` of the job \`${place.caller}\`:`, lines: line };
}

/** The secret of the calling job that a secret comes from. */
interface Passed {
  readonly name: string;
  readonly why: string;
  /** The name under which it is passed; absent if all are. */
  readonly own?: string;
}

function passedFrom(name: string, place: OwnPlace): Passed | undefined {
  if (place.calling?.step["secrets"] === "inherit") {
    return { name, why: `the job \`${place.caller}\` passes all its secrets` };
  }
  const passing = passingOf("secrets", place);
  const text = passing && textPassed(name, passing);
  const [, from] = /^\$\{\{\s*secrets\.([\w-]+)\s*\}\}$/.exec(text ?? "") ?? [];
  if (passing === undefined || text === undefined || from === undefined) return undefined;
  return { name: from, why: `${passing.passes} ${asPassed(name, text)}`, own: name };
}

/** A reason as that of the workflow that calls, not of the doctor's. */
export function ofOther(why: string): string {
  return why.replaceAll("this workflow", "its workflow");
}
