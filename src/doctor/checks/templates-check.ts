import { inputText } from "../../inputs/input-names.ts";
import { OUTCOMES, type Outcome } from "../../model/outcome.ts";
import type { Happening } from "../../step/happening.ts";
import type { Host } from "../../step/host.ts";
import { writeMessage } from "../../step/write-message.ts";
import { listText } from "../../text/list.ts";
import type { Known } from "../known.ts";
import { withOwnJournal } from "../read-only-host.ts";
import { sentenceRow } from "../read-sound-inputs.ts";
import type { Row } from "../row.ts";

/** Writes the message of each outcome of this build, and tells what is wrong with what the user has in it. */
export async function templateRows({ seen, host }: Known): Promise<readonly Row[]> {
  const found = new Map<string, { state: Row["state"]; outcomes: Outcome[] }>();
  const cut: Outcome[] = [];
  for (const outcome of OUTCOMES) {
    const { problems, warnings, notes, isCut } = await write(seen, outcome, host);
    for (const [state, sentences] of [
      ["fault", problems],
      ["warning", warnings],
      ["unchecked", notes],
    ] as const) {
      for (const sentence of new Set(sentences)) {
        const before = found.get(sentence)?.outcomes ?? [];
        found.set(sentence, { state, outcomes: [...before, outcome] });
      }
    }
    if (isCut) cut.push(outcome);
  }
  const rows = [...found].map(([sentence, { state, outcomes }]) => rowOf(sentence, state, outcomes));
  return [...rows, ...cutRows(cut), ...(rows.length > 0 ? [] : [wholeRow(host)])];
}

/** The message of an outcome with what its files tell; with `lifecycle` files may come later. */
async function write(seen: Happening, outcome: Outcome, host: Host) {
  const own = withOwnJournal(host);
  const { withReportFiles } = await import("../../step/read-report-files.ts");
  const told = await withReportFiles(seen, outcome, withOwnJournal(host));
  const subject = { ...told, build: { ...told.build, outcome }, outcome };
  const { forms } = await writeMessage(subject, { isBeforeCheckout: seen.inputs.isLifecycle }, own);
  const { problems, warnings, notes } = own.journal.findings;
  return { problems, warnings, notes, isCut: forms([]).whole !== undefined };
}

/** What is so of some outcomes only names them. */
function rowOf(sentence: string, state: Row["state"], outcomes: readonly Outcome[]): Row {
  if (state === "unchecked")
    return { what: /"([\w-]+)"/.exec(sentence)?.[1] ?? "template", state, found: sentence };
  const row = sentenceRow(state, sentence, "template");
  const whole = /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
  const where = outcomes.length === OUTCOMES.length ? "" : ` That is so of ${listText(outcomes)}.`;
  const isNear = /\bdid you mean\b/i.test(sentence);
  const advice = isNear ? "Write the name that was meant." : "Change it where it says so.";
  return { ...row, found: whole + where, advice };
}

function cutRows(outcomes: readonly Outcome[]): readonly Row[] {
  if (outcomes.length === 0) return [];
  const found = `The message is longer than Webex takes: it is cut, and follows whole as a file. That is so of ${listText(outcomes)}.`;
  return [{ what: "message", state: "warning", found, advice: "Say less, or leave it: nothing is lost." }];
}

/** Inputs that are the user's own words. */
const OWN = ["template", "title", "message", "data", "user-map"] as const;

function wholeRow({ env }: Host): Row {
  const given = OWN.filter((name) => inputText(env, name) !== undefined);
  const what = given.length === 0 ? "message" : given.join(", ");
  return { what, state: "ok", found: `Rendered for each outcome: ${listText(OUTCOMES)}.` };
}
