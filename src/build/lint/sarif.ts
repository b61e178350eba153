import { startOf } from "../../text/cut.ts";
import { isObject, listAt, textAt, valueAt } from "../payload.ts";
import type { FindingCollector, LintFinding, LintLevel } from "./findings.ts";
import { messageText, position, shortName } from "./message.ts";
import { SarifOverrides } from "./sarif-overrides.ts";
import { SarifPlaces } from "./sarif-places.ts";
import type { ToldRule } from "./sarif-rule.ts";
import { RuleFinder } from "./sarif-rules.ts";

/** Number of messages that are cached, for results with the same message. */
const MAX_TEXTS = 1000;

/** How much of a message is read. */
const MAX_LOOKED_AT = 4000;

/** Kinds of results that report no problem. */
const FINE_KINDS = new Set(["pass", "notApplicable"]);

interface Source {
  /** Name of the result file. */
  readonly name: string;
  readonly workspace: string | undefined;
}

/** Adds the findings of a SARIF 2.1 file. The text must start like JSON. Source: see `RuleFinder`. */
export function readSarif(text: string, source: Source, into: FindingCollector): void {
  const log = parsed(text);
  const problem = problemOf(log);
  if (problem !== undefined) {
    into.addProblem(`${source.name} ${problem}.`);
    return;
  }
  for (const run of listAt(log, "runs")) new SarifRun(run, source, into).read();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(log: unknown): string | undefined {
  if (log === undefined) return "is not valid JSON: it is cut off or damaged";
  const version = textAt(log, "version");
  if (!Array.isArray(valueAt(log, "runs"))) {
    return 'is JSON, but not SARIF: it has no list "runs". Configure the tool to write SARIF 2.1 or Checkstyle XML';
  }
  const isKnown = version === undefined || version.startsWith("2.1");
  return isKnown ? undefined : `is SARIF ${shortName(version)}, but only 2.1 is supported: it is ignored`;
}

/** One run of a tool. */
class SarifRun {
  readonly #run: unknown;
  readonly #source: Source;
  readonly #into: FindingCollector;
  readonly #rules: RuleFinder;
  readonly #overrides: SarifOverrides;
  readonly #places: SarifPlaces;
  readonly #texts = new Map<string, string>();
  readonly #names = new Map<string, string | undefined>();
  readonly #tool: string | undefined;

  constructor(run: unknown, source: Source, into: FindingCollector) {
    this.#run = run;
    this.#source = source;
    this.#into = into;
    this.#rules = new RuleFinder(run);
    this.#overrides = new SarifOverrides(run, this.#rules);
    this.#places = new SarifPlaces(run, source.workspace);
    this.#tool = shortName(textAt(run, "tool", "driver", "name"));
  }

  read(): void {
    for (const result of listAt(this.#run, "results")) {
      if (isObject(result) && isOpen(result)) this.#into.add(this.#findingOf(result));
    }
    for (const invocation of listAt(this.#run, "invocations")) {
      if (valueAt(invocation, "executionSuccessful") === false) this.#readFailure(invocation);
    }
  }

  /** For ESLint's users, a file that cannot be parsed is a finding, but in ESLint's SARIF it is a failure of the run. */
  #readFailure(invocation: unknown): void {
    const lists = ["toolConfigurationNotifications", "toolExecutionNotifications"];
    const errors = lists
      .flatMap((list) => listAt(invocation, list))
      .filter((one) => valueAt(one, "level") === "error");
    const { located = [], nowhere = [] } = Object.groupBy(errors, (one) =>
      this.#places.fileOf(locationOf(one)) === undefined ? "nowhere" : "located",
    );
    for (const notification of located) {
      const rule = shortName(textAt(notification, "descriptor", "id"));
      this.#into.add({ ...this.#findingOf(notification), rule, level: "error" });
    }
    if (nowhere.length === 0 && located.length > 0) return;
    const said = nowhere.map((one) => this.#messageOf(one, undefined));
    const reason = said.find((text) => text !== "") ?? textAt(invocation, "exitCodeDescription");
    const failure = `${this.#source.name} says that ${this.#tool ?? "the tool"} failed`;
    this.#into.addProblem(reason === undefined ? `${failure}.` : failure, reason);
  }

  #findingOf(result: unknown): LintFinding {
    const { id, rule } = this.#rules.ruleOf(result);
    const location = locationOf(result);
    const name = this.#nameOf(id);
    return {
      file: this.#places.fileOf(location),
      line: position(valueAt(location, "region", "startLine")),
      column: position(valueAt(location, "region", "startColumn")),
      rule: name,
      level: levelOf(result, this.#overrides.levelOf(result, rule) ?? rule?.level),
      message: this.#messageOf(result, rule) || (name ?? ""),
      tool: this.#tool,
    };
  }

  #messageOf(holder: unknown, rule: ToldRule | undefined): string {
    const message = valueAt(holder, "message");
    const text =
      textAt(message, "text") ??
      rule?.textOf(textAt(message, "id") ?? "default") ??
      textAt(message, "markdown") ??
      rule?.description ??
      "";
    return this.#textOf(text, listAt(message, "arguments"));
  }

  /** A rule's name is shortened once for all its results. */
  #nameOf(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    const name = this.#names.has(id) ? this.#names.get(id) : shortName(id);
    if (this.#names.size < MAX_TEXTS) this.#names.set(id, name);
    return name;
  }

  /** The text of a rule is formatted once for all its results. */
  #textOf(text: string, values: readonly unknown[]): string {
    if (values.length > 0) return messageText(plainMessage(text, values));
    const told = this.#texts.get(text) ?? messageText(plainMessage(text, values));
    if (this.#texts.size < MAX_TEXTS) this.#texts.set(text, told);
    return told;
  }
}

/** Whether a result reports a problem that is not suppressed and still exists since the last run. */
function isOpen(result: unknown): boolean {
  const suppressions = listAt(result, "suppressions");
  const isSuppressed =
    suppressions.length > 0 &&
    suppressions.every((one) => (textAt(one, "status") ?? "accepted") === "accepted");
  const isGone = valueAt(result, "baselineState") === "absent";
  return !isSuppressed && !isGone && !FINE_KINDS.has(textAt(result, "kind") ?? "fail");
}

function levelOf(result: unknown, ofRule: string | undefined): LintLevel {
  const kind = textAt(result, "kind") ?? "fail";
  const level = textAt(result, "level") ?? (kind === "fail" ? undefined : "note");
  const known = level ?? ofRule ?? "warning";
  if (known === "error" || known === "warning") return known;
  return "note";
}

function locationOf(result: unknown): unknown {
  const locations = listAt(result, "locations").map((one) => valueAt(one, "physicalLocation"));
  return locations.find((one) => one !== undefined);
}

/** What an argument, a link, and an escaped bracket begin with. */
const HAS_MARKUP = /[{[\\]/;

/** A message with its arguments filled in and without links such as `[value](1)`. Source: SARIF 2.1.0, section 3.11. */
function plainMessage(text: string, values: readonly unknown[]): string {
  if (!HAS_MARKUP.test(text)) return text;
  // A short text may contain a long argument a thousand times.
  let room = MAX_LOOKED_AT;
  return startOf(text, MAX_LOOKED_AT)
    .replace(/\{(\d{1,2})\}/g, (whole, index) => {
      const value = values[Number(index)];
      if (typeof value !== "string" && typeof value !== "number") return whole;
      if (room === 0) return "";
      const shown = startOf(String(value), room);
      room = Math.max(0, room - String(value).length);
      return shown;
    })
    .replace(/(?<!\\)\[((?:[^\\[\]]|\\.)*)\]\(\d+\)/g, "$1")
    .replace(/\\([[\]])/g, "$1");
}
