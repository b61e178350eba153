import type { XmlAttributes } from "../xml/read-xml.ts";
import { cleanText, messageOf, traceOf } from "./cause/failure-text.ts";
import type { FailedTest } from "./test-results.ts";
import type { RunEnding } from "./test-run.ts";
import { locate } from "./trace/location.ts";

/** A test that did not pass, or not at first, according to its element and the elements in it. */
interface Failure {
  readonly suite: string;
  readonly className: string;
  readonly name: string;
  /** The suite's file, for tools that write it there. */
  readonly file: string | undefined;
  readonly attributes: XmlAttributes;
  readonly ending: RunEnding;
  readonly message: string;
  /** Type of the exception. */
  readonly type: string | undefined;
  readonly text: string;
}

/** Converts a failure into the text and places to show. Names are kept, because they identify the test. */
export function failedTest(failure: Failure, workspace: string | undefined): FailedTest {
  const { attributes } = failure;
  const text = cleanText(ownText(failure.text), workspace);
  const message = cleanText(ownText(failure.message), workspace);
  const code = { workspace, className: failure.className, seen: new Map() };
  const stated = {
    file: attributes["file"] ?? attributes["filepath"] ?? failure.file,
    line: lineOf(attributes["line"]),
  };
  return {
    kind: failure.ending === "error" ? "error" : "failure",
    name: ownText(failure.name),
    suite: ownText(failure.suite),
    className: ownText(failure.className),
    ...locate(stated, text.trim() === "" ? message : text, code),
    message: messageOf({ message, type: failure.type }, text),
    trace: traceOf(text, code),
  };
}

function lineOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}

/** Copies a text, because a slice of the file's text would keep all of it in memory. */
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
