import type { Promises } from "./promises.ts";

/** What the decisions promise of the work that texts may cost, and the tests that show it. */
export const aboutWork: Promises = {
  "0021-linear-time.md": [
    [
      "What reads a text from outside takes time in proportion to its length, or is bounded before it begins.",
      "outside-text.long.test.ts",
      "eight times as much of it takes about eight times the work: %s",
    ],
    [
      "Every regular expression of `src/` is linear, also where it is looked for again and again.",
      "regexes.long.test.ts",
      "eight times its worst text takes no regular expression of src/ much more than eight times the work",
    ],
    [
      "`__tests__/regexes.long.test.ts` reads all of them from the syntax, has `recheck` judge them, and tries each on 64 kB of what its own repetitions repeat.",
      "regexes.long.test.ts",
      "the checker calls no regular expression of src/ and of the page more than linear",
    ],
    [
      "It also sees what `RegExp` is called with.",
      "regexes.long.test.ts",
      "the checker calls no regular expression of src/ and of the page more than linear",
    ],
    [
      "One is not linear, and gets 500 characters.",
      "regexes.long.test.ts",
      "the checker calls no regular expression of src/ and of the page more than linear",
    ],
    [
      "A tail is looked for from its beginning: `/(?<!=)=+$/`, not `/=+$/`, which scans a run of `=` from each of them.",
      "regexes.long.test.ts",
      "eight times its worst text takes no regular expression of src/ much more than eight times the work",
    ],
    [
      "What several things share is read once: rules, artifacts and bases of SARIF, extensions by name, lines of CODEOWNERS.",
      "outside-text.long.test.ts",
      "eight times as much of it takes about eight times the work: %s",
    ],
    [
      "What cannot be linear has a limit with a reason: rules of CODEOWNERS against changed files stop after 30 million comparisons, and then nobody counts as an owner; tests of one name are compared with the last 256 of that name.",
      "incident/codeowners.test.ts",
      "rules that take too many comparisons with what changed name nobody",
    ],
    [
      "`__tests__/outside-text.long.test.ts` gives each reader a hundred hostile texts and a score of hostile lists, at two sizes.",
      "outside-text.long.test.ts",
      "eight times as much of it takes about eight times the work: %s",
    ],
    [
      "Both tests compare the processor time for a text with that for one of an eighth of its length: no clock decides, and a busy machine changes nothing.",
      { why: "It describes the tests." },
    ],
    [
      "The work is done in a process of its own, which is ended when it takes for ever.",
      { why: "It describes the tests." },
    ],
  ],
  "0022-budget-and-wall.md": [
    ["Three things.", { why: "It begins a list." }],
    [
      "*A budget of work*, whose end is an error that says which limit was passed, where, and what to change.",
      "inputs/content/data.test.ts",
      "refuses %s before it costs anything, with the limit and the place",
    ],
    [
      "All YAML is parsed in `src/yaml/`: `data`, `user-map`, cards, manifests, `arguments`.",
      "architecture.test.ts",
      "imports across its layers only as the table allows",
    ],
    [
      "It is refused by its characters, tokens and open levels while it is read, by its depth, anchors and aliases before it is composed, and by the number of values that it stands for when each alias and merge is written out, which is counted in one walk.",
      "inputs/content/data.test.ts",
      "refuses %s before it costs anything, with the limit and the place",
    ],
    [
      "The parser's own checks (`maxAliasCount`, unique keys) take a time that grows with the square, or refuse what is honest: they are off, and ours stand for them.",
      "inputs/content/data.test.ts",
      "takes more aliases than a bomb has, where they stand for little",
    ],
    [
      "All files of templates of one message share one `WorkBudget`: steps, characters that come out, depth.",
      "security/limits.test.ts",
      "Templates, YAML and manifests have a budget of work.",
    ],
    [
      "The check for unknown names draws on it too.",
      "security/limits.test.ts",
      "Templates, YAML and manifests have a budget of work.",
    ],
    [
      "`title` and `message` have one each, for others may have written what stands in one of them.",
      "message/template/render.test.ts",
      "that takes all the work there is costs no other input any",
    ],
    [
      "*A wall*: `src/door/create-wall.ts` runs a piece of work in a script of `node:vm` with a time limit.",
      "door/create-wall.test.ts",
      "ends %s",
    ],
    [
      "It interrupts loops and regular expressions alike, nothing of the work can catch it, and no context is made.",
      "door/create-wall.test.ts",
      "ends %s",
    ],
    [
      "It is handed down from the door as `Wall`, for the layers that work on text know no Node.",
      "architecture.test.ts",
      "imports across its layers only as the table allows",
    ],
    ["A reader of streams is a piece for each chunk.", { why: "It says how the code is built." }],
    [
      "Behind it are the reading of the event, whom to mention and to invite, messages, YAML, reports, logs and annotations, CODEOWNERS, and texts of more than 2,000 characters that are cleaned of secrets, the arguments and the answer of a call among them.",
      "held-readers.test.ts",
      "a wall ends the reading of %s, and it is said: %s",
    ],
    [
      "What ends there is left out and named: a report, a log, annotations, the owners of CODEOWNERS, the mentions, a manifest, the answer to a call.",
      "held-readers.test.ts",
      "a wall ends the reading of %s, and it is said: %s",
    ],
    [
      "Of an event that takes too long the environment alone tells: outcome, repository, ref and the link to the run.",
      "e2e/slow-event.long.test.ts",
      "of an event that takes for ever the environment alone tells, and a warning says so",
    ],
    [
      "It is trusted no more than one that was read, and with `about: trigger` it counts as failed.",
      "build/trust/trusted-run.test.ts",
      "$event $what: where it could not be read it is trusted no more",
    ],
    [
      "In the place of own templates the built-in message goes out; where even that takes too long, the event, the repository, the branch of a fork and the link to the run.",
      "message/limits/write-within.test.ts",
      "where the built-in one takes too long as well, the least is said, with the mentions",
    ],
    [
      "A text that cannot be cleaned of secrets in time is dropped, never shown unclean.",
      "text/secrets/clean-within.test.ts",
      "a long text that cannot be cleaned in time is dropped, and never shown unclean",
    ],
    [
      "What is not behind the wall has a limit before it begins.",
      "held-readers.test.ts",
      "a limit holds %s: %s",
    ],
    [
      "`JSON.parse` cannot be interrupted: it takes 64 MiB of an event, 16 MiB of SARIF or of an answer of Webex, 8 MB of one of GitHub, 256 KiB of a card, and of an input what the system takes as a variable.",
      "held-readers.test.ts",
      "a limit holds %s: %s",
    ],
    [
      "Single facts of the event have 64 kB, variables of the runner 4,096 characters, texts of the least message 200.",
      "held-readers.test.ts",
      "a limit holds %s: %s",
    ],
    [
      "A test has a row for each reader with the wall or the limit that holds it, and fails for a file of `src/` that parses JSON, reads a file's text or uses the wall and is in no row.",
      "held-readers.test.ts",
      "every file of src/ that has %s stands in the table of what holds it",
    ],
    [
      "*Globs of our own*: `src/inputs/files/glob.ts` and `file-search.ts`.",
      { why: "It says where the code is." },
    ],
    [
      "Node's `glob` takes a time that grows without measure with some patterns, partly in one piece, outside of the wall, and a pattern may hold the name of a branch.",
      { why: "A fact of Node." },
    ],
    [
      "What cannot be matched in linear time is refused before any file is looked for; the message goes out, because that name is an outsider's to choose.",
      "e2e/budget.long.test.ts",
      "%s",
    ],
    [
      "The walk is one for all globs of an input, has a limit of names, depth and comparisons, and says when it ended early; the search for what was meant by those that match nothing has the same once more.",
      "inputs/files/glob.test.ts",
      "searches that share a budget look at no more names together",
    ],
    [
      "A pattern after `!` that fits a folder leaves out all that lies below it, `!reports/*` as well as `!reports`: so does `@actions/glob`, which users know.",
      "inputs/files/glob.test.ts",
      "%s leaves out what it fits, and what lies below a folder that it fits",
    ],
    [
      "The wall has a total for each of three: the user's own inputs, reports and logs, and owners of code.",
      "step/read-report-files.test.ts",
      "reports have a time of their own: they take none from the user's inputs, which take none from them",
    ],
    [
      "With one total for all, a hostile report switched off the user's templates and mentions.",
      { why: "It says what was before." },
    ],
    [
      "What was gathered of reports before their time was over is told.",
      "build/read-reports.test.ts",
      "what was gathered before the time was spent is told, and what was not begun says so",
    ],
  ],
};
