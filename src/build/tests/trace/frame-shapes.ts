/** A call in a line of a trace. */
export interface Call {
  /** Name of the called function, such as `org.junit.Assert.fail`, if the line is recognized by it. */
  readonly symbol?: string | undefined;
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  /** Whether the path is only a file name, as on the JVM. */
  readonly isBare?: boolean;
}

type Shape = (line: string) => Call | undefined;

/** A line that represents hidden calls, or calls of the language itself. */
const UNSEEN: Call = { symbol: "runtime" };

/** Lines for omitted calls, and lines between two calls. */
const BETWEEN =
  /^\s*(?:\.\.\. \d{1,5} (?:more|common frames omitted)|---+ End of (?:stack trace|inner exception)|=+ asynchronous gap|<asynchronous suspension>|\(elided )/;

/** `(CartTest.java:19)`, which the JVM writes after `com.shop.CartTest.total`. */
const JVM = /^\(([\w$-]+\.(?:java|kts?|scala|groovy|clj))(?::(\d{1,7}))?\)$/;
const JVM_UNPLACED = /^\((?:Native Method|Unknown Source|<generated>)\)$/;
/** `app//`, `java.base/` and `java.base@17.0.1/` */
const JVM_MODULE = /^(?:[\w.@-]*\/){1,3}/;

/** Places in JavaScript: `f (src/a b.js:3:9)` and `src/a.js:3:9`. */
const IN_BRACKETS = /^\(([^()]+):(\d{1,7}):\d{1,7}\)$/;
const BEHIND_AT = /^([^\s()][^()]*):(\d{1,7}):\d{1,7}$/;
const JS_UNPLACED = /^\((?:<anonymous>|index \d{1,7}|native)\)$/;

/** `Shop.CartTests.Total(Int32 price)` */
const NET_UNPLACED = /^([\w.`<>+|$[\],]+)\(/;

/** Frames that start with `at`. */
function afterAt(line: string): Call | undefined {
  const text =
    line.endsWith("]") && line.includes(" [")
      ? line.slice(0, line.lastIndexOf(" [")).replace(/ ~$/, "")
      : line;
  const open = text.lastIndexOf("(");
  const [named, brackets] = open < 0 ? [text, ""] : [text.slice(0, open).trim(), text.slice(open)];
  const [, file, number] = JVM.exec(brackets) ?? [];
  const symbol = named.replace(JVM_MODULE, "");
  if (file !== undefined) return { symbol, path: file, line: lineOf(number), isBare: true };
  if (JVM_UNPLACED.test(brackets)) return { symbol };
  if (JS_UNPLACED.test(brackets)) return UNSEEN;
  return netCall(line) ?? placed(IN_BRACKETS)(brackets) ?? unnamedCall(text) ?? netUnplaced(text);
}

/** `Shop.CartTests.Total() in C:\a b\CartTests.cs:line 14` */
function netCall(text: string): Call | undefined {
  const end = text.lastIndexOf(":line ");
  const start = text.indexOf(" in ");
  const digits = text.slice(end + 6);
  if (start < 0 || end < start || !/^\d{1,7}$/.test(digits)) return undefined;
  return {
    symbol: text.slice(0, start).split("(", 1)[0],
    path: text.slice(start + 4, end),
    line: Number(digits),
  };
}

/** `src/a.js:3:9`, if the called function has no name. */
function unnamedCall(text: string): Call | undefined {
  const call = placed(BEHIND_AT)(text.replace(/^async /, ""));
  return /[\\/]|\.\w+$/.test(call?.path ?? "") ? call : undefined;
}

function netUnplaced(text: string): Call | undefined {
  const symbol = text.endsWith(")") ? NET_UNPLACED.exec(text)?.[1] : undefined;
  return symbol === undefined ? undefined : { symbol };
}

/** `File "a.py", line 3, in total` */
const PYTHON = /^\s*File "([^"\n]+)", line (\d{1,7})/;
/** `tests/test_a.py:14: in total` and `tests/test_a.py:14: KeyError` */
const PYTEST = /^((?:[A-Za-z]:)?[^\s:][^:\n]*\.py):(\d{1,7}): ?(?:in .*|\w*)$/;
/** `./spec/cart_spec.rb:4:in`, prefixed with `#` in RSpec's own output. */
const RUBY = /^\s*(?:# )?([^\s:#][^:\n]*\.rb):(\d{1,7})(?::in |$)/;
const PHP = /^(?:#\d{1,4} )?((?:[A-Za-z]:)?[\\/][^:()\n]+\.php)[:(](\d{1,7})/;
const GO = /^\s+([^\s:][^:\n]*\.go):(\d{1,7})(?: \+0x[\da-f]{1,16})?$/;
const DART = /^\s*((?:package:)?[^\s:][^:\n]*\.dart) (\d{1,7}):\d{1,7}(?:\s|$)/;
const DART_UNPLACED =
  /^(?:package:(?:test|test_api|matcher|flutter_test|checks)|dart:[\w/.]+(?: \d{1,7}:\d{1,7})?) {2,}\S/;
/** Vitest: ` ❯ addCup src/cart.ts:42:11` */
const VITEST = /^\s*❯ (?:\S+ )?([^\s:][^:\n]*):(\d{1,7}):\d{1,7}$/;
/** `  3: shop::cart::total`, followed by the place on its own line. */
const RUST = /^\s*\d{1,4}: +(?:0x[\da-f]{1,16} - )?([\w<][^\n]*)$/;

function placed(shape: RegExp): Shape {
  return (line) => {
    const [, path, number] = shape.exec(line) ?? [];
    return path === undefined ? undefined : { path, line: lineOf(number) };
  };
}

function rustCall(line: string): Call | undefined {
  const symbol = RUST.exec(line)?.[1] ?? "";
  return symbol.includes("::") || /^(?:rust_begin_unwind|__\w+)$/.test(symbol) ? { symbol } : undefined;
}

const PLACED = [PYTHON, PYTEST, RUBY, PHP, GO, DART, VITEST].map(placed);
/** Text that is in all of these, but not in most lines. */
const MARKED = /❯|File "|\.(?:py|rb|php|go|dart)/;

const SHAPES: readonly Shape[] = [
  (line) => (BETWEEN.test(line) || DART_UNPLACED.test(line) ? UNSEEN : undefined),
  (line) => (/^\s*at \S/.test(line) ? afterAt(line.trim().slice(3)) : undefined),
  (line) => (MARKED.test(line) ? firstOf(PLACED, line) : undefined),
  rustCall,
];

/** How much of a line is read. */
const MAX_LINE_CHARACTERS = 500;

/** The call in a line of a trace, in any language; `undefined` if there is none. */
export function callIn(line: string): Call | undefined {
  return firstOf(SHAPES, line.slice(0, MAX_LINE_CHARACTERS).trimEnd());
}

function firstOf(shapes: readonly Shape[], line: string): Call | undefined {
  for (const shape of shapes) {
    const call = shape(line);
    if (call !== undefined) return call;
  }
  return undefined;
}

function lineOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
