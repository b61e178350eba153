import type { Environment } from "../../model/environment.ts";
import { nearest } from "../../text/nearest.ts";
import { InputError } from "../input-error.ts";
import { INPUT_NAMES, inputText, isGuard, namesIn } from "../input-names.ts";
import { foreignName, mayMean, placeOfKey } from "./foreign-names.ts";

export { placeOfKey };

/** An input with an unknown name that is similar to one of ours. */
export interface Mistyped {
  readonly name: string;
  readonly near: string;
  /** Whether other actions call it so, which is no typo. */
  readonly isForeign: boolean;
}

/** A sentence for every input with an unknown name that is similar to one of ours or a key of a workflow. The runner passes such inputs on. */
export function mistypedInputs(env: Environment, known: readonly string[] = INPUT_NAMES): readonly string[] {
  const mistyped = mistypedNames(env, known);
  const told = [...known, ...mistyped.map(({ name }) => name)];
  const keys = namesIn(env).filter((name) => placeOfKey(name) && !told.includes(name));
  return [...mistyped.map(mistypedSentence), ...keys.map(unknownSentence)];
}

/** A sentence about an unknown name that is similar to none, such as a key of the step that is among its inputs. */
export function unknownSentence(name: string): string {
  const place = placeOfKey(name.toLowerCase());
  return `Input "${name}" is unknown and was not used${place ? `: it is ${place}` : ""}.`;
}

/** A sentence that says that an input's name is unknown, and which one was meant. */
export function mistypedSentence({ name, near }: Mistyped): string {
  return `Input "${name}" is unknown and was not used. Did you mean "${near}"?`;
}

/** Errors for mistyped guards, and for a mistyped `doctor`: an unused input neither keeps anyone out nor prevents anything. */
export function mistypedGuards(env: Environment): readonly InputError[] {
  const guards = mistypedNames(env, INPUT_NAMES).filter(({ near }) => isGuard(near) || near === "doctor");
  return guards.map(({ name, near }) => {
    return new InputError(name, inputText(env, name) ?? "", `it is unknown. Did you mean "${near}"?`);
  });
}

/** The inputs with unknown names that are similar to one of ours, or that other actions have in its place. */
export function mistypedNames(env: Environment, known: readonly string[] = INPUT_NAMES): readonly Mistyped[] {
  return namesIn(env).flatMap((name) => {
    if (known.includes(name)) return [];
    const free = known.filter((one) => WITH_DEFAULT.includes(one) || inputText(env, one) === undefined);
    const foreign = foreignName(name, free);
    const near = foreign ?? (placeOfKey(name) ? undefined : nearest(name, free));
    if (near === undefined || !(foreign || mayMean(name, near))) return [];
    return [{ name, near, isForeign: foreign !== undefined }];
  });
}

/** Inputs that always have a value. Any other that has one is given, so no other name means it. */
export const WITH_DEFAULT: readonly string[] =
  "event lifecycle about status action-status job-id matrix log-lines github-token format detail mention-on notify-on update-mode apply timeout retries max-duration delivery fail-on-error if-missing-token dry-run doctor api-url max-items".split(
    " ",
  );
