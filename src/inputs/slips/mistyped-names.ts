import type { Environment } from "../../model/environment.ts";
import { nearest } from "../../text/nearest.ts";
import { InputError } from "../input-error.ts";
import { INPUT_NAMES, inputText, isGuard, namesIn } from "../input-names.ts";
import { foreignName, isStepKey } from "./foreign-names.ts";

/** An input with an unknown name that is similar to one of ours. */
export interface Mistyped {
  readonly name: string;
  readonly near: string;
}

/** A sentence for every input with an unknown name that is similar to one of ours or a key of a step. The runner passes such inputs on. */
export function mistypedInputs(env: Environment, known: readonly string[] = INPUT_NAMES): readonly string[] {
  const mistyped = mistypedNames(env, known);
  const told = [...known, ...mistyped.map(({ name }) => name)];
  const keys = namesIn(env).filter((name) => isStepKey(name) && !told.includes(name));
  return [...mistyped.map(mistypedSentence), ...keys.map(stepKeySentence)];
}

/** A sentence about a key of the step that is among its inputs. */
export function stepKeySentence(name: string): string {
  return `Input "${name}" is unknown and was not used: it is a key of the step, and belongs next to \`uses:\`.`;
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
    const near = foreignName(name, known) ?? (isStepKey(name) ? undefined : nearest(name, known));
    return near === undefined ? [] : [{ name, near }];
  });
}
