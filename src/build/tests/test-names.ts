import { cutToCharacters } from "../../text/cut.ts";
import { withoutRoots } from "./cause/failure-text.ts";
import type { TestName } from "./test-results.ts";

/** Characters of a name; what follows is cut. */
const MAX_NAME_CHARACTERS = 500;

/** Names that are joined to one text. */
const BLOCK_NAMES = 256;

/** What no name holds. */
const SEPARATOR = "\0";

/** A name without one of these is known as it is written. */
const UNPLAIN = /[\0/\\]/;

/** Tests in a row of one suite and class. */
interface Block {
  readonly suite: string;
  readonly className: string;
  readonly count: number;
  /** One behind the other; how long each is, `TestNames` knows. */
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
  readonly #workspace: string | undefined;
  readonly #blocks: Block[] = [];
  /** Of the names in all blocks. */
  readonly #lengths: number[] = [];
  /** Of the block that is not closed, as the file has them. */
  #open: string[] = [];
  #suite = "";
  #className = "";
  #size = 0;
  #index: Index | undefined;

  /** `workspace` is where the repository lies. */
  constructor(workspace?: string) {
    this.#workspace = workspace;
  }

  /** How many runs there are. */
  get size(): number {
    return this.#size;
  }

  /** Suite and class as they are known, and the name as a file has it. */
  add(suite: string, className: string, name: string): void {
    const isSame = suite === this.#suite && className === this.#className;
    if (!isSame || this.#open.length === BLOCK_NAMES) this.#closeBlock();
    this.#suite = suite;
    this.#className = className;
    this.#open.push(name.length <= MAX_NAME_CHARACTERS ? name : this.known(name));
    this.#size++;
  }

  /** A name that is the same on every machine: some tools put paths in it. */
  known(text: string): string {
    const name = text.includes(SEPARATOR) ? text.replaceAll(SEPARATOR, "") : text;
    const short =
      name.length <= MAX_NAME_CHARACTERS ? name : cutToCharacters(name, MAX_NAME_CHARACTERS).toWellFormed();
    return UNPLAIN.test(short) ? withoutRoots(short, this.#workspace) : short;
  }

  /** The number of the test that ran at a place; the same for every run of it. */
  idAt(place: number): number {
    return this.#indexed().ids[place] ?? place;
  }

  find(test: TestName): number | undefined {
    return this.#indexed().groups.get(groupKeyOf(test))?.get(test.name);
  }

  /** To look at all names of a block at once is quicker than at each. */
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
