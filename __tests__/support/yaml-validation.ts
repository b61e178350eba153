import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { OWN_REPOSITORY } from "../../scripts/owner.ts";
import { asWorkflow, yamlBlocks } from "./yaml-blocks.ts";

type ValidationConfig = NonNullable<Parameters<typeof validate>[1]>;
type Metadata = Awaited<
  ReturnType<NonNullable<ValidationConfig["actionsMetadataProvider"]>["fetchActionMetadata"]>
>;

/** The texts of our own action files by their folder: "" is the root, "call" is call/action.yml. */
export type OwnActions = Readonly<Record<string, string>>;

/** Reads our own action files. */
export async function readOwnActions(root: string): Promise<OwnActions> {
  const files = await Array.fromAsync(glob(["action.yml", "*/action.yml"], { cwd: root }));
  const entries = files.map(
    async (file) => [file.replace(/\/?action\.yml$/, ""), await readFile(join(root, file), "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** As tests write it, and as documents do: a fork that named itself has another name there. */
const OWN_REPOSITORIES = ["your-org/webex-notify", OWN_REPOSITORY];

// Other people's actions are not at hand, so nothing can be said about them.
const FOREIGN = new RegExp(`^Unable to resolve action \`(?!${OWN_REPOSITORIES.join("|")})`);

// The language service keeps its results by address, so each text gets one of its own.
let texts = 0;

/** Lists what is wrong with an action.yml. */
export function validateActionFile(text: string): Promise<string[]> {
  return messages("action.yml", text, {});
}

/** Lists what is wrong with a workflow; steps that use our own actions are checked against their inputs. */
export function validateWorkflow(text: string, actions: OwnActions): Promise<string[]> {
  // `uses: ./` is our own action as well, but the language service resolves references with a version only.
  const resolvable = text.replace(
    /^([\s-]*uses:\s*["']?)\.(\/[\w/-]*?)\/?(?=["']?\s*(?:#.*)?$)/gm,
    (_, uses, path) => (path === "/" ? `${uses}${OWN_REPOSITORY}@v1` : `${uses}${OWN_REPOSITORY}${path}@v1`),
  );
  return messages(".github/workflows/example.yml", resolvable, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path = "" }) => {
        const action = OWN_REPOSITORIES.includes(`${owner}/${name}`) ? actions[path] : undefined;
        return action === undefined ? undefined : (parse(action) as Metadata);
      },
    },
  });
}

/** Lists what is wrong with the YAML examples of a Markdown page, each with the line of its block. */
export async function validatePage(markdown: string, actions: OwnActions): Promise<string[]> {
  const found = await Promise.all(
    yamlBlocks(markdown).map(async ({ line, text }) => {
      const problems = await validateExample(text, actions);
      return problems.map((problem) => `line ${line}: ${problem}`);
    }),
  );
  return found.flat();
}

async function validateExample(text: string, actions: OwnActions): Promise<string[]> {
  try {
    const workflow = asWorkflow(text);
    return workflow === undefined ? [] : await validateWorkflow(workflow, actions);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function messages(path: string, text: string, config: ValidationConfig): Promise<string[]> {
  texts += 1;
  const document = TextDocument.create(`file:///text-${texts}/${path}`, "yaml", 1, text);
  const found = await validate(document, config);
  const problems = found.map(({ message }) => (typeof message === "string" ? message : message.value));
  return problems.filter((problem) => !FOREIGN.test(problem));
}
