import { parse } from "yaml";
import { INPUT_GROUPS, type InputGroup, TOP_INPUTS } from "./input-groups.ts";
import { table } from "./markdown-table.ts";

type Declaration = Readonly<Record<string, unknown>>;

/** Formats the inputs of an action.yml as a Markdown table. */
export function inputsTable(actionYml: string): string {
  const rows = declarations(actionYml, "inputs").map(([name, input]) => [
    `\`${name}\`${input["required"] === true ? " (required)" : ""}`,
    code(input["default"]),
    prose(input["description"]),
  ]);
  return table(["Input", "Default", "Description"], rows);
}

/**
 * Formats the inputs of an action.yml as one table per group. Throws if an input is in no group or in two, or if a
 * group contains an input that is not in `action.yml`.
 */
export function groupedInputs(actionYml: string, groups: readonly InputGroup[] = INPUT_GROUPS): string {
  const inputs = new Map(declarations(actionYml, "inputs"));
  const grouped = groups.flatMap(({ inputs }) => Object.keys(inputs));
  const wrong = [
    ...[...inputs.keys()].filter((name) => !grouped.includes(name)),
    ...grouped.filter((name, at) => !inputs.has(name) || grouped.indexOf(name) !== at),
  ];
  if (wrong.length > 0) throw new Error(`in exactly one group of input-groups.ts: ${wrong.join(", ")}`);
  return groups
    .map(({ heading, inputs: types }) => {
      const rows = Object.entries(types).map(([name, type]) => [
        `\`${name}\``,
        type,
        code(inputs.get(name)?.["default"]),
        prose(inputs.get(name)?.["description"]),
      ]);
      return `### ${heading}\n\n${table(["Input", "Type", "Default", "Description"], rows)}`;
    })
    .join("\n\n");
}

/** Formats the inputs that README shows, each with its question, type, default, and one sentence about what it does. */
export function topInputs(actionYml: string): string {
  const inputs = new Map(declarations(actionYml, "inputs"));
  const types = Object.assign({}, ...INPUT_GROUPS.map((group) => group.inputs)) as Record<string, string>;
  const rows = TOP_INPUTS.flatMap(([question, names]) =>
    names.map((name, at) => [
      at === 0 ? `**${question}**` : "",
      `\`${name}\``,
      types[name] ?? "",
      code(inputs.get(name)?.["default"]),
      firstSentence(prose(inputs.get(name)?.["description"])),
    ]),
  );
  return table(["", "Input", "Type", "Default", "Description"], rows);
}

/** Formats the outputs of an action.yml as a Markdown table. */
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

function firstSentence(text: string): string {
  return /^.*?[.](?= [A-Z`]|$)/.exec(text)?.[0] ?? text;
}

function code(value: unknown): string {
  const text = oneLine(value);
  return text === "" ? "" : `\`${text}\``;
}

// Outside code, GitHub treats `<event>` as an HTML tag and shows nothing.
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
