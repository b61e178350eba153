import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A small action in a temporary folder; disposing of it removes the folder. */
export interface TestAction extends AsyncDisposable {
  dir: string;
}

/** Writes an action whose main script is the given JavaScript. */
export async function createAction(
  script: string,
  options: { inputs?: string; runs?: string; files?: Readonly<Record<string, string>> } = {},
): Promise<TestAction> {
  const dir = await mkdtemp(join(tmpdir(), "action-"));
  const { inputs = "{}", runs = "{ using: node24, main: dist/index.js }" } = options;
  const files = {
    "action.yml": `name: Test\ndescription: Test\ninputs: ${inputs}\nruns: ${runs}\n`,
    "call/action.yml": `name: Test\ndescription: Test\ninputs: ${inputs}\nruns: { using: node24, main: ../dist/index.js }\n`,
    "dist/index.js": script,
    "dist/package.json": '{"type":"module"}',
    "templates/start.md": "Started",
    ...options.files,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) };
}
