import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST } from "../src/provisioning/manifest/manifest-schema.ts";
import { groupedInputs, inputsTable, outputsTable, topInputs } from "./action-tables.ts";
import { CALL_INPUTS } from "./call-inputs.ts";
import { doctorTable } from "./doctor-table.ts";
import { faultsTable } from "./faults-table.ts";
import { messagesPage } from "./messages-page.ts";
import { idSources, methodsTables, nounsList } from "./methods-table.ts";
import { namesTable } from "./names-table.ts";
import { outcomesTables } from "./outcomes-table.ts";
import { permissionsTable } from "./permissions-table.ts";
import { tokenKindsTable } from "./token-kinds-table.ts";
import { trustTable } from "./trust-table.ts";
import { wrongValuesTable } from "./wrong-values-table.ts";

/** A generated part of a file, between `<!-- marker:start -->` and `<!-- marker:end -->`. */
interface GeneratedText {
  file: string;
  marker: string;
  text(root: string): Promise<string>;
}

const generatedTexts: readonly GeneratedText[] = [
  { file: "README.md", marker: "top-inputs", text: async (root) => topInputs(await readAction(root)) },
  { file: "docs/inputs.md", marker: "inputs", text: async (root) => groupedInputs(await readAction(root)) },
  {
    file: "docs/inputs.md",
    marker: "wrong-values",
    text: async (root) => wrongValuesTable(await readAction(root)),
  },
  { file: "docs/inputs.md", marker: "outputs", text: async (root) => outputsTable(await readAction(root)) },
  { file: "docs/permissions.md", marker: "permissions", text: async () => permissionsTable() },
  { file: "docs/call.md", marker: "nouns", text: async () => nounsList() },
  {
    file: "docs/call.md",
    marker: "inputs",
    text: async (root) => inputsTable(await readAction(root, "call"), CALL_INPUTS),
  },
  {
    file: "docs/call.md",
    marker: "outputs",
    text: async (root) => outputsTable(await readAction(root, "call")),
  },
  { file: "docs/methods.md", marker: "ids", text: async () => idSources() },
  { file: "docs/methods.md", marker: "methods", text: async () => methodsTables() },
  { file: "docs/doctor.md", marker: "checks", text: async () => doctorTable() },
  { file: "docs/faults.md", marker: "faults", text: async () => faultsTable() },
  { file: "docs/outcomes.md", marker: "outcomes", text: async () => outcomesTables() },
  { file: "docs/provisioning.md", marker: "trust", text: async () => trustTable() },
  { file: "docs/security.md", marker: "token-kinds", text: async () => tokenKindsTable() },
  { file: "docs/messages.md", marker: "messages", text: messagesPage },
  { file: "docs/templates.md", marker: "names", text: async () => namesTable() },
];

/** Files that are generated completely. */
const generatedFiles: Readonly<Record<string, () => string>> = {
  "schema/webex.schema.json": () => `${JSON.stringify(MANIFEST, null, 2)}\n`,
};

/** A file with generated parts: its current text and the correct one. */
interface RenderedFile {
  file: string;
  current: string;
  wanted: string;
}

/** The files whose generated texts are out of date. */
export async function findStaleFiles(root: string): Promise<string[]> {
  return (await renderStale(root)).map(({ file }) => file);
}

/** Writes every generated text that is out of date, and returns the names of the files. */
export async function writeGeneratedTexts(root: string): Promise<string[]> {
  const stale = await renderStale(root);
  for (const { file, wanted } of stale) await writeFile(join(root, file), wanted);
  return stale.map(({ file }) => file);
}

async function renderStale(root: string): Promise<RenderedFile[]> {
  const byFile = Map.groupBy(generatedTexts, ({ file }) => file);
  const parts = [...byFile].map(([file, texts]) => render(root, file, texts));
  const whole = Object.entries(generatedFiles).map(async ([file, text]) => {
    return { file, current: await readFile(join(root, file), "utf8"), wanted: text() };
  });
  const rendered = await Promise.all([...parts, ...whole]);
  return rendered.filter(({ current, wanted }) => current !== wanted);
}

async function render(root: string, file: string, texts: readonly GeneratedText[]): Promise<RenderedFile> {
  const current = await readFile(join(root, file), "utf8");
  let wanted = current;
  for (const { marker, text } of texts) {
    const body = await text(root);
    wanted = replaceBetween(wanted, { file, marker }, body);
  }
  return { file, current, wanted };
}

function replaceBetween(text: string, place: { file: string; marker: string }, body: string): string {
  const { file, marker } = place;
  const [start, end] = [`<!-- ${marker}:start -->`, `<!-- ${marker}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${file}: no "${start}" before "${end}" to write between`);
  return `${text.slice(0, from + start.length)}\n\n${body}\n\n${text.slice(to)}`;
}

function readAction(root: string, folder = ""): Promise<string> {
  return readFile(join(root, folder, "action.yml"), "utf8");
}
