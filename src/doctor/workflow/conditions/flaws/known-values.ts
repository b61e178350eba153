import { typoOf } from "../../../../text/nearest.ts";

/** The values that something of GitHub has, and what others call them. */
export interface Values {
  readonly name: RegExp;
  readonly values: readonly string[];
  readonly others: Readonly<Record<string, RegExp>>;
  /** Whether GitHub may have more values. */
  readonly isOpen?: boolean;
}

const ENDED: Values["others"] = {
  failure: /^(?:fail(?:s|ed|ing|ures?)?|error(?:ed|s)?|broken?|red)$/,
  success: /^(?:succe(?:ss(?:ful(?:ly)?)?|ed(?:ed|s)?)|pass(?:ed|es|ing)?|ok|green|completed?|done)$/,
  cancelled: /^(?:cancel(?:ed|s)?|abort(?:ed)?)$/,
  skipped: /^skip(?:s|ped)?$/,
};

/** Sources: https://docs.github.com/actions/reference/workflows-and-actions/contexts and the events' payloads. */
const KNOWN: readonly Values[] = [
  { name: /^job\.status$/, values: ["success", "failure", "cancelled"], others: ENDED },
  {
    name: /^(?:steps\.[^.]+\.(?:outcome|conclusion)|needs\.[^.]+\.result)$/,
    values: ["success", "failure", "cancelled", "skipped"],
    others: ENDED,
  },
  {
    name: /^github\.event\.(?:workflow_run|check_run|check_suite)\.conclusion$/,
    values: ["success", "failure", "cancelled", "skipped"],
    others: ENDED,
    isOpen: true,
  },
  {
    name: /^github\.event\.deployment_status\.state$/,
    values: ["success", "failure"],
    others: { failure: /^fail(?:ed|s)?$/, success: ENDED["success"] ?? /^$/ },
    isOpen: true,
  },
  {
    name: /^runner\.os$/,
    values: ["Linux", "Windows", "macOS"],
    others: {
      Linux: /^(?:ubuntu|debian)\b/,
      Windows: /^win(?:32|64|dows)?\b/,
      macOS: /^(?:darwin|os ?x|mac(?:os)?)\b/,
    },
  },
  {
    name: /^runner\.arch$/,
    values: ["X86", "X64", "ARM", "ARM64"],
    others: { X64: /^(?:amd64|x86[_-]64)$/, ARM64: /^aarch64$/ },
  },
];

/** What is known of a text that something is compared with. */
export interface Misnamed {
  readonly values: readonly string[];
  /** The value that was meant; `undefined` if that is not known. */
  readonly meant: string | undefined;
}

/** Why something never has a text as its value; `undefined` if it may. */
export function misnamedIn(name: string, text: string): Misnamed | undefined {
  const known = KNOWN.find((one) => one.name.test(name));
  const word = text.toLowerCase();
  if (known === undefined || word === "" || known.values.some((one) => one.toLowerCase() === word))
    return undefined;
  const { values, others, isOpen = false } = known;
  const other = Object.entries(others).find(([, pattern]) => pattern.test(word))?.[0];
  const meant = values.find((one) => one === other) ?? (isOpen ? undefined : typoOf(text, values));
  return isOpen && meant === undefined ? undefined : { values, meant };
}
