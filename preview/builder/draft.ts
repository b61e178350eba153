import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { INPUT_NAMES } from "../../src/inputs/input-names.ts";

/** A workflow that is being written: a recipe in which some lines change and the rest stays as it is. */
export class Draft {
  readonly #document: Document;
  readonly #own: string;

  /** `own` is how its steps use the action. */
  constructor(text: string, own: string) {
    this.#document = parseDocument(text);
    this.#own = own;
  }

  /** The IDs of the jobs. */
  get jobs(): readonly string[] {
    const jobs = this.#document.get("jobs");
    return isMap(jobs) ? jobs.items.map(({ key }) => String(key)) : [];
  }

  /** The steps that use the action, in order. */
  get ownSteps(): readonly OwnStep[] {
    return this.jobs.flatMap((job) =>
      this.#steps(job).items.flatMap((step) =>
        isMap(step) && step.get("uses") === this.#own ? [new OwnStep(this.#document, job, step)] : [],
      ),
    );
  }

  /** The value of a key in a job, as plain data. */
  get(job: string, key: string): unknown {
    const value = this.#document.getIn(["jobs", job, key]);
    return isMap(value) || isSeq(value) ? value.toJSON() : value;
  }

  set(job: string, key: string, value: unknown): void {
    const place = this.#document.getIn(["jobs", job]) as YAMLMap;
    const isFlow = typeof value === "object";
    const isNew = !place.has(key);
    place.set(key, isFlow ? this.#document.createNode(value, { flow: true }) : value);
    // The steps come last.
    if (isNew)
      place.items.sort((a, b) => Number(String(a.key) === "steps") - Number(String(b.key) === "steps"));
  }

  /** Replaces the values of `os` in a job's matrix. */
  setSystems(job: string, systems: readonly string[]): void {
    const place = ["jobs", job, "strategy", "matrix", "os"];
    this.#document.setIn(place, this.#document.createNode(systems, { flow: true }));
  }

  remove(job: string, key: string): void {
    this.#document.deleteIn(["jobs", job, key]);
  }

  removeJob(job: string): void {
    this.#document.deleteIn(["jobs", job]);
  }

  /** Inserts a step before the one at `at`, where -1 is the last one. Appends it if `at` is missing. */
  addStep(job: string, step: unknown, at?: number): void {
    const { items } = this.#steps(job);
    items.splice(at ?? items.length, 0, this.#document.createNode(step));
  }

  /** Moves our step to the end of its job. */
  moveToEnd({ job, node }: OwnStep): void {
    const { items } = this.#steps(job);
    items.push(...items.splice(items.indexOf(node), 1));
  }

  removeStep({ job, node }: OwnStep): void {
    const { items } = this.#steps(job);
    items.splice(items.indexOf(node), 1);
  }

  /** Changes the version of an action wherever it is used. */
  useVersion(action: string, version: string): void {
    for (const job of this.jobs) {
      for (const step of this.#steps(job).items) {
        if (isMap(step) && String(step.get("uses")).startsWith(`${action}@`))
          step.set("uses", `${action}@${version}`);
      }
    }
  }

  toString(): string {
    const text = this.#document.toString({ lineWidth: 0 });
    return text.replace(/^( *[\w-]+:) \[ (.*) \]$/gm, "$1 [$2]");
  }

  #steps(job: string): YAMLSeq<unknown> {
    return this.#document.getIn(["jobs", job, "steps"]) as YAMLSeq<unknown>;
  }
}

/** A step that uses the action. */
export class OwnStep {
  readonly job: string;
  readonly node: YAMLMap;
  readonly #document: Document;

  constructor(document: Document, job: string, node: YAMLMap) {
    this.#document = document;
    this.job = job;
    this.node = node;
  }

  get inputs(): Readonly<Record<string, unknown>> {
    return (this.node.get("with") as YAMLMap).toJSON();
  }

  /** Sets inputs, and removes those that are `undefined`. Keeps them in the order of `action.yml`. */
  give(inputs: Readonly<Record<string, string | boolean | undefined>>): void {
    const given = this.node.get("with") as YAMLMap;
    for (const [name, value] of Object.entries(inputs)) {
      if (value === undefined) given.delete(name);
      else given.set(name, this.#document.createNode(value));
    }
    const order: readonly string[] = INPUT_NAMES;
    given.items.sort((a, b) => order.indexOf(String(a.key)) - order.indexOf(String(b.key)));
  }

  /** Puts `if` before `with`. */
  when(condition: string): void {
    this.node.set("if", condition);
    this.node.items.sort((a, b) => Number(String(a.key) === "with") - Number(String(b.key) === "with"));
  }
}
