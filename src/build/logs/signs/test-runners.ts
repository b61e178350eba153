import type { Signs } from "./sign.ts";

/** Test runners and coverage tools. */
export const TEST_RUNNERS: Signs = {
  // A runner's own summary, with one line for each failed test.
  6: [
    // Surefire: `[ERROR]   CartTest.total:12 expected: <3> but was: <4>`
    /^\[ERROR\]\s\s+[^\s:]+:\d\S* /,
    // pytest: `FAILED tests/test_cart.py::test_total - assert 3 == 4`
    /^FAILED [^\s:]+:\S* - \S/,
  ],
  5: [
    // pytest
    /^E\s\s+\S/,
    // both sides of a comparison: Jest, Vitest, PHPUnit, JUnit, RSpec, minitest, ExUnit, hspec, testify, Rust, TAP
    /^\s*(?:[-+] |# +)?(?:expected|received|actual|got|left|right|but got|error|message)\s*: +\S/i,
    /^\s*(?:AssertionError|ComparisonFailure)\b|^\s*Failure\/Error: /,
    "but was: ",
    "but was <",
    "but was [",
    /^\s*(?:expected|Expected) .*(?: to | got | but )/,
    /^\s*(?:---|\+\+\+|-|\+) (?:expected|received|actual|snapshot)\b/i,
    // `6 !== 7`
    /^\s*\S+ (?:!==?|===?) \S+$/,
    "Failed asserting that",
    "panicked at ",
    "did not equal",
    "was not equal to",
    "check failed",
    "Assertion failed",
    "Assertion with ",
    "assertion failed",
    "Assertion `",
    // googletest, Catch2, Boost.Test
    /^[^\s:]+:\d+: (?:Failure|FAILED)|^\s*(?:REQUIRE|CHECK)\w*\( /,
    // go test and testify
    /^\s+\S+_test\.go:\d+: |^\s+Error(?: Trace)?:\s/,
    /^\s*#\s+Failed test /,
    /^\s*(?:ERROR: )?Coverage (?:for|failure)|[Cc]overage (?:of \S+ )?(?:not reached|threshold)|coverage failure/,
    /does not meet (?:\S+ )?threshold|is less than fail-under/,
    "Exceeded timeout of",
    "Test timeout of",
    "ms exceeded",
    "test timed out",
    "toMatchSnapshot",
    "Snapshot `",
  ],
  4: [
    /^\s*Diff(?:erence)?(?: \(.*)?:/,
    /^\s*(?:---|===) FAIL\b|^FAIL\s+\S|^\s*(?:FAIL|FAILED|ERROR)(?:: |\s+)\S*(?:::|\/|\.|\()/,
    /^\s*(?:●|✖|✗|✘|×|✕) |^\s*\d+\) \S/,
    /^\s*not ok \d|^test .* \.\.\. FAILED$|^---- .* stdout ----$/,
    / FAILED(?: +\[ *\d+%\])?$|\.\.\. (?:FAIL|ERROR)$|\(FAILED - \d/,
    "[FAIL]",
    "| FAIL |",
    "***Failed",
    "***Timeout",
    "***Exception",
    /\((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run)\)$|^\s*Failed \S+ \[/,
    /^rspec \.\/|^___+ .* ___+$|^\[ +FAILED +\] \S|^\s*Error Message:|<<< (?:FAILURE|ERROR)!$/,
  ],
  3: [/^\s*(?:Failures|Failed tests|Errors):\s*$/, /\b\d+ (?:failed|failing|failures?|errors?)\b/],
};
