import { startOf } from "../../text/cut.ts";
import type { Wall } from "../../text/wall.ts";
import type { XmlAttributes, XmlReader } from "../xml/read-xml.ts";
import { ENDINGS, hasNotRun, WEIGHTS } from "./case-endings.ts";
import { failedTest } from "./failed-test.ts";
import { parseSeconds } from "./seconds.ts";
import { addCounts, countsOf } from "./suite-counts.ts";
import type { TestNames } from "./test-names.ts";
import type { FileRuns, RunEnding } from "./test-run.ts";

/** Number of characters that are kept of a failure's text. Its message, place, and trace are read from them. */
const MAX_TEXT_CHARACTERS = 16_000;

/** Marks that identify the files of some tools. */
const MARKS = { pytestSuite: "pytest", goProperty: "go.version" };

/** Shared by all files of a reading. */
export interface ReadContext {
  readonly names: TestNames;
  /** Folder of the repository's checkout. */
  readonly workspace: string | undefined;
  readonly wall: Wall;
}

interface Suite {
  readonly name: string;
  readonly file: string | undefined;
  /** The suite's counts. */
  readonly attributes: XmlAttributes;
  /** Whether it contains a test, or a suite with counts. */
  isTold: boolean;
}

/** What is known about the test that is being read. */
interface OpenCase {
  readonly suite: Suite;
  readonly attributes: XmlAttributes;
  ending: RunEnding;
  message: string;
  /** Type of the exception. */
  type: string | undefined;
  text: string;
}

/** Converts the elements of a JUnit file from any tool into test runs. */
export class JUnitReader implements XmlReader {
  readonly #file: FileRuns;
  readonly #context: ReadContext;
  readonly #suites: Suite[] = [];
  #rootIsSuite = false;
  #rootHasTime = false;
  #case: OpenCase | undefined;
  /** The element that decided how the test ended. */
  #decisive: string | undefined;
  #isInOutput = false;
  /** The last class name, as in the file and as it is stored. */
  #class = { text: "", name: "" };
  #sawSuite = false;
  #root: string | undefined;

  constructor(file: FileRuns, context: ReadContext) {
    this.#file = file;
    this.#context = context;
  }

  /** Whether the file contained any JUnit element. */
  get sawSuite(): boolean {
    return this.#sawSuite;
  }

  /** The name of the first element; `undefined` if there is none. */
  get root(): string | undefined {
    return this.#root;
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#root ??= name;
    if (name === "testcase") {
      this.#case = this.#caseOf(attributes);
      return;
    }
    const ending = ENDINGS.get(name);
    if (ending !== undefined) this.#end(name, ending, attributes);
    else if (name === "testsuite" || name === "testsuites") this.#openSuite(name, attributes);
    else if (name === "system-out" || name === "system-err") this.#isInOutput = true;
    // Only white space can precede it.
    else if (name === "stackTrace" && this.#case !== undefined && this.#decisive !== undefined)
      this.#case.text = "";
    else if (name === "property" && attributes["name"] === MARKS.goProperty) this.#file.dialect = "go";
  }

  text(text: string): void {
    const one = this.#case;
    if (one === undefined || this.#decisive === undefined || this.#isInOutput) return;
    // One more character than is kept shows that there is more text.
    const rest = MAX_TEXT_CHARACTERS + 1 - one.text.length;
    if (rest > 0) one.text += text.slice(0, rest);
  }

  close(name: string): void {
    if (name === "testcase") this.#closeCase();
    else if (name === "testsuite" || name === "testsuites") this.#closeSuite();
    else if (name === "system-out" || name === "system-err") this.#isInOutput = false;
    else if (name === this.#decisive) this.#decisive = undefined;
  }

  /** Counts a test whose element is not closed, if it is known to have failed. */
  cutOff(): void {
    if (this.#case !== undefined && WEIGHTS[this.#case.ending] === WEIGHTS.failure) this.#closeCase();
  }

  #openSuite(element: string, attributes: XmlAttributes): void {
    const seconds = parseSeconds(attributes["time"]);
    const outer = this.#suites.at(-1);
    if (outer === undefined) {
      this.#sawSuite = true;
      this.#rootIsSuite = element === "testsuite";
      this.#rootHasTime = seconds !== undefined;
    }
    if (outer === undefined || (this.#suites.length === 1 && !this.#rootHasTime)) {
      this.#file.suiteSeconds += seconds ?? 0;
    }
    const name = element === "testsuite" ? this.#context.names.known(attributes["name"] ?? "") : "";
    if (name === MARKS.pytestSuite) this.#file.dialect = "pytest";
    const file = attributes["file"] ?? attributes["filepath"] ?? outer?.file;
    this.#suites.push({ name, file, attributes, isTold: false });
  }

  /** A suite itself may fail, before or after its tests. */
  #closeSuite(): void {
    if (this.#case !== undefined) this.#closeCase();
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const counts = suite.isTold ? undefined : countsOf(suite.attributes);
    if (counts !== undefined) this.#file.counted = addCounts(this.#file.counted, counts);
    const outer = this.#suites.at(-1);
    if (outer !== undefined && (suite.isTold || counts !== undefined)) outer.isTold = true;
  }

  #caseOf(attributes: XmlAttributes): OpenCase {
    const suite = this.#suites.at(-1) ?? { name: "", file: undefined, attributes: {}, isTold: false };
    const ending = hasNotRun(attributes) ? "skipped" : "passed";
    return { suite, attributes, ending, message: "", type: undefined, text: "" };
  }

  #end(element: string, ending: RunEnding, stated: XmlAttributes): void {
    const suite = this.#suites.at(-1);
    if (this.#case === undefined && suite !== undefined && WEIGHTS[ending] === WEIGHTS.failure) {
      this.#case = this.#caseOf({ name: suite.name });
    }
    if (this.#case === undefined || WEIGHTS[ending] <= WEIGHTS[this.#case.ending]) return;
    this.#decisive = element;
    this.#case.ending = ending;
    this.#case.message = stated["message"] ?? "";
    this.#case.type = stated["type"];
    this.#case.text = "";
  }

  #closeCase(): void {
    const one = this.#case;
    this.#case = undefined;
    this.#decisive = undefined;
    if (one === undefined) return;
    const { suite, attributes, ending } = one;
    const className = this.#classNameOf(attributes["classname"] ?? attributes["class"] ?? "");
    const name = attributes["name"] ?? "";
    if (this.#rootIsSuite && className !== "" && className === suite.name) this.#file.dialect = "gradle";
    const { names, workspace } = this.#context;
    names.add(suite.name, className, name);
    this.#file.first ??= { suite: suite.name, className, name: names.known(name) };
    suite.isTold = true;
    const place = this.#file.endings.push(ending) - 1;
    const seconds = parseSeconds(attributes["time"] ?? attributes["duration"]);
    if (seconds !== undefined) this.#file.seconds = (this.#file.seconds ?? 0) + seconds;
    if (ending === "passed" || ending === "skipped") return;
    const text = startOf(one.text, MAX_TEXT_CHARACTERS);
    const named = { suite: suite.name, className, name: names.known(name) };
    this.#file.failures.set(place, failedTest({ ...one, ...named, text, file: suite.file }, workspace));
  }

  /** Most tests have the same class as the one before. */
  #classNameOf(text: string): string {
    if (text !== this.#class.text) this.#class = { text, name: this.#context.names.known(text) };
    return this.#class.name;
  }
}
