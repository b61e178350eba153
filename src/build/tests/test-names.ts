import type { TestName } from "./test-results.ts";

/** Names that are joined to one text. */
const BLOCK_NAMES = 256;

/** What a JUnit file cannot hold stands between the names of a block. */
const SEPARATOR = "\0";

/** Tests in a row of one suite and class. */
interface Block {
  readonly suite: string;
  readonly className: string;
  readonly names: string;
}

/** A number for each test, known by its names. */
interface Index {
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By the place of the run. */
  readonly ids: readonly number[];
}

/**
 * The names of all runs, in their order. Most are never looked at again, and to index them all takes half as long as to
 * parse the file: they are joined, and told apart when somebody asks.
 */
export class TestNames {
  readonly #blocks: Block[] = [];
  #open: string[] = [];
  #suite = "";
  #className = "";
  #size = 0;
  #index: Index | undefined;

  /** How many runs there are. */
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

  /** The number of the test that ran at a place; the same for every run of it. */
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
