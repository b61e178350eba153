import { inRepository, isAbsolute } from "../../places/repository-path.ts";
import { isForeignName, isForeignPath, isOldNode } from "./foreign-code.ts";
import { type Call, callIn } from "./frame-shapes.ts";

/** A place in the code. */
export interface Location {
  file: string | undefined;
  line: number | undefined;
  /** Whether the file is not yet known to be in the repository. */
  isUnsure?: boolean;
}

/** Identifies the user's own code. */
export interface OwnCode {
  /** Folder of the repository's checkout. */
  readonly workspace: string | undefined;
  /** Class of the test, such as `com.shop.CartTest`. */
  readonly className?: string;
  /** The calls in the lines that were read before, if they are read more than once. */
  readonly seen?: Map<string, TracedCall | undefined>;
}

/** A call in a line of a trace, with its frame. */
export interface TracedCall {
  readonly call: Call;
  readonly frame: Frame;
}

/** A call in a trace, by the owner of its code. */
export interface Frame {
  readonly kind: "own" | "other" | "foreign";
  readonly place?: Location;
}

/** The call in a line of a trace; `undefined` if there is none. */
export function tracedCall(line: string, code: OwnCode): TracedCall | undefined {
  if (code.seen?.has(line) === true) return code.seen.get(line);
  const call = callIn(line);
  const traced = call && { call, frame: frameOf(call, code) };
  code.seen?.set(line, traced);
  return traced;
}

/** Whose code a call belongs to: the user's, a language's or test runner's, or unknown. */
function frameOf(call: Call, code: OwnCode): Frame {
  const { symbol, path, line, isBare = false } = call;
  if (path === undefined || isBare) {
    const place = path === undefined ? {} : { place: { file: path, line, isUnsure: true } };
    return { kind: kindOfName(symbol ?? "", code), ...place };
  }
  const known = inRepository(path, code.workspace);
  if (known !== undefined && !isOldNode(known.file)) return { kind: "own", place: { ...known, line } };
  const written = path.replaceAll("\\", "/");
  if (namesTest(`${symbol ?? ""}.${stemOf(written)}`, code) && isAbsolute(written)) {
    return { kind: "own", place: { file: written, line, isUnsure: true } };
  }
  const isForeign = isForeignPath(written) || isOldNode(written) || isForeignName(symbol ?? "");
  return { kind: isForeign ? "foreign" : "other" };
}

function kindOfName(symbol: string, code: OwnCode): Frame["kind"] {
  if (namesTest(symbol, code)) return "own";
  return isForeignName(symbol) || symbol.startsWith("InvokeStub_") ? "foreign" : "other";
}

/** Whether a name belongs to the test's class or its package. */
function namesTest(symbol: string, { className = "" }: OwnCode): boolean {
  const parts = partsOf(className);
  const own = parts.at(-1);
  if (own === undefined) return false;
  const named = partsOf(symbol);
  const start = parts.slice(0, Math.min(sharedParts(parts), parts.length - 1));
  return named.includes(own) || (start.length > 0 && start.every((part, at) => named[at] === part));
}

/** The parts of a name such as `com.shop.CartTest$Inner`; empty for a text that is not a name. */
function partsOf(name: string): readonly string[] {
  return /^[\w.$:\\`<>+]+$/.test(name) ? name.split(/[.$:\\`<>+]+/).filter((part) => part !== "") : [];
}

/** How many leading parts of a name identify its owner: a top-level domain is followed by its owner. */
function sharedParts([first = ""]: readonly string[]): number {
  return /^[a-z]{2,4}$/.test(first) ? 2 : 1;
}

/** `CartTests` of `tests/CartTests.cs` */
function stemOf(path: string): string {
  return path.split("/").at(-1)?.split(".", 1)[0] ?? "";
}
