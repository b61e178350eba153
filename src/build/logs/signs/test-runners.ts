import type { Signs } from "./sign.ts";

/** Runners of tests, and what measures coverage. */
export const TEST_RUNNERS: Signs = {
  5: [
    // pytest
    /^E\s{2,12}\S/,
    // Jest, Vitest, node:test, Mocha, PHPUnit, JUnit, RSpec, minitest, ExUnit, hspec, testify, ScalaTest
    /^\s*(?:[-+] )?(?:#\s{0,20})?(?:[Ee]xpected|[Rr]eceived|[Aa]ctual|[Gg]ot|[Ll]eft|[Rr]ight|but got|[Ee]rror)\s{0,10}: {1,12}\S/,
    /\bexpected:? ?[<[(].{0,200}but was|\bto (?:be|equal|have|match|contain|throw)\b.{0,200}(?:\bbut\b|received)|did not equal|was not equal to/,
    /^\s*(?:expected|Expected) .{1,300}?(?:\bto |\bgot\b|\bbut\b)/,
    /\bAssert(?:ion)?(?:\.\w{1,40}(?:\(\))?)? [Ff]ail(?:ed|ure)|\bFailed asserting that|^\s*Failure\/Error: /,
    /\bpanicked at /,
    // googletest, Catch2, doctest, Boost.Test
    /^[^\s:]{1,300}:\d{1,7}: (?:Failure|FAILED)|\bcheck failed\b|\bREQUIRE\w{0,20}\( |\bCHECK\w{0,20}\( /i,
    // go test, and what `t.Error` writes
    /^\s{1,40}\S{1,300}_test\.go:\d{1,7}: /,
    /^\s{1,40}(?:Error Trace|Error|Messages):\s/,
    // Surefire: `[ERROR]   CartTest.total:12 expected: <3> but was: <4>`
    /^\[ERROR\]\s{1,6}\S{1,200}:\d{1,7}(?:->\S{1,200}:\d{1,7})*\s/,
    // TAP, prove
    /^\s*#\s{1,6}Failed test |^\s{2,12}(?:error|message): \S/,
    /[Cc]overage.{0,100}(?:does not meet|not (?:reached|met)|below|less than|failure)|[Cc]overage for \w/,
    /\b[Tt]est(?:s)? timed out|Exceeded timeout of|Timeout of \d{1,9}\s?ms exceeded|Test timeout of/,
    /snapshots? .{0,40}(?:obsolete|written|mismatch|failed)|toMatchSnapshot|Snapshot `/,
  ],
  4: [
    /^\s*(?:---|===) FAIL:? |^FAIL\s+\S|^\s*(?:FAIL|FAILED|ERROR)[: ]\s{0,4}\S{1,300}(?:::|\/|\.| > | \()/,
    /^\s*● |^\s*(?:✖|✗|✘|×|✕) |^\s*\d{1,5}\) \S/,
    /^\s*not ok \d/,
    /^test .{1,300} \.\.\. FAILED$|^---- .{1,300} stdout ----$/,
    / > .{1,300} FAILED$| FAILED\s{0,3}(?:\[\s{0,4}\d{1,3}%\])?$/,
    /\[FAIL\]|\| FAIL \||^\s*Failed \S{1,300} \[/,
    /\((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run)\)$|\*{3}(?:Failed|Timeout|Exception|Not Run)/,
    /^rspec \.\/|^_{3,} .{1,200} _{3,}$|^\[\s{1,3}FAILED\s{1,3}\] \S/,
    /^\s*Error Message:|^\[ERROR\] Tests run:|<<< (?:FAILURE|ERROR)!$/,
    /^> .{1,200}$/,
  ],
  3: [/^\s*(?:Failures|Failed tests|Errors):\s*$/, /\b\d{1,6} (?:failed|failing|failures?|errors?)\b/],
};
