import type { Signs } from "./sign.ts";

/** Uncaught exceptions and crashes, by language. */
export const EXCEPTIONS: Signs = {
  5: [
    // Python, JavaScript, Java, .NET, PHP, Kotlin: `shop.StockError: …`, `TypeError [ERR_X]: …`
    /^\s*(?:\[\w+\] )?(?:Uncaught |Unhandled |\[?cause\]?: ?|Error: )?[\w$.:/-]*(?:Error|Exception|Failure|Interrupt|Exit)(?: \[\w+\])?(?: \(\w+\))?(?:: |:?$)/,
    'Exception in thread "',
    /^\s*Caused by: |^(?:Uncaught|Unhandled) |^Unhandled exception/i,
    "ERR_UNHANDLED_REJECTION",
    // Go
    /^panic: |^fatal error: |^unexpected fault address/,
    "DATA RACE",
    // Ruby, PHP, Perl, Lua, Elixir, R, Haskell
    /^[^\s:]+\.rb:\d+:in .*\(\w+(?:::\w+)*\)$|^\S+: .* \((?:\w+::)*\w+(?:Error|Exception)\)$/,
    /^(?:PHP )?(?:Fatal|Parse) error: |^lua[\d.]*: |^\*\* \(|^\s+\*\* \(|^Error in |^\*\*\* Exception: /,
    / at \S+ line \d+\.$/,
    // sanitizers, Valgrind
    /ERROR: \w+Sanitizer|: runtime error: |^==\d+==(?: ERROR:|\s+(?:Invalid|definitely lost))/,
    "heap out of memory",
    /stack ?overflow|maximum call stack/i,
    "Cannot find module",
    "Cannot find package",
    "No module named",
    "cannot find symbol",
  ],
  4: [
    // frames of the user's own code
    /^\s*(?:at |from |in |File |#\d+ )[^/]*(?:\/\/)?\/(?:home\/runner\/work|__w|github\/workspace|Users\/runner\/work)\//,
    /^\s+\/(?:home\/runner\/work|__w|github\/workspace|Users\/runner\/work)\/[^\s:]+:\d/,
    /^\s*(?:SIG(?:SEGV|ABRT|KILL|BUS|ILL)|signal: \d)|signal SIG/,
  ],
  2: [/^Traceback \(most recent call last\)|^goroutine \d+ \[|^\[signal /],
};
