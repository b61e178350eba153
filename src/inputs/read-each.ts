import { InputError } from "./input-error.ts";

/** Thrown where there is more than one thing to change, so that all of them can be changed at once. */
export class WrongInputs extends Error {
  override readonly name = "WrongInputs";
  /** All there is to change: each error's message is a sentence. */
  readonly problems: readonly Error[];

  constructor(problems: readonly Error[]) {
    super(problems.map(({ message }) => message).join(" "));
    this.problems = problems;
  }
}

/** Reads what one name of `T` stands for; each may throw `InputError`, or `WrongInputs`. */
export type Readers<T> = { readonly [Name in keyof T]: () => T[Name] };

/** What all readers give, in their order. Throws `InputError` where one of them does, `WrongInputs` where several do. */
export function readEach<T extends object>(readers: Readers<T>): T {
  const names = Object.keys(readers) as (keyof T)[];
  const values = readAll(names.map((name) => () => readers[name]()));
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as T;
}

/** What a reader gives; where it tells of wrong inputs, the other sentences are told with them. */
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

/** What each entry of a list is read as. Throws like `readEach`. */
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

/** Throws the errors as one; nothing where there are none. */
export function throwEach(errors: readonly InputError[]): void {
  const [first, ...others] = errors;
  if (first !== undefined) throw joined(first, others);
}

/** An error with what else there is to change, each once: an input that two readers look at is wrong once. */
export function joined(error: InputError | WrongInputs, others: readonly Error[]): InputError | WrongInputs {
  const all = [...problemsIn(error), ...others];
  const each = [...new Map(all.map((problem) => [problem.message, problem])).values()];
  return each.length === 1 ? error : new WrongInputs(each);
}

/** Whether an error tells of wrong inputs. */
export function isAboutInputs(error: unknown): error is InputError | WrongInputs {
  return error instanceof InputError || error instanceof WrongInputs;
}

/** What an error tells of, each on its own. */
export function problemsIn<E>(error: E | WrongInputs): readonly (E | Error)[] {
  return error instanceof WrongInputs ? error.problems : [error];
}

/** The wrong inputs that an error tells of; throws any other error. */
export function inputErrorsOf(error: unknown): readonly InputError[] {
  if (!isAboutInputs(error)) throw error;
  return problemsIn(error).filter((problem) => problem instanceof InputError);
}
