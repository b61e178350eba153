import { withoutSequences } from "../../text/escapes/control-sequences.ts";
import { plainText } from "../../text/markup/plain.ts";
import { withoutKnown } from "../../text/secrets/known-secrets.ts";
import { withoutParts } from "../../text/secrets/parts/without-parts.ts";
import { lastDrawn } from "./last-drawn.ts";
import { withoutStamp } from "./stamp.ts";

/** What a step's runner says last; it tells nothing that the failed step does not. */
const GENERIC = /^(?:Process completed with exit code -?\d+\.|The process '.*' failed with exit code -?\d+)$/;

/** Markers that begin text for people; the text stays. Source: https://github.com/actions/runner (`ExecutionContext`). */
const SPEAKING =
  /^##\[(?:error|warning|notice|section|group)\]|^::(?:error|warning|notice|group)(?: [^\n]*?)?::/;

/** Lines for the runner alone. */
const SILENT =
  /^##\[(?:endgroup|debug|command|add-matcher|remove-matcher|start-action|end-action)|^\[command\]|^::[a-z][a-z-]*(?: [^\n]*?)?::/;

/** What follows is a secret, also where another program put something before it: in a file it is not masked. */
const MASK = /(?:::add-mask(?: [^\n]*?)?::|##\[add-mask\])(.*)/i;

/** Characters of all values that are looked for: a job masks a few, or a key by its lines. */
const MAX_MASKED = 80_000;

/** Nothing is shown of what may hold a value that nobody looked for. */
const TOO_MUCH_MASKED = "Left out: it contains too many masked values.";

/** The head of a step, which repeats its command, shell and environment: `##[group]Run npm test`. */
const HEAD = /^##\[group\]Run /;

const HEAD_END = /^##\[endgroup\]/;

/**
 * Lines of a log as a person wants to read them: without timestamps, colours, markers, what repeats commands, and
 * more than one blank line in a row. The line that only tells an exit code stays when it is all there is.
 */
export function cleanLines(lines: readonly string[]): readonly string[] {
  const bare = lines.map((line) => lastState(withoutSequences(withoutStamp(line))));
  const spoken = withoutHeads(bare)
    .filter((line) => !MASK.test(line) && (SPEAKING.test(line) || !SILENT.test(line)))
    .flatMap((line) => plainText(line.replace(SPEAKING, "")).trimEnd().split("\n"));
  return withoutMasked(withoutGeneric(spoken), bare);
}

function withoutGeneric(spoken: readonly string[]): readonly string[] {
  const special = spoken.filter((line) => !GENERIC.test(line));
  return withoutBlankRuns(special.some((line) => line !== "") ? special : spoken);
}

/** Lines without what others among all of them mask, of several lines each. */
function withoutMasked(lines: readonly string[], all: readonly string[]): readonly string[] {
  const masked = all.flatMap((line) => MASK.exec(line)?.[1]?.split(/%0[AD]/i) ?? []);
  if (masked.length === 0) return lines;
  const values = [...new Set(masked.map((value) => value.trim().replaceAll("%25", "%")))];
  if (values.join("").length > MAX_MASKED) return [TOO_MUCH_MASKED];
  return withoutParts(withoutKnown(lines.join("\n"), values), values).split("\n");
}

/** What a terminal shows in the end of a line that was drawn again and again; a secret may go over two states. */
function lastState(line: string): string {
  const states = line.split("\r").filter((state) => state !== "");
  const last = states.at(-1) ?? "";
  return states.length < 2 ? last : lastDrawn(last);
}

function withoutHeads(lines: readonly string[]): readonly string[] {
  // A head without an end is none, or nothing would be left of what only looks like one.
  const lastEnd = lines.findLastIndex((line) => HEAD_END.test(line));
  let isHead = false;
  return lines.filter((line, index) => {
    isHead ||= index < lastEnd && HEAD.test(line);
    const isKept = !isHead;
    if (HEAD_END.test(line)) isHead = false;
    return isKept;
  });
}

function withoutBlankRuns(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
  return kept.at(-1) === "" ? kept.slice(0, -1) : kept;
}
