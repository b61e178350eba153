import type { Sign } from "./sign.ts";

/** A stack frame in code that is not the user's: a runtime, a framework, or a package. */
export const FOREIGN_FRAME: RegExp =
  /^\s*(?:at |from |File "|in |❯ ).*(?:node_modules|node:internal|<anonymous>$|site-packages|lib\/python\d|<frozen |org\.junit|org\.opentest4j|org\.gradle|org\.apache\.maven|java\.base|jdk\.internal|sun\.reflect|Xunit\.|NUnit\.|System\.|\/ruby\/|\/gems\/|\/rustc\/|std::|core::)|^\s*\/(?:rustc|usr\/local\/go|usr\/lib)\//;

/** Lines without weight, whatever words they contain. */
export const BOILERPLATE: readonly Sign[] = [
  FOREIGN_FRAME,
  // what passed
  /^\s*(?:✓|✔|√|☑|✅|PASS(?:ED)?\b|ok\b|--- PASS|=== (?:RUN|PAUSE|CONT)|# Subtest|\[ *(?:OK|RUN|PASSED|-+) *\])/,
  /\.\.\. (?:ok|ignored)$| PASSED\b|\.{3} {1,9}Passed|: SUCCESS\b/,
  // progress
  /^\s*(?:Compiling|Download(?:ing|ed)|Fetch(?:ing|ed)|Unpacking|Setting up|Selecting|Collecting|Install(?:ing|ed)|Adding|Resolving|Building|Running|Preparing|Get:\d+|Hit:\d+|Using cached|Requirement already) /,
  /^\[INFO\] |^go: (?:downloading|finding|found|added|upgraded|extracting) |^npm (?:WARN|warn|notice) |^\s*(?:added|removed|changed|audited) \d/,
  // the command itself, as shells and runners repeat it
  /^\++ |^\$ |^> @?[^\s@]+@[^\s@]+ \S+$/,
  // advice, and paths of logs
  "complete log of this run",
  "For further reading",
  /^\[ERROR\](?:$| (?:To see the full|Re-run Maven|For more information|After correcting|-> \[Help|\[Help|\s*mvn <))/,
  /^npm (?:ERR!|error)(?:$| (?:path|errno|syscall|location|workspace|argv|node|cwd|A complete|This is (?:probably )?not a problem|\s|Node |npm |\[|Usage|Options|To see ))/,
  /^\* (?:Try|Get more help)|^> (?:Run with|Get more help)|^Run with --|^For more (?:information|details|help)|--explain E\d|RUST_BACKTRACE|^note: run with/,
  /^\s*(?:See|Visit|Learn more|More info|Read more|Docs|info Visit)\b.*https?:|^\s*https?:\S+$|please (?:report|file|open)/i,
  // lines that only say that something else failed
  /^error: (?:aborting due to|could not compile|test failed, to rerun|\d+ targets? failed)|^warning: build failed, waiting|^BUILD FAILED/,
  /^Error: Process completed|failed with exit code \d+\.?$|^exit status \d+$/,
  /subprocess-exited-with-error|did not run successfully|metadata-generation-failed|originates from a subprocess|[Ss]ee above for/,
  /^(?:FAIL|FAILED)$|^\W+$/,
  // usage texts and settings
  /^\s*(?:usage|options|flags|commands|examples?):|^\s+--?\w[\w-]*(?:[ ,=]|$)|^\s*[\w-]+-on-(?:error|failure): /i,
];

/** A count of zero has no weight, unless another count on the line is not zero. */
export const COUNTS_NONE: RegExp =
  /\b(?:0|no) (?:errors?|failures?|failed|failing|problems|issues|warnings|vulnerabilities)\b|\b(?:errors?|failures?|failed)[:=] ?0\b/i;
export const COUNTS_SOME: RegExp =
  /\b[1-9]\d* (?:errors?|failures?|failed|failing|problems|issues)\b|\b(?:errors?|failures?|failed)[:=] ?[1-9]/i;
