import { InputError } from "../../inputs/input-error.ts";
import { inputText } from "../../inputs/input-names.ts";
import { OUTCOMES, type Outcome } from "../../model/outcome.ts";
import type { Happening } from "../../step/happening.ts";
import type { Host } from "../../step/host.ts";
import { writeMessage } from "../../step/write-message.ts";
import { listText } from "../../text/list.ts";
import { inPlace } from "../input-lines.ts";
import type { Known } from "../known.ts";
import { remedyForPath, withMapping } from "../mended-lines.ts";
import { readMentions } from "../read-mentions.ts";
import { withOwnJournal } from "../read-only-host.ts";
import { ok, type Row, sentenceRow, warning } from "../row.ts";
import { templateFileRows } from "./template-files.ts";

/** Renders the message of each outcome of this build, and reports problems in the user's texts. */
export async function templateRows(known: Known): Promise<readonly Row[]> {
  const { seen, host } = known;
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
  const paths = await wrongPaths(seen, host);
  // These have their own check.
  const ofMentions = new Set((await readMentions(known)).warnings);
  // Data that cannot be read may well have the names.
  const isUnread = known.rows.inputs.some(({ what, state }) => what === "data" && state === "fault");
  const rows = [...found]
    .filter(([sentence]) => !ofMentions.has(sentence) && !(isUnread && isOfData(sentence)))
    .map(([sentence, { state, outcomes }]) => {
      const astray = paths.get(sentence);
      return astray === undefined
        ? withMapping(rowOf(sentence, state, outcomes), host.env)
        : { ...rowOf(sentence, state, OUTCOMES), ...astray };
    });
  const all = [...rows, ...(await templateFileRows(known))];
  return [...all, ...cutRows(cut), ...(all.length > 0 ? [] : [wholeRow(host)])];
}

/** Whether a sentence says that names are unknown, and each of them is one of `data`. */
function isOfData(sentence: string): boolean {
  if (/ unknown name "data[".]/.test(sentence)) return true;
  const [, tags] = /^Input "[\w-]+" contains (\{.*), which (?:is|are) not /.exec(sentence) ?? [];
  const names = [...(tags ?? "").matchAll(/\{\{\{?[#^&/]? ?([\w-]+)/g)].map(([, name]) => name);
  return names.length > 0 && names.every((name) => name === "data");
}

/** The message of an outcome, including information from files. With `lifecycle`, files may be written later. */
async function write(seen: Happening, outcome: Outcome, host: Host) {
  const own = withOwnJournal(host);
  const { withReportFiles } = await import("../../step/read-report-files.ts");
  const told = await withReportFiles(seen, outcome, withOwnJournal(host));
  const subject = { ...told, build: { ...told.build, outcome }, outcome };
  const { forms } = await writeMessage(subject, { isBeforeCheckout: seen.inputs.isLifecycle }, own);
  const { problems, warnings, notes } = own.journal.findings;
  return { problems, warnings, notes, isCut: forms([]).whole !== undefined };
}

/** Sentences about paths that lead nowhere, by what to do: the line is in the workflow. */
async function wrongPaths(
  { inputs: { template, userMap } }: Happening,
  { files }: Host,
): Promise<ReadonlyMap<string, Pick<Row, "advice" | "lines">>> {
  const map = userMap !== undefined && "path" in userMap ? userMap.path : undefined;
  const found = new Map<string, Pick<Row, "advice" | "lines">>();
  for (const [input, path] of [
    ["template", template],
    ["user-map", map],
  ] as const) {
    if (path === undefined) continue;
    try {
      await files.isFolder(input, path);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      found.set(error.message, remedyForPath(error));
    }
  }
  return found;
}

/** If a problem affects only some outcomes, the row names them. */
function rowOf(sentence: string, state: Row["state"], outcomes: readonly Outcome[]): Row {
  if (state === "unchecked")
    return { what: /"([\w-]+)"/.exec(sentence)?.[1] ?? "template", state, found: sentence };
  const row = sentenceRow(state, sentence, "template");
  const [, isMap, line] =
    /^Input "(?:(user-map)".*: write `|.* write `(?=template: ))([^`]+)`/.exec(sentence) ?? [];
  if (line !== undefined)
    return { ...row, advice: isMap ? "Write this line instead of the entry." : inPlace(line), lines: line };
  const whole = /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
  const where = outcomes.length === OUTCOMES.length ? "" : ` This applies to ${listText(outcomes)}.`;
  const isNear = /\bdid you mean\b/i.test(sentence);
  return { ...row, found: whole + where, advice: isNear ? "Correct the name." : placeIn(sentence, row.what) };
}

/** Where to correct something: at the place that the sentence names, or else in the input. */
function placeIn(sentence: string, what: string): string {
  if (/ Give `data:` with `[\w-]+`\.$/.test(sentence)) return "Add it to `data:` in the step's `with:`.";
  const isPlaced = /\bline \d+|:\d+:\d+\b/.test(sentence);
  const [, file] = /^(?:Input "[\w-]+" \()?([\w./-]+\.(?:json|ya?ml|md|csv|txt))\b/.exec(sentence) ?? [];
  if (file !== undefined && !isPlaced) return `Correct the file \`${file}\`.`;
  return isPlaced ? "Correct it at the given location." : `Correct \`${what}\` in the step's \`with:\`.`;
}

function cutRows(outcomes: readonly Outcome[]): readonly Row[] {
  if (outcomes.length === 0) return [];
  const found = `The message is longer than Webex accepts: it is cut, and the whole message follows as a file. This applies to ${listText(outcomes)}.`;
  return [warning("message", found, "Shorten it, or ignore it: nothing is lost.")];
}

/** Inputs that contain the user's own texts. */
const OWN = ["template", "title", "message", "data"] as const;

function wholeRow({ env }: Host): Row {
  const given = OWN.filter((name) => inputText(env, name) !== undefined);
  const what = given.length === 0 ? "message" : given.join(", ");
  return ok(what, `Rendered for each outcome: ${listText(OUTCOMES)}.`);
}
