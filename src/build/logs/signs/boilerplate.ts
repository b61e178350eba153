/** What weighs nothing, whatever words are in it: what passed, counts of none, advice that stands under every failure, usage texts. */
export const BOILERPLATE: readonly RegExp[] = [
  // What passed
  /^\s*(?:✓|✔|√|☑|✅|PASS(?:ED)?\b|ok\b|--- PASS|=== (?:RUN|PAUSE|CONT)|# Subtest|\[\s{0,8}(?:OK|RUN|PASSED|-{6,})\s{0,8}\]|\.{3,}$)/,
  / \.\.\. (?:ok|ignored)$| PASSED\b|\bPassed\s{1,4}\d|: SUCCESS\b|\.{3}\s{0,4}Passed/,
  // Counts of none
  /\b(?:0|[Nn]o) (?:errors?|failures?|failed|failing|problems|issues|warnings|vulnerabilities)\b(?!.{0,60}\b[1-9]\d{0,5} (?:errors?|failures?|failed|failing))/,
  /\b(?:errors?|failures?|failed)\s{0,3}[:=] ?0\b(?!.{0,60}(?:[Ee]rrors|[Ff]ailures|[Ff]ailed)\s{0,3}[:=] ?[1-9])/i,
  // Progress
  /^\s*(?:Compiling|Downloading|Downloaded|Fetching|Fetched|Unpacking|Setting up|Selecting|Collecting|Installing|Installed|Adding|Resolving|Building|Running|Preparing|Get:\d{1,6}|Hit:\d{1,6}|Using cached|Requirement already|Progress) /,
  /^\[INFO\] |^go: (?:downloading|finding|found|added|upgraded|extracting)|^npm (?:WARN|warn|notice) |^\s*(?:added|removed|changed|audited) \d/,
  // The command itself, as shells and runners repeat it
  /^\+{1,4} |^\$ |^> \S{1,100}@\S{1,60} \S{1,60}$|^(?:\/\S{1,100}\/)?(?:bash|sh) -e/,
  // Advice and places of logs
  /complete log of this run|For further reading|^\[ERROR\] (?:To see the full|Re-run Maven|For more information|After correcting|-> \[Help|\[Help|\s{0,8}mvn <)|^\[ERROR\]\s*$|^npm (?:ERR!|error)\s*$/,
  /^npm (?:ERR!|error) (?:path|errno|syscall|location|workspace|argv|node|cwd|A complete|This is (?:probably )?not a problem|\s{4,}\/|Node |npm )/,
  /^\* (?:Try|Get more help)|^> (?:Run with|Get more help)|^Run with --|^For more (?:information|details|help)|--explain E\d|RUST_BACKTRACE|^\s*= (?:note|help): (?:for more|see|`#)/,
  /^\s*(?:See|Visit|Learn more|More info|Read more|Docs|info Visit)\b.{0,80}https?:|^\s*https?:\S{1,500}$|please (?:report|file|open)|^note: run with/i,
  /^warning: build failed, waiting|^error: (?:aborting due to|could not compile|test failed, to rerun|\d{1,5} targets? failed)|^\s*Stopping at|^BUILD FAILED|^\[INFO\] BUILD/,
  /^(?:error )?Command failed(?: with exit code \d{1,3})?\.?$|^error Command failed|^\s?ELIFECYCLE|^Error: Process completed|failed with exit code \d{1,3}\.?$/,
  /^FAIL$|^FAILED$|^\s*(?:=|-|_|─|━|\*|#|~|⎯){3,}\s*$|^exit status \d{1,3}$/,
  // Usage texts and settings
  /^\s*(?:[Uu]sage|USAGE|Options|Flags|Commands|Examples?):|^\s{1,12}-{1,2}\w[\w-]{0,60}(?:[ ,=]|$)|^\s*[\w-]{1,60}-on-(?:error|failure): /,
];
