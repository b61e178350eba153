import { parse } from "yaml";
import { INPUT_GROUPS, type InputGroup, REQUIRED, TOP_INPUTS } from "./input-groups.ts";
import { table } from "./markdown-table.ts";

type Declaration = Readonly<Record<string, unknown>>;

/** What `action.yml` does not say about its inputs, by name. */
export interface InputFacts {
  readonly types: Readonly<Record<string, string>>;
  /** When an input is required that is neither always nor never required. */
  readonly required: Readonly<Record<string, string>>;
}

/** Formats the inputs of an action.yml as a Markdown table. Throws if an input has no type, or a fact has no input. */
export function inputsTable(actionYml: string, { types, required }: InputFacts): string {
  const inputs = new Map(declarations(actionYml, "inputs"));
  requireSame([...inputs.keys()], [...Object.keys(types), ...unknownIn(inputs, required)]);
  return tableOf(inputs, { types, required });
}

/**
 * Formats the inputs of an action.yml as one table per group. Throws if an input is in no group or in two, or if a fact
 * has no input.
 */
export function groupedInputs(
  actionYml: string,
  groups: readonly InputGroup[] = INPUT_GROUPS,
  required: InputFacts["required"] = REQUIRED,
): string {
  const inputs = new Map(declarations(actionYml, "inputs"));
  const grouped = groups.flatMap((group) => Object.keys(group.inputs));
  requireSame([...inputs.keys()], [...grouped, ...unknownIn(inputs, required)]);
  return groups
    .map(({ heading, inputs: types }) => `### ${heading}\n\n${tableOf(inputs, { types, required })}`)
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

/** The default of each input of an action.yml, as text. */
export function defaultsIn(actionYml: string): ReadonlyMap<string, string> {
  return new Map(
    declarations(actionYml, "inputs").map(([name, { default: given }]) => [name, oneLine(given)]),
  );
}

function tableOf(inputs: ReadonlyMap<string, Declaration>, { types, required }: InputFacts): string {
  const rows = Object.entries(types).map(([name, type]) => {
    const { default: otherwise, description, required: isRequired } = inputs.get(name) ?? {};
    const when = required[name] ?? (isRequired === true ? "yes" : "no");
    return [`\`${name}\``, type, when, code(otherwise), prose(description)];
  });
  return table(["Input", "Type", "Required", "Default", "Description"], rows);
}

function unknownIn(inputs: ReadonlyMap<string, Declaration>, required: InputFacts["required"]): string[] {
  return Object.keys(required).filter((name) => !inputs.has(name));
}

function requireSame(declared: readonly string[], known: readonly string[]): void {
  const wrong = [
    ...declared.filter((name) => !known.includes(name)),
    ...known.filter((name, at) => !declared.includes(name) || known.indexOf(name) !== at),
  ];
  if (wrong.length > 0) throw new Error(`exactly one type is needed for each input: ${wrong.join(", ")}`);
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
  // GitHub would evaluate the braces in action.yml.
  return oneLine(value)
    .replace(/the expression `([^`]+)`/g, "`$${{ $1 }}`")
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "&lt;")))
    .join("");
}

function oneLine(value: unknown): string {
  return String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
