import { withoutSequences } from "../../text/escapes/control-sequences.ts";
import { plainText } from "../../text/markup/plain.ts";
import { withoutKnown } from "../../text/secrets/known-secrets.ts";
import { withoutParts } from "../../text/secrets/parts/without-parts.ts";
import { lastDrawn } from "./last-drawn.ts";
import { withoutStamp } from "./stamp.ts";

/** The runner's last line of a step, which adds nothing to the fact that the step failed. */
const GENERIC = /^(?:Process completed with exit code -?\d+\.|The process '.*' failed with exit code -?\d+)$/;

/** Markers at the start of text for people, which is kept. Source: https://github.com/actions/runner (`ExecutionContext`). */
const SPEAKING =
  /^##\[(?:error|warning|notice|section|group)\]|^::(?:error|warning|notice|group)(?: [^\n]*?)?::/;

/** Lines meant only for the runner. */
const SILENT =
  /^##\[(?:endgroup|debug|command|add-matcher|remove-matcher|start-action|end-action)|^\[command\]|^::[a-z][a-z-]*(?: [^\n]*?)?::/;

/** A secret follows, even if another program wrote something before the marker. In a file, secrets are not masked. */
const MASK = /(?:::add-mask(?: [^\n]*?)?::|##\[add-mask\])(.*)/i;

/** Total characters of the values that are searched for: a job masks a few values, or a key by its lines. */
const MAX_MASKED = 80_000;

/** Replaces a text that may contain values that were not searched for. */
const TOO_MUCH_MASKED = "Left out: it contains too many masked values.";

/** The header of a step, which repeats its command, shell, and environment: `##[group]Run npm test`. */
const HEAD = /^##\[group\]Run /;

const HEAD_END = /^##\[endgroup\]/;

/**
 * Makes the lines of a log readable: removes timestamps, colors, markers, repeated commands, and blank lines after the first
 * in a row. A line with only an exit code is kept if there are no others.
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

/** Removes the values that lines among `all` mask. A masked value may span several lines. */
function withoutMasked(lines: readonly string[], all: readonly string[]): readonly string[] {
  const masked = all.flatMap((line) => MASK.exec(line)?.[1]?.split(/%0[AD]/i) ?? []);
  if (masked.length === 0) return lines;
  const values = [...new Set(masked.map((value) => value.trim().replaceAll("%25", "%")))];
  if (values.join("").length > MAX_MASKED) return [TOO_MUCH_MASKED];
  return withoutParts(withoutKnown(lines.join("\n"), values), values).split("\n");
}

/** What a terminal finally shows for a line that was redrawn several times. A secret may be split between two states. */
function lastState(line: string): string {
  const states = line.split("\r").filter((state) => state !== "");
  const last = states.at(-1) ?? "";
  return states.length < 2 ? last : lastDrawn(last);
}

function withoutHeads(lines: readonly string[]): readonly string[] {
  // A header without an end is not a header. Otherwise, a line that only looks like one would remove the rest.
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
