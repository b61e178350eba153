import type { CheckAnnotation } from "../../github/reads/check-annotations.ts";
import { type CodeAddress, placeUrl } from "../place-url.ts";

/** An annotation worth showing. */
export interface Annotation {
  readonly message: string;
  /** Path in the repository; absent if the annotation is not about a file. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** URL of the line. */
  readonly url?: string | undefined;
  /** How many times GitHub lists it, if more than once. */
  readonly times?: number | undefined;
}

/** What GitHub itself says about every failed step, which is not informative. */
const GENERIC = /^(?:Process completed with exit code \d+\.?|(?:The operation|A task) was canceled\.?)$/;

/** Path of a message without a file: the folder of the workflows. */
const NO_FILE = ".github";

/** The title of GitHub's own messages, if they have one. */
const TITLE_OF_NO_FILE = /^\.github#L\d{1,9}$/;

/** Whether an annotation has no file and no title, like GitHub's own. */
export function isPlaceless(annotation: CheckAnnotation): boolean {
  return annotation.path === NO_FILE && titleOf(annotation) === "";
}

function titleOf({ path, title = "" }: CheckAnnotation): string {
  return path === NO_FILE && TITLE_OF_NO_FILE.test(title) ? "" : title;
}

/** Errors without repetitions, grouped by file in GitHub's order; empty if there are none. */
export function errorsIn(annotations: readonly CheckAnnotation[], code: CodeAddress): readonly Annotation[] {
  const errors = annotations.filter(
    ({ level, message }) => level === "failure" && !GENERIC.test(message.trim()),
  );
  const shown = errors.map((error) => {
    const { path, startLine, message } = error;
    const title = titleOf(error);
    const text = title === "" || message.startsWith(title) ? message : `${title}: ${message}`;
    if (path === "" || path === NO_FILE) return { message: text };
    const line = startLine === undefined || startLine < 1 ? undefined : startLine;
    return { message: text, file: path, line, url: placeUrl(code, { file: path, line }) };
  });
  return byFile(withoutRepeated(shown));
}

function withoutRepeated(annotations: readonly Annotation[]): readonly Annotation[] {
  const alike = Map.groupBy(annotations, ({ file, line, message }) => JSON.stringify([file, line, message]));
  return [...alike.values()].flatMap(([one, ...repeated]) => {
    if (one === undefined) return [];
    return repeated.length === 0 ? one : { ...one, times: repeated.length + 1 };
  });
}

function byFile(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...Map.groupBy(annotations, ({ file }) => file).values()].flat();
}
