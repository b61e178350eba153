import { inRepository, isAbsolute } from "../../places/repository-path.ts";
import { isForeignName, isForeignPath, isOldNode } from "./foreign-code.ts";
import { type Call, callIn } from "./frame-shapes.ts";

/** A place in the code. */
export interface Location {
  file: string | undefined;
  line: number | undefined;
  /** Whether nobody knows yet that such a file is in the repository. */
  isUnsure?: boolean;
}

/** By what the user's own code is known. */
export interface OwnCode {
  /** Where the repository lies. */
  readonly workspace: string | undefined;
  /** Of the test, such as `com.shop.CartTest`. */
  readonly className?: string;
  /** The calls of lines that were read before, if somebody reads them again. */
  readonly seen?: Map<string, TracedCall | undefined>;
}

/** A call that a line tells of, with its frame. */
export interface TracedCall {
  readonly call: Call;
  readonly frame: Frame;
}

/** A call in a trace, by whose code it is. */
export interface Frame {
  readonly kind: "own" | "other" | "foreign";
  readonly place?: Location;
}

/** The call that a line of a trace tells of; `undefined` where it tells of none. */
export function tracedCall(line: string, code: OwnCode): TracedCall | undefined {
  if (code.seen?.has(line) === true) return code.seen.get(line);
  const call = callIn(line);
  const traced = call && { call, frame: frameOf(call, code) };
  code.seen?.set(line, traced);
  return traced;
}

/** Whose code a call is of: the user's, that of a language or of what runs tests, or of whoever. */
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

/** Whether a name is of the test's class or of what lies beside it. */
function namesTest(symbol: string, { className = "" }: OwnCode): boolean {
  const parts = partsOf(className);
  const own = parts.at(-1);
  if (own === undefined) return false;
  const named = partsOf(symbol);
  const start = parts.slice(0, Math.min(sharedParts(parts), parts.length - 1));
  return named.includes(own) || (start.length > 0 && start.every((part, at) => named[at] === part));
}

/** The parts of a name such as `com.shop.CartTest$Inner`; none of what is no name. */
function partsOf(name: string): readonly string[] {
  return /^[\w.$:\\`<>+]+$/.test(name) ? name.split(/[.$:\\`<>+]+/).filter((part) => part !== "") : [];
}

/** How many parts of a name stand for whose it is: behind the end of a domain comes who has it. */
function sharedParts([first = ""]: readonly string[]): number {
  return /^[a-z]{2,4}$/.test(first) ? 2 : 1;
}

/** `CartTests` of `tests/CartTests.cs` */
function stemOf(path: string): string {
  return path.split("/").at(-1)?.split(".", 1)[0] ?? "";
}
