import type { TestName } from "./test-results.ts";

/**
 * A number for each test, known by suite, class and name, so that tests can be kept in columns of numbers: an object
 * for each of 100,000 takes longer than to parse them.
 */
export class TestIds {
  readonly #groups = new Map<string, Map<string, number>>();
  /** The group of the test before, which is most often that of the next. */
  #last: { suite: string; className: string; group: Map<string, number> } | undefined;
  #size = 0;

  /** The number of a test, a new one if it has none. */
  add(test: TestName): number {
    const group = this.#groupOf(test);
    const key = keyOf(test);
    const known = group.get(key);
    if (known !== undefined) return known;
    group.set(key, this.#size);
    return this.#size++;
  }

  find(test: TestName): number | undefined {
    return this.#groups.get(groupKeyOf(test))?.get(keyOf(test));
  }

  #groupOf(test: TestName): Map<string, number> {
    const { suite, className } = test;
    if (this.#last?.suite === suite && this.#last.className === className) return this.#last.group;
    const key = groupKeyOf(test);
    const group = this.#groups.get(key) ?? new Map<string, number>();
    this.#groups.set(key, group);
    this.#last = { suite, className, group };
    return group;
  }
}

function groupKeyOf({ suite, className }: TestName): string {
  return `${suite}\0${className}`;
}

/** A text of its own: a mere piece of the file's text would keep all of that in memory. */
function keyOf({ name }: TestName): string {
  return `${name}\0`;
}
