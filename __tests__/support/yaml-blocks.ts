import MarkdownIt from "markdown-it";
import { isMap, isSeq, parse, parseDocument } from "yaml";

/** One fenced YAML example of a Markdown page. */
export interface YamlBlock {
  /** The line of the page on which the block begins. */
  line: number;
  text: string;
  /** The heading that it is below, "" where there is none. */
  heading: string;
}

/** Finds the YAML examples of a Markdown page, those in lists and quotes included. */
export function yamlBlocks(markdown: string): YamlBlock[] {
  let heading = "";
  return new MarkdownIt().parse(markdown, {}).flatMap(({ type, info, content, map }, at, tokens) => {
    if (tokens[at - 1]?.type === "heading_open") heading = content;
    if (type !== "fence" || !/^ya?ml\b/.test(info.trim())) return [];
    return [{ line: (map?.[0] ?? 0) + 1, text: content, heading }];
  });
}

/** Completes an example to a whole workflow; undefined when it is YAML of another kind. */
export function asWorkflow(text: string): string | undefined {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const shape = shapes.find(({ fits }) => fits(document.contents));
  if (shape !== undefined) return shape.complete(dedent(text));
  if (/^[\s-]*(uses|runs-on|steps):/m.test(text)) {
    throw new Error("has steps or jobs, but is neither a workflow nor jobs nor a list of steps");
  }
  return undefined;
}

interface Shape {
  fits(contents: unknown): boolean;
  complete(text: string): string;
}

const ON = "on: push\n";
const JOB = "jobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n";
const STEP = "      - run: make\n";

// The kinds of examples that pages show; the first that fits counts.
const shapes: readonly Shape[] = [
  { fits: (it) => hasKeys(it, "on", "jobs"), complete: (text) => text },
  { fits: (it) => hasKeys(it, "jobs"), complete: (text) => `${ON}${text}` },
  { fits: (it) => hasKeys(it, "on"), complete: (text) => `${text}\n${JOB}${STEP}` },
  { fits: (it) => hasKeys(it, "permissions"), complete: (text) => `${ON}${text}\n${JOB}${STEP}` },
  { fits: isSteps, complete: (text) => ON + JOB + indent(text, 6) },
  { fits: isStep, complete: (text) => `${ON}${JOB}      -\n${indent(text, 8)}` },
  {
    fits: (it) => hasKeys(it, "with"),
    complete: (text) => `${ON}${JOB}      - uses: ./\n${indent(text, 8)}`,
  },
  { fits: isJobs, complete: completeJobs },
];

function isSteps(it: unknown): boolean {
  return isSeq(it) && it.items.length > 0 && it.items.every(isStep);
}

function isJobs(it: unknown): boolean {
  return isMap(it) && it.items.length > 0 && it.items.every(({ value }) => isJob(value));
}

function isStep(it: unknown): boolean {
  return (hasKeys(it, "uses") || hasKeys(it, "run")) && !isJobCall(it);
}

function isJob(it: unknown): boolean {
  return hasKeys(it, "steps") || hasKeys(it, "runs-on") || isJobCall(it);
}

// `uses:` of a job names a workflow file, that of a step an action.
function isJobCall(it: unknown): boolean {
  return isMap(it) && /\.ya?ml(@|$)/.test(String(it.get("uses") ?? ""));
}

function hasKeys(it: unknown, ...keys: readonly string[]): boolean {
  return isMap(it) && keys.every((key) => it.has(key));
}

// An example of the notifying job alone needs jobs that it does not show.
function completeJobs(text: string): string {
  const jobs = parse(text) as Record<string, { needs?: string | string[] }>;
  const missing = new Set(Object.values(jobs).flatMap(({ needs }) => needs ?? []));
  for (const name of Object.keys(jobs)) missing.delete(name);
  const stubs = [...missing].map(
    (name) => `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`,
  );
  return `${ON}jobs:\n${indent(text, 2)}\n${stubs.join("")}`;
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(spaces));
}

// Pages show a job or its steps with the indentation they have in a workflow.
function dedent(text: string): string {
  const blanks = [...text.matchAll(/^ *(?=\S)/gm)].map(([blank]) => blank.length);
  return text.replaceAll(new RegExp(`^ {${Math.min(...blanks)}}`, "gm"), "");
}
