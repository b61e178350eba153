import { parse } from "yaml";
import { table } from "./markdown-table.ts";

type Declaration = Readonly<Record<string, unknown>>;

/** Draws the inputs of an action.yml as a Markdown table. */
export function inputsTable(actionYml: string): string {
  const rows = declarations(actionYml, "inputs").map(([name, input]) => [
    `\`${name}\`${input["required"] === true ? " (required)" : ""}`,
    code(input["default"]),
    prose(input["description"]),
  ]);
  return table(["Input", "Default", "Description"], rows);
}

/** Draws the outputs of an action.yml as a Markdown table. */
export function outputsTable(actionYml: string): string {
  const rows = declarations(actionYml, "outputs").map(([name, output]) => [
    `\`${name}\``,
    prose(output["description"]),
  ]);
  return table(["Output", "Description"], rows);
}

function declarations(actionYml: string, section: "inputs" | "outputs"): [string, Declaration][] {
  const action = parse(actionYml) as Partial<Record<string, Record<string, Declaration | null>>>;
  return Object.entries(action[section] ?? {}).map(([name, declaration]) => [name, declaration ?? {}]);
}

function code(value: unknown): string {
  const text = oneLine(value);
  return text === "" ? "" : `\`${text}\``;
}

// Outside code GitHub takes `<event>` for an HTML tag and shows nothing.
function prose(value: unknown): string {
  return oneLine(value)
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "&lt;")))
    .join("");
}

function oneLine(value: unknown): string {
  return String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
