import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** One input as action.yml declares it. */
export interface DeclaredInput {
  default?: string;
  deprecationMessage?: string;
}

/** What the runner needs of an action.yml. */
export interface ActionFile {
  /** The absolute path of the script that `runs.main` names. */
  main: string;
  inputs: Record<string, DeclaredInput>;
}

/** Reads `<actionDir>/action.yml`; throws where GitHub's runner would refuse the action. */
export async function readActionFile(actionDir: string): Promise<ActionFile> {
  const manifest: unknown = parse(await readFile(join(actionDir, "action.yml"), "utf8"));
  const runs = mapping(mapping(manifest)["runs"]);
  const using = runs["using"];
  // node20 and older are gone from hosted runners since September 2026.
  if (using !== "node24") throw new Error(`action.yml: runs.using is ${JSON.stringify(using)}, not "node24"`);
  const main = runs["main"];
  if (typeof main !== "string" || main === "") throw new Error("action.yml: runs.main is missing");
  const script = join(actionDir, main);
  await access(script).catch((cause: unknown) => {
    throw new Error(`action.yml: runs.main names ${main}, which does not exist`, { cause });
  });
  const inputs = Object.entries(mapping(mapping(manifest)["inputs"]));
  return { main: script, inputs: Object.fromEntries(inputs.map(([id, input]) => [id, declared(input)])) };
}

function declared(input: unknown): DeclaredInput {
  const { default: value, deprecationMessage } = mapping(input);
  return {
    ...(value === undefined ? {} : { default: scalar(value) }),
    ...(deprecationMessage === undefined ? {} : { deprecationMessage: scalar(deprecationMessage) }),
  };
}

// YAML reads `false` and `10` as a boolean and a number; the runner hands them on as text.
function scalar(value: unknown): string {
  return value === null ? "" : String(value);
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
