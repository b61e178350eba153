import type { TestName } from "./test-results.ts";

/** Number of names that are joined into one text. */
const BLOCK_NAMES = 256;

/** Separates the names of a block. A JUnit file cannot contain this character. */
const SEPARATOR = "\0";

/** Consecutive tests of the same suite and class. */
interface Block {
  readonly suite: string;
  readonly className: string;
  readonly names: string;
}

/** A number for each test, by its names. */
interface Index {
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the place of the run. */
  readonly ids: readonly number[];
}

/**
 * The names of all runs, in order. Most are never looked up, and indexing them all takes half as long as parsing the file.
 * Therefore they are joined, and indexed on the first lookup.
 */
export class TestNames {
  readonly #blocks: Block[] = [];
  #open: string[] = [];
  #suite = "";
  #className = "";
  #size = 0;
  #index: Index | undefined;

  /** Number of runs. */
  get size(): number {
    return this.#size;
  }

  add({ suite, className, name }: TestName): void {
    const isSame = suite === this.#suite && className === this.#className;
    if (!isSame || this.#open.length === BLOCK_NAMES) this.#closeBlock();
    this.#suite = suite;
    this.#className = className;
    this.#open.push(name);
    this.#size++;
  }

  /** The number of the test that ran at a place; the same for each of its runs. */
  idAt(place: number): number {
    return this.#indexed().ids[place] ?? place;
  }

  find(test: TestName): number | undefined {
    return this.#indexed().groups.get(groupKeyOf(test))?.get(test.name);
  }

  #closeBlock(): void {
    const names = this.#open.join(SEPARATOR);
    if (this.#open.length > 0) this.#blocks.push({ suite: this.#suite, className: this.#className, names });
    this.#open = [];
  }

  #indexed(): Index {
    this.#closeBlock();
    this.#index ??= indexOf(this.#blocks);
    return this.#index;
  }
}

function indexOf(blocks: readonly Block[]): Index {
  const groups = new Map<string, Map<string, number>>();
  const ids: number[] = [];
  let size = 0;
  for (const block of blocks) {
    const key = groupKeyOf(block);
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group);
    for (const name of block.names.split(SEPARATOR)) {
      const known = group.get(name);
      if (known === undefined) group.set(name, size);
      ids.push(known ?? size++);
    }
  }
  return { groups, ids };
}

function groupKeyOf({ suite, className }: Omit<TestName, "name">): string {
  return `${suite}${SEPARATOR}${className}`;
}
