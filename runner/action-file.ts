import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { readStep, type Step } from "./workflow/workflow-file.ts";

/** One input as action.yml declares it. */
export interface DeclaredInput {
  default?: string;
  deprecationMessage?: string;
}

/** The parts of an action.yml that the runner needs. */
export type ActionFile = ScriptAction | CompositeAction;

/** An action of scripts that Node runs. */
export interface ScriptAction {
  kind: "script";
  /** The absolute path of the script for `runs.main`. */
  main: string;
  /** The absolute path of the script for `runs.post`. */
  post?: string;
  /** The condition for running the post script. */
  postIf: string;
  inputs: Record<string, DeclaredInput>;
}

/** An action of steps. */
export interface CompositeAction {
  kind: "composite";
  inputs: Record<string, DeclaredInput>;
  /** The expression of each output. */
  outputs: Record<string, string>;
  steps: readonly Step[];
}

/** Reads `<actionDir>/action.yml`. Throws if GitHub's runner would refuse the action. */
export async function readActionFile(actionDir: string): Promise<ActionFile> {
  return await parseActionFile(await readFile(join(actionDir, "action.yml"), "utf8"), actionDir);
}

/** Parses the text of an action.yml. Its scripts must exist in `actionDir`. */
export async function parseActionFile(text: string, actionDir: string): Promise<ActionFile> {
  const manifest = mapping(parsed(text));
  const runs = mapping(manifest["runs"]);
  const inputs = Object.fromEntries(
    Object.entries(mapping(manifest["inputs"])).map(([id, input]) => [id, declared(input)]),
  );
  if (runs["using"] !== "composite") return { ...(await readScripts(runs, actionDir)), inputs };
  return { kind: "composite", inputs, ...readComposite(manifest, runs) };
}

/** What is in each text that was parsed. Almost every step runs the same action, and parsing takes longer than the step. */
const known = new Map<string, unknown>();

function parsed(text: string): unknown {
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
}

function readComposite(
  manifest: Readonly<Record<string, unknown>>,
  runs: Readonly<Record<string, unknown>>,
): Pick<CompositeAction, "outputs" | "steps"> {
  const steps = [runs["steps"] ?? []].flat().map((step) => readStep(mapping(step)));
  // Only scripts in composite actions must set a shell.
  const bare = steps.find(({ run, shell }) => run !== undefined && shell === undefined);
  if (bare !== undefined) throw new Error("action.yml: Required property is missing: shell");
  const outputs = Object.entries(mapping(manifest["outputs"]));
  return {
    outputs: Object.fromEntries(outputs.map(([id, output]) => [id, scalar(mapping(output)["value"] ?? "")])),
    steps,
  };
}

async function readScripts(
  runs: Readonly<Record<string, unknown>>,
  actionDir: string,
): Promise<Omit<ScriptAction, "inputs">> {
  const using = runs["using"];
  // Hosted runners have not supported node20 and older since September 2026.
  if (using !== "node24") throw new Error(`action.yml: runs.using is ${JSON.stringify(using)}, not "node24"`);
  const main = await script(actionDir, runs, "main");
  if (main === undefined) throw new Error("action.yml: runs.main is missing");
  const post = await script(actionDir, runs, "post");
  return {
    kind: "script",
    main,
    ...(post === undefined ? {} : { post }),
    postIf: scalar(runs["post-if"] ?? "always()"),
  };
}

async function script(
  actionDir: string,
  runs: Readonly<Record<string, unknown>>,
  stage: "main" | "post",
): Promise<string | undefined> {
  const path = runs[stage];
  if (typeof path !== "string" || path === "") return undefined;
  const file = join(actionDir, path);
  await access(file).catch((cause: unknown) => {
    throw new Error(`action.yml: runs.${stage} names ${path}, which does not exist`, { cause });
  });
  return file;
}

function declared(input: unknown): DeclaredInput {
  const { default: value, deprecationMessage } = mapping(input);
  return {
    ...(value === undefined ? {} : { default: scalar(value) }),
    ...(deprecationMessage === undefined ? {} : { deprecationMessage: scalar(deprecationMessage) }),
  };
}

// YAML reads `false` and `10` as a Boolean and a number. The runner passes them on as text.
function scalar(value: unknown): string {
  return value === null ? "" : String(value);
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
