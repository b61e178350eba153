import type { Promises } from "./promises.ts";

/** What the decisions promise of the work that texts may cost, and the tests that show it. */
export const aboutWork: Promises = {
  "0021-linear-time.md": [
    [
      "Code that reads a text from outside takes time in proportion to its length, or has a limit that applies before it begins.",
      "outside-text.long.test.ts",
      "eight times as much of it takes about eight times the work: %s",
    ],
    [
      "Every regular expression in `src/` is linear, even when it is searched for repeatedly.",
      "regexes.long.test.ts",
      "eight times its worst text takes no regular expression of src/ much more than eight times the work",
    ],
    [
      "`__tests__/regexes.long.test.ts` reads all of them from the syntax, checks them with `recheck`, and tries each on 64 kB of the text that it repeats.",
      "regexes.long.test.ts",
      "the checker calls no regular expression of src/ and of the page more than linear",
    ],
    [
      "It also checks what `RegExp` is called with.",
      "regexes.long.test.ts",
      "the checker calls no regular expression of src/ and of the page more than linear",
    ],
    [
      "One expression is not linear, and it gets at most 500 characters.",
      "regexes.long.test.ts",
      "the checker calls no regular expression of src/ and of the page more than linear",
    ],
    [
      "The end of a text is matched from where it starts: `/(?<!=)=+$/`, not `/=+$/`, which scans a run of `=` again from each of them.",
      "regexes.long.test.ts",
      "eight times its worst text takes no regular expression of src/ much more than eight times the work",
    ],
    [
      "Anything that several items share is read once: rules, artifacts, and bases of SARIF, extensions by name, lines of CODEOWNERS.",
      "outside-text.long.test.ts",
      "eight times as much of it takes about eight times the work: %s",
    ],
    ["Code that cannot be linear has a limit with a reason.", { why: "It begins a list." }],
    [
      "Comparing the rules of CODEOWNERS with changed files stops after 30 million comparisons, and then nobody counts as an owner.",
      "incident/codeowners.test.ts",
      "rules that take too many comparisons with what changed name nobody",
    ],
    [
      "A test is compared with the last 256 tests of the same name.",
      "incident/codeowners.test.ts",
      "rules that take too many comparisons with what changed name nobody",
    ],
    [
      "Names that are similar to unknown rooms and teams are searched for until two million characters have been compared.",
      "text/name-budget.test.ts",
      "gives all names until about two million characters are compared, and then none",
    ],
    [
      "The rest of the unknown ones get no suggestion.",
      "delivery/many-rooms.long.test.ts",
      "the first titles that no room has get similar ones, and all of them say what to do",
    ],
    [
      "`__tests__/outside-text.long.test.ts` gives each reader a hundred hostile texts and about twenty hostile lists, in two sizes.",
      "outside-text.long.test.ts",
      "eight times as much of it takes about eight times the work: %s",
    ],
    [
      "Both tests compare the processor time for a text with the time for one of an eighth of its length, so the result depends neither on the clock nor on how busy the machine is.",
      { why: "It describes the tests." },
    ],
    [
      "The work runs in a process of its own, which is stopped if it takes forever.",
      { why: "It describes the tests." },
    ],
  ],
  "0022-budget-and-wall.md": [
    ["We use three protections.", { why: "It begins a list." }],
    [
      "*A budget of work*, which ends in an error that says which limit was exceeded, where, and what to change.",
      "inputs/content/data.test.ts",
      "refuses %s before it costs anything, with the limit and the place",
    ],
    [
      "`src/yaml/` parses all YAML: `data`, `user-map`, cards, manifests, `arguments`, the doctor's workflow.",
      "architecture.test.ts",
      "imports across its layers only as the table allows",
    ],
    [
      "Characters, tokens, and open levels are limited while the text is read; depth, anchors, and aliases before it is composed.",
      "inputs/content/data.test.ts",
      "refuses %s before it costs anything, with the limit and the place",
    ],
    [
      "The number of values after each alias and merge is expanded is limited too, and so are their characters; one walk counts both.",
      "yaml/parse-yaml.test.ts",
      "%s",
    ],
    [
      "The characters have the same limit as the text itself, so a document with aliases costs no more than the longest one without.",
      "yaml/repeated-texts.test.ts",
      "%s that repeats a long text by aliases is refused, and says which limit it exceeds",
    ],
    [
      "The parser's own checks (`maxAliasCount`, unique keys) take quadratic time or refuse honest texts, so they are off, and ours replace them.",
      "inputs/content/data.test.ts",
      "accepts more aliases than a bomb has, if they expand to little",
    ],
    [
      "All template files of one message share one `WorkBudget` for steps, written characters, and depth.",
      "security/limits.long.test.ts",
      "Templates, YAML, and manifests have a work budget.",
    ],
    [
      "The check for unknown names uses the same budget.",
      "security/limits.long.test.ts",
      "Templates, YAML, and manifests have a work budget.",
    ],
    [
      "`title` and `message` have a budget each, because others may have written part of one of them.",
      "message/template/render.test.ts",
      "that takes all the work there is costs no other input any",
    ],
    [
      "*A time limit*, which we call the wall: `src/door/create-wall.ts` runs a piece of work in a `node:vm` script with a time limit.",
      "door/create-wall.test.ts",
      "ends %s",
    ],
    [
      "It interrupts loops and regular expressions, the work cannot catch it, and it creates no context.",
      "door/create-wall.test.ts",
      "ends %s",
    ],
    [
      "The door passes it on as `Wall`, because the layers that work on text do not know Node.",
      "architecture.test.ts",
      "imports across its layers only as the table allows",
    ],
    ["Code that reads a stream runs one piece for each chunk.", { why: "It says how the code is built." }],
    [
      "The wall limits the reading of the event, whom to mention and invite, messages, YAML, what the doctor looks for in a workflow, reports, logs and annotations, CODEOWNERS, and the cleaning of texts of more than 2,000 characters, including the arguments and the answer of a call.",
      "held-readers.test.ts",
      "a wall ends the reading of %s, and the message is: %s",
    ],
    [
      "Node needs five file descriptors for each time limit, and aborts the process without a word if it does not get them.",
      { why: "A fact of Node." },
    ],
    [
      "So the wall first opens sixteen and closes them, at most every 20 ms (`src/door/spare-files.ts`).",
      "door/create-wall.test.ts",
      "runs work although no more files can be opened",
    ],
    [
      "If it cannot, the work runs without a time limit: a runner with so few descriptors is rare, nobody outside decides how many it has, and the message is worth more.",
      "door/create-wall.test.ts",
      "runs work although no more files can be opened",
    ],
    [
      "If the wall stops a piece of work, its result is left out and named: a report, a log, annotations, code owners, mentions, a manifest, a workflow, or the answer to a call.",
      "held-readers.test.ts",
      "a wall ends the reading of %s, and the message is: %s",
    ],
    [
      "If an event takes too long, only the environment is used: outcome, repository, ref, and the link to the run.",
      "e2e/door/slow-event.process.long.test.ts",
      "if an event takes forever, only the environment is used, and a warning says so",
    ],
    [
      "Such an event is never trusted more than one that was read, and with `about: trigger` it counts as failed.",
      "build/trust/trusted-run.test.ts",
      "$event $what: is no longer trusted if it could not be read",
    ],
    [
      "If the user's own templates take too long, the built-in message is sent.",
      "message/limits/write-within.test.ts",
      "the built-in message replaces the user's templates that take too long, and the step fails",
    ],
    [
      "If even that takes too long, the message says less and less ([0016](0016-less-before-cut.md)), for as long as its group has time left.",
      "message/limits/write-within.test.ts",
      "the first shorter one that completes is sent, and a warning says so",
    ],
    [
      "In the end, it has only the event, the repository, the branch of a fork, and the link to the run.",
      "message/limits/write-within.test.ts",
      "if the built-in message takes too long as well, a minimal one is sent, with the mentions",
    ],
    [
      "A text that cannot be cleaned of secrets in time is dropped, never shown unclean.",
      "text/secrets/clean-within.test.ts",
      "a long text that cannot be cleaned in time is dropped, and never shown unclean",
    ],
    [
      "Anything outside the wall has a limit before it begins.",
      "held-readers.test.ts",
      "a limit stops %s: %s",
    ],
    [
      "`JSON.parse` cannot be interrupted, so its input is limited: 64 MiB for an event, 16 MiB for SARIF or an answer of Webex, 8 MB for an answer of GitHub, 256 KiB for a card, and the system's limit on variables for an input.",
      "held-readers.test.ts",
      "a limit stops %s: %s",
    ],
    [
      "A single fact of the event has at most 64 kB, a variable of the runner 4,096 characters, and a text of the shortest message 200.",
      "held-readers.test.ts",
      "a limit stops %s: %s",
    ],
    [
      "A test lists each reader with the wall or the limit that stops it, and fails for a file in `src/` that parses JSON, reads a file's text, or uses the wall and is not listed.",
      "held-readers.test.ts",
      "every file of src/ that has %s is in the table of limits",
    ],
    [
      "*Our own globs*: `src/inputs/files/glob.ts` and `file-search.ts`.",
      { why: "It says where the code is." },
    ],
    [
      "With some patterns, Node's `glob` takes time without limit, partly in one piece and outside the wall, and a pattern may contain the name of a branch.",
      { why: "A fact of Node." },
    ],
    [
      "A pattern that cannot be matched in linear time is refused before any file is searched for; the message is still sent, because an outsider may choose that name.",
      "e2e/door/budget.process.long.test.ts",
      "%s",
    ],
    [
      "One search covers all globs of an input, with a limit on names, depth, and comparisons, and it says if it ended early.",
      "inputs/files/glob.test.ts",
      "searches that share a budget look at no more names together",
    ],
    [
      "The search for suggestions, when a glob matches nothing, has the same limit again.",
      "inputs/files/glob.test.ts",
      "searches that share a budget look at no more names together",
    ],
    [
      "A pattern after `!` that matches a folder leaves out everything in it, for `!reports/*` as well as `!reports`, as users know it from `@actions/glob`.",
      "inputs/files/glob.test.ts",
      "%s leaves out what it fits, and what lies below a folder that it fits",
    ],
    [
      "The wall has a separate total for each of three groups: the user's own inputs, reports and logs, and code owners.",
      "step/read-report-files.long.test.ts",
      "reports have a time of their own: they take none from the user's inputs, which take none from them",
    ],
    [
      "With one total for all of them, a hostile report switched off the user's templates and mentions.",
      { why: "It says what was before." },
    ],
    [
      "What was read from reports before their time ended is reported.",
      "build/read-reports.test.ts",
      "what was read in time is reported, and so is what was not begun",
    ],
  ],
};
