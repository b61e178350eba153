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
  failure: /^(?:fail|err|broke|red$)/,
  success: /^(?:succe|pass|ok$|green$|complete|done$)/,
  cancelled: /^(?:cancel|abort)/,
  skipped: /^skip/,
};

const ACTIONS: Values["others"] = {
  closed: /^close$/,
  completed: /^complete$/,
  created: /^create$/,
  deleted: /^delete$/,
  labeled: /^label(?:led)?$/,
  opened: /^open$/,
  published: /^publish$/,
  reopened: /^re-?open$/,
  synchronize: /^(?:sync|synchroni[sz]ed)$/,
};

const ENDS = ["success", "failure", "cancelled", "skipped"];

/** Sources: https://docs.github.com/actions/reference/workflows-and-actions/contexts and the events' payloads. */
const KNOWN: readonly Values[] = [
  { name: /^job\.status$/, values: ["success", "failure", "cancelled"], others: ENDED },
  {
    name: /^(?:steps\.[^.]+\.(?:outcome|conclusion)|needs\.[^.]+\.result)$/,
    values: ENDS,
    others: ENDED,
  },
  {
    name: /^github\.event\.(?:workflow_run|check_run|check_suite)\.conclusion$/,
    values: ENDS,
    others: ENDED,
    isOpen: true,
  },
  {
    name: /^github\.event\.action$/,
    values: Object.keys(ACTIONS),
    others: ACTIONS,
    isOpen: true,
  },
  {
    name: /^runner\.os$/,
    values: ["Linux", "Windows", "macOS"],
    others: {
      Linux: /^(?:ubuntu|debian)/,
      Windows: /^win/,
      macOS: /^(?:darwin|os ?x|mac)/,
    },
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
