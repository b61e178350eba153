import { cutToCharacters } from "../../text/cut.ts";
import { withoutRoots } from "./cause/failure-text.ts";
import type { TestName } from "./test-results.ts";

/** Maximum number of characters of a name; the rest is cut. */
const MAX_NAME_CHARACTERS = 500;

/** Number of names that are joined into one text. */
const BLOCK_NAMES = 256;

/** A character that no stored name contains. */
const SEPARATOR = "\0";

/** A name without any of these is stored as it is in the file. */
const UNPLAIN = /[\0/\\]/;

/** Consecutive tests of the same suite and class. */
interface Block {
  readonly suite: string;
  readonly className: string;
  readonly count: number;
  /** All names as one text. `TestNames` knows how long each is. */
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
  readonly #workspace: string | undefined;
  readonly #blocks: Block[] = [];
  /** The length of each name in the blocks. */
  readonly #lengths: number[] = [];
  /** The names of the block that is not closed, as in the file. */
  #open: string[] = [];
  #suite = "";
  #className = "";
  #size = 0;
  #index: Index | undefined;

  /** `workspace` is the folder of the repository's checkout. */
  constructor(workspace?: string) {
    this.#workspace = workspace;
  }

  /** Number of runs. */
  get size(): number {
    return this.#size;
  }

  /** Adds a run. Suite and class are given as they are stored, and the name as in the file. */
  add(suite: string, className: string, name: string): void {
    const isSame = suite === this.#suite && className === this.#className;
    if (!isSame || this.#open.length === BLOCK_NAMES) this.#closeBlock();
    this.#suite = suite;
    this.#className = className;
    this.#open.push(name.length <= MAX_NAME_CHARACTERS ? name : this.known(name));
    this.#size++;
  }

  /** A name as it is stored, the same on every machine: some tools put paths into names. */
  known(text: string): string {
    const name = text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, "") : text;
    const short =
      name.length <= MAX_NAME_CHARACTERS ? name : cutToCharacters(name, MAX_NAME_CHARACTERS).toWellFormed();
    return UNPLAIN.test(short) ? withoutRoots(short, this.#workspace) : short;
  }

  /** The number of the test that ran at a place; the same for each of its runs. */
  idAt(place: number): number {
    return this.#indexed().ids[place] ?? place;
  }

  find(test: TestName): number | undefined {
    return this.#indexed().groups.get(groupKeyOf(test))?.get(test.name);
  }

  /** Checks all names of the block at once, which is faster than checking each. */
  #closeBlock(): void {
    let open = this.#open;
    if (open.length === 0) return;
    let names = open.join("");
    if (UNPLAIN.test(names)) {
      open = open.map((name) => this.known(name));
      names = open.join("");
    }
    for (const { length } of open) this.#lengths.push(length);
    this.#blocks.push({ suite: this.#suite, className: this.#className, count: open.length, names });
    this.#open = [];
  }

  #indexed(): Index {
    this.#closeBlock();
    this.#index ??= indexOf(this.#blocks, this.#lengths);
    return this.#index;
  }
}

function indexOf(blocks: readonly Block[], lengths: readonly number[]): Index {
  const groups = new Map<string, Map<string, number>>();
  const ids: number[] = [];
  let size = 0;
  for (const block of blocks) {
    const key = groupKeyOf(block);
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group);
    for (let left = block.count, start = 0; left > 0; left--) {
      const end = start + (lengths[ids.length] ?? 0);
      const name = block.names.slice(start, end);
      start = end;
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
