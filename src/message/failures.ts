import type { Failure } from "../build/failure.ts";
import { cutToCharacters } from "../text/cut.ts";
import { fenced } from "../text/markdown.ts";
import { plainText } from "../text/plain.ts";
import { withoutSecrets } from "../text/secrets.ts";
import type { MessageModel } from "./names.ts";

/** Failed jobs that a message tells of in full; of more it counts the rest. */
const MAX_JOBS = 5;

/** Annotations of one job that a message shows. */
const MAX_ANNOTATIONS = 10;

/** Longest line of a log, in characters: a phone shows about 40 of them in a row. */
const MAX_LOG_LINE = 300;

/** How texts and addresses get into the model. */
export interface Cleaning {
  readonly clean: (text: string | undefined) => string;
  readonly address: (url: string | undefined) => string;
  readonly secrets: readonly string[];
}

/** The failed jobs as templates see them: steps, annotations, and the end of the log as a fenced block. */
export function failuresOf(
  failures: readonly Failure[],
  { clean, address, secrets }: Cleaning,
): Pick<MessageModel, "failures" | "moreFailures"> {
  const shown = failures.slice(0, MAX_JOBS).map(({ name, url, steps, annotations, log }) => ({
    job: clean(name),
    url: address(url),
    steps: steps.map((step) => ({ name: clean(step.name), url: address(step.url) })),
    annotations: annotations.slice(0, MAX_ANNOTATIONS).map((one) => ({
      place: clean(placeOf(one)),
      url: address(one.url),
      message: clean(one.message),
    })),
    more: moreText(annotations.length - MAX_ANNOTATIONS, "annotation"),
    log: logBlock(log, secrets),
  }));
  return { failures: shown, moreFailures: moreText(failures.length - MAX_JOBS, "failed job") };
}

function placeOf({ file, line }: Failure["annotations"][number]): string {
  return [file, line].filter((part) => part !== undefined).join(":");
}

function moreText(count: number, noun: string): string {
  return count <= 0 ? "" : `and ${count} more ${noun}${count === 1 ? "" : "s"}`;
}

/** Lines of a log as a block that shows exactly them, without secrets, whatever stands in them. */
function logBlock(lines: readonly string[], secrets: readonly string[]): string {
  if (lines.length === 0) return "";
  const text = withoutSecrets(plainText(lines.join("\n")), secrets);
  return fenced(
    text
      .split("\n")
      .map((line) => cutToCharacters(line, MAX_LOG_LINE))
      .join("\n"),
  );
}
