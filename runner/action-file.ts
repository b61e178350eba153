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
  /** The absolute path of the script that `runs.post` names. */
  post?: string;
  /** The condition under which the post script runs. */
  postIf: string;
  inputs: Record<string, DeclaredInput>;
}

/** Reads `<actionDir>/action.yml`; throws where GitHub's runner would refuse the action. */
export async function readActionFile(actionDir: string): Promise<ActionFile> {
  const manifest: unknown = parse(await readFile(join(actionDir, "action.yml"), "utf8"));
  const runs = mapping(mapping(manifest)["runs"]);
  const using = runs["using"];
  // node20 and older are gone from hosted runners since September 2026.
  if (using !== "node24") throw new Error(`action.yml: runs.using is ${JSON.stringify(using)}, not "node24"`);
  const main = await script(actionDir, runs, "main");
  if (main === undefined) throw new Error("action.yml: runs.main is missing");
  const post = await script(actionDir, runs, "post");
  const inputs = Object.entries(mapping(mapping(manifest)["inputs"]));
  return {
    main,
    ...(post === undefined ? {} : { post }),
    postIf: scalar(runs["post-if"] ?? "always()"),
    inputs: Object.fromEntries(inputs.map(([id, input]) => [id, declared(input)])),
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

// YAML reads `false` and `10` as a boolean and a number; the runner hands them on as text.
function scalar(value: unknown): string {
  return value === null ? "" : String(value);
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
