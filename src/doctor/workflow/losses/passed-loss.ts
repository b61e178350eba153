import { listText } from "../../../text/list.ts";
import { nearest } from "../../../text/nearest.ts";
import { CALLING_STEP } from "../callers/composite-lines.ts";
import {
  callingJob,
  givenTo,
  isId,
  type OwnPlace,
  scalarOf,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { type Loss, misnamed, sameIn, valueNamed } from "./loss.ts";

/** How values come to a called workflow, or to a composite action. */
export interface Passing {
  /** What is called. */
  readonly called: string;
  /** The names that it declares; `undefined` if its file was not found. */
  readonly declared: readonly string[] | undefined;
  /** Who calls it, and the beginning of a sentence about what that passes. */
  readonly caller: string;
  readonly passes: string;
  /** What is passed; `undefined` if unknown. */
  readonly given: Table | undefined;
}

/** How the step gets inputs or secrets; `undefined` if nothing calls its workflow, or if it gets every secret. */
export function passingOf(kind: "inputs" | "secrets", place: OwnPlace): Passing | undefined {
  const { workflow, caller, calling, composite } = place;
  if (composite !== undefined) {
    if (kind === "secrets") return undefined;
    const { declared, calling: user, who = CALLING_STEP } = composite;
    return {
      called: "this action",
      declared: declared && Object.keys(declared),
      caller: who,
      passes: `${who} passes`,
      given: user && givenTo(user.step),
    };
  }
  const given = calling?.step[kind === "inputs" ? "with" : "secrets"];
  const isUnknown = kind === "secrets" && (calling === undefined || given === INHERIT);
  if (caller === undefined || isUnknown) return undefined;
  const job = callingJob(caller);
  return {
    called: "this workflow",
    declared: Object.keys(tableOf(tableOf(tableOf(workflow["on"])["workflow_call"])[kind])),
    caller: job,
    passes: caller === "" ? `${job} passes` : `${job} calls this workflow and passes`,
    given: calling && tableOf(given),
  };
}

/** The text that is passed under a name; `undefined` if it is not declared or not known. */
export function textPassed(name: string, { declared = [], given = {} }: Passing): string | undefined {
  return sameIn(declared, name) && (scalarOf(valueNamed(given, name)) || undefined);
}

/** What is passed under a name, as Markdown: only the name if the text is not a short one. */
export function asPassed(name: string, text: string): string {
  return text.includes("\n") || text.length > MAX_SHOWN ? `\`${name}\`` : `\`${name}: ${text}\``;
}

/** In characters. */
const MAX_SHOWN = 150;

/** A declared input that is empty. A composite action cannot read secrets itself. */
export function lossOfPassed(own: string, { called, declared = [], caller, passes, given }: Passing): Loss {
  const isSecret = called === "this action" && /token|secret/i.test(own);
  const add = isSecret
    ? `Add \`${own}: \${{ secrets.NAME }}\` to the \`with:\` of ${caller}, where NAME is the name of your secret.`
    : `Add \`${own}:\` to the \`with:\` of ${caller}, or a \`default:\` to the input.`;
  const without: Loss = { state: "unchecked", why: `${passes} no \`${own}\``, advice: add };
  if (given === undefined) return without;
  const names = Object.keys(given);
  if (sameIn(names, own) !== undefined) return { state: "unchecked", why: `${passes} an empty \`${own}\`` };
  const foreign = names.filter((name) => sameIn(declared, name) === undefined);
  const missing = declared.filter((name) => sameIn(names, name) === undefined);
  const [sole] = foreign.length === 1 && missing.length === 1 ? foreign : [];
  const typo = nearest(own, foreign) ?? sole;
  if (typo === undefined) return without;
  const why = `${passes} \`${typo}\`, which ${called} does not declare, and no \`${own}\``;
  const advice = `If this is what you mean, write this line in the \`with:\` of ${caller} instead of \`${typo}:\`.`;
  return { why, advice, lines: lineOf(own, scalarOf(given[typo])) };
}

/** A secret that a called workflow does not get from the job that calls it; `undefined` if that is not known. */
export function lossOfPassedSecret(name: string, place: OwnPlace): Loss | undefined {
  const isInherited = place.caller !== undefined && place.calling?.step["secrets"] === INHERIT;
  if (isInherited) return lossOfInherited(name, place);
  const passing = passingOf("secrets", place);
  return passing && lossAmong(name, passing);
}

function lossAmong(name: string, passing: Passing): Loss {
  const { called, declared = [], caller, passes, given = {} } = passing;
  const own = sameIn(declared, name);
  const line = `${own}: \${{ secrets.NAME }}`;
  if (Object.keys(given).length === 0) {
    const advice = `Add ${own === undefined ? "this line" : "these lines"} to ${caller}, next to its \`uses:\`${own === undefined ? "" : NAME}:`;
    return {
      why: `${passes} no secrets`,
      advice,
      lines: own === undefined ? "secrets: inherit" : `secrets:\n  ${line}`,
    };
  }
  if (own === undefined) {
    const why = `${called} declares no secret \`${name}\`, only ${listText(declared.map(ticked))}`;
    const [only, ...others] = declared.filter(isId);
    const loss = misnamed(why, name, declared, (near) => `secrets.${near}`);
    return loss.meant === undefined && others.length === 0 && only ? { why, meant: `secrets.${only}` } : loss;
  }
  const text = textPassed(own, passing);
  if (text === undefined) {
    const advice = `Add this line to the \`secrets:\` of ${caller}${NAME}:`;
    return { why: `${passes} no \`${own}\``, advice, lines: isId(own) ? line : undefined };
  }
  const advice =
    "Check the secret's name under “Settings” > “Secrets and variables” > “Actions”. A job that calls a workflow cannot pass on a secret of an environment.";
  return { why: `${passes} ${asPassed(own, text)}, which is empty`, advice };
}

const INHERIT = "inherit";

function lossOfInherited(name: string, { caller }: OwnPlace): Loss {
  const job = callingJob(caller);
  return {
    why: `${job} passes all secrets by their own names, and none has the name \`${name}\`, or it is empty`,
    advice: `If your secret has another name, write these lines instead of \`secrets: ${INHERIT}\` in ${job}${NAME}:`,
    lines: isId(name) ? `secrets:\n  ${name}: \${{ secrets.NAME }}` : undefined,
  };
}

const NAME = ", with the name of your secret in place of NAME";
