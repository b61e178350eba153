/** The most frequent messages of GitHub's language service, and simpler words for them. */
const WORDS: readonly (readonly [said: RegExp, words: (...found: readonly string[]) => string])[] = [
  [
    /^Unexpected value '(.*)'$/s,
    (value) => `"${value}" is not known here: correct its spelling, or remove it.`,
  ],
  [
    /^Value '(.*)' is not valid$/s,
    (value) => `"${value}" is not an allowed value here. "needs" takes the IDs of jobs in this workflow.`,
  ],
  [
    /^Unexpected type '(\w+)' encountered while reading '(.*)'\. The type '(\w+)' was expected\.?$/s,
    (found, place, expected) => `"${place}" must be ${shapeOf(expected)}, but is ${shapeOf(found)}.`,
  ],
  [
    /^A (sequence|mapping|scalar) was not expected$/,
    (found) => `${SHAPES[`${found}token`]} is not allowed here: use what is expected.`,
  ],
  [/^Required property is missing: (.*)$/s, (name) => `"${name}" is missing here: add it.`],
  [
    /^Expected format \{owner\}\/\{repo\}\[\/path\]@\{ref\}\. Actual '(.*)'$/s,
    (value) => `"${value}" is not an action: write owner/repository@version, such as actions/checkout@v6.`,
  ],
  [
    /^(?:Expected one of uses or run to be defined|There's not enough info to determine what you meant\..*\brun\b.*\buses\b.*)$/s,
    () => 'A step needs "run" or "uses": add one of them.',
  ],
  [
    /^Unrecognized named-value: '(.*?)'/s,
    (name) => `GitHub has no "${name}" in expressions here: correct the name.`,
  ],
  [/^Unrecognized function: '(.*?)'/s, (name) => `GitHub has no function "${name}": correct the name.`],
  [/^Maximum call stack size exceeded/, () => "This is nested too deeply for a workflow."],
  [/^'(.*)' is already defined$/s, (name) => `"${name}" is here twice: keep one of them.`],
  [
    /^Context access might be invalid: (.*)$/s,
    (name) => `"${name}" may be missing when the workflow runs: check the name.`,
  ],
];

/** The language service's names for YAML structures, and simpler ones. */
const SHAPES: Readonly<Record<string, string>> = {
  stringtoken: "A text",
  numbertoken: "A number",
  booleantoken: "True or false",
  nulltoken: "Nothing",
  scalartoken: "A single value",
  sequencetoken: "A list",
  mappingtoken: 'Lines of "key: value"',
  basicexpressiontoken: "An expression",
};

function shapeOf(name = ""): string {
  const shape = SHAPES[name.toLowerCase()] ?? "of another shape";
  return shape.charAt(0).toLowerCase() + shape.slice(1);
}

/** Replaces a message of GitHub's language service with simpler words if it is one of the most frequent. */
export function plainly(message: string): string {
  for (const [said, words] of WORDS) {
    const found = said.exec(message);
    if (found !== null) return words(...found.slice(1));
  }
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
