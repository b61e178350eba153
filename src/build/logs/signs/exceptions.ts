import type { Signs } from "./sign.ts";

/** Uncaught exceptions and crashes, by language. */
export const EXCEPTIONS: Signs = {
  5: [
    // Python, JavaScript, Java, .NET, Ruby, PHP, Kotlin: `shop.StockError: …`, `TypeError [ERR_X]: …`
    /^\s*(?:\[\w{1,20}\] )?(?:Uncaught |Unhandled |\[?cause\]?: ?|Error: )?(?:[\w$-]{1,60}[.:]{1,2}){0,12}[A-Z]\w{0,80}(?:Error|Exception|Failure|Interrupt|Iteration|Exit)(?: \[\w{1,60}\])?(?: \(\w{1,60}\))?(?:: |:?$)/,
    /Exception in thread "|^\s*Caused by: |^Unhandled [Ee]xception|^Uncaught |^\s*(?:\w+ )?[Ee]xception:? .{0,80}(?:thrown|was)|^Error: Uncaught|unhandledRejection|ERR_UNHANDLED_REJECTION/,
    // Go
    /^panic: |^fatal error: |WARNING: DATA RACE|^unexpected fault address/,
    // Ruby, PHP, Perl, Lua, Elixir, R, Haskell, Dart, Bash
    /^\S{1,300}\.rb:\d{1,7}:in .{1,300}\(\w{1,80}\)$|^\S{1,300}: .{1,300} \((?:[A-Z]\w{0,60}::)*[A-Z]\w{0,60}(?:Error|Exception)\)$/,
    /^(?:PHP )?(?:Fatal|Parse) error: | at \S{1,300} line \d{1,7}\.$|^lua\d?[\d.]{0,4}: |^\*\* \(|^Error in |^\*{3} Exception: /,
    // sanitizers, Valgrind
    /ERROR: \w{1,30}Sanitizer|: runtime error: |^==\d{1,9}==(?: ERROR:|\s{1,4}(?:Invalid|definitely lost))/,
    /heap out of memory|Allocation failed|StackOverflow|Maximum call stack|stack overflow/i,
    /\bCannot find (?:module|package|name)\b|No module named|cannot find symbol/,
  ],
  4: [
    // Frames of the user's own code
    /^\s*(?:at |File "|from )?(?:async )?(?:\S{1,200} )?\(?(?:file:\/\/)?\/(?:home\/runner\/work|__w|github\/workspace|Users\/runner\/work)\/[^\s:"]{1,300}(?::|", line )\d/,
    /^\s*(?:SIG(?:SEGV|ABRT|KILL|BUS|ILL)|signal: \d)|\bsignal (?:SIG\w{1,10}|arrived)/,
  ],
  3: [/^\[signal /],
  2: [/^Traceback \(most recent call last\)|^goroutine \d{1,9} \[/],
};
