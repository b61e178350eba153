import { InputError } from "./input-error.ts";

/** Thrown if there are several things to change, so that the user can change all of them at once. */
export class WrongInputs extends Error {
  override readonly name = "WrongInputs";
  /** Everything to change: each error's message is a sentence. */
  readonly problems: readonly Error[];

  constructor(problems: readonly Error[]) {
    super(problems.map(({ message }) => message).join(" "));
    this.problems = problems;
  }
}

/** A reader for each property of `T`. Each may throw `InputError` or `WrongInputs`. */
export type Readers<T> = { readonly [Name in keyof T]: () => T[Name] };

/** The results of all readers, in order. Throws `InputError` if one of them does, and `WrongInputs` if several do. */
export function readEach<T extends object>(readers: Readers<T>): T {
  const names = Object.keys(readers) as (keyof T)[];
  const values = readAll(names.map((name) => () => readers[name]()));
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as T;
}

/** The result of a reader. If it throws wrong inputs, the other sentences are added to the error. */
export function readBeside<T>(others: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isAboutInputs(error)) throw error;
    throw joined(
      error,
      others.map((sentence) => new Error(sentence)),
    );
  }
}

/** The result of `read` for each entry of a list. Throws like `readEach`. */
export function readEvery<E, T>(entries: readonly E[], read: (entry: E) => T): readonly T[] {
  return readAll(entries.map((entry) => () => read(entry)));
}

function readAll<T>(readers: readonly (() => T)[]): readonly T[] {
  const errors: InputError[] = [];
  const values: T[] = [];
  for (const read of readers) {
    try {
      values.push(read());
    } catch (error) {
      for (const one of inputErrorsOf(error)) errors.push(one);
    }
  }
  throwEach(errors);
  return values;
}

/** Throws the errors as one, if there are any. */
export function throwEach(errors: readonly InputError[]): void {
  const [first, ...others] = errors;
  if (first !== undefined) throw joined(first, others);
}

/** Adds other problems to an error, without repetitions: an input with two readers is wrong once. */
export function joined(error: InputError | WrongInputs, others: readonly Error[]): InputError | WrongInputs {
  const all = [...problemsIn(error), ...others];
  const each = [...new Map(all.map((problem) => [problem.message, problem])).values()];
  return each.length === 1 ? error : new WrongInputs(each);
}

/** Whether an error is about wrong inputs. */
export function isAboutInputs(error: unknown): error is InputError | WrongInputs {
  return error instanceof InputError || error instanceof WrongInputs;
}

/** The separate problems in an error. */
export function problemsIn<E>(error: E | WrongInputs): readonly (E | Error)[] {
  return error instanceof WrongInputs ? error.problems : [error];
}

/** The wrong inputs in an error. Rethrows any other error. */
export function inputErrorsOf(error: unknown): readonly InputError[] {
  if (!isAboutInputs(error)) throw error;
  return problemsIn(error).filter((problem) => problem instanceof InputError);
}
