/** A part of what a check looks at: an item of a list, or one with items of its own. */
export type Look = string | readonly [what: string, ...each: readonly string[]];

/** What a check of the doctor looks at, and what it cannot know. */
interface Checked {
  readonly looks: readonly Look[];
  readonly not?: string;
}

/** What each of the doctor's checks looks at. */
export const CHECKED: Readonly<Record<string, Checked>> = {
  Inputs: {
    looks: [
      "Every input, not only the first wrong one",
      [
        "What is in the wrong place:",
        "Unknown names, keys of a workflow or variables in `with:`, and inputs in `env:`",
        "Blank lines and comments in lists, inputs without an effect, and a branch in `notify-on`",
        "Secrets that are written in the workflow or in a variable, and `NODE_TLS_REJECT_UNAUTHORIZED: 0`",
      ],
      [
        "Texts:",
        "Words of other tools, and text that Webex shows as it is, such as `{workflow}`, `<!here>`, `:fire:`, `$(date)`, or a table",
        "Texts without quotes that YAML ends at a `#`, such as `title: Build #42`, or reads as another number, such as `version: 1.10`",
        "Titles by strangers that an expression puts into `title` or `message`, which are templates",
        "With `about: trigger`, values of this run in a text about another one",
      ],
      [
        "Expressions:",
        `Without \`\${{ }}\`, with an operator outside of it, or with \`&&\` but no \`||\`, which can give the text \`false\``,
        "Empty ones, and why: what a called workflow or composite action declares and gets, which `env` and matrix a step or a job does not have, and which variables no shell replaces",
        "Objects and checkboxes where a text is expected, and text that is too long for the step to start",
        "Texts of the event in `data` or in arguments of a `call` without `toJSON()`",
      ],
      [
        "Outputs and steps:",
        "Outputs that are read by the wrong `id` or name, too early, or in a job that does not need this one; that nobody declares or writes; or that are written as one line although they have several",
        "Outputs that a script contains although outsiders can write in them, or that are taken for a switch although they are texts",
        "Variables that another job writes to `$GITHUB_ENV`, and steps without the `id` that `steps` should name",
        "Other steps of this action in the workflow that have no `token`, or another one",
      ],
      "Files that the step reads from a checkout of a pull request, or from artifacts of its run, although the run has secrets",
    ],
  },
  Event: {
    looks: [
      "What this run would be reported as, whether `notify-on` includes that, and whether you meant another run",
      [
        "Whether GitHub would skip the step, its job, or another step of this action when `notify-on` waits for it:",
        "After a failure that nothing else posts, also because of the step that uses its composite action, or of an artifact that is uploaded only after a success",
        "Because its condition rules out an outcome: by what it asks about `needs`, or if a job reaches its `timeout-minutes` or is skipped",
        "And whether a later step or job that asks if the message was sent would be skipped then",
      ],
      [
        "Whether its `if:`, or that of its job, is always or never true:",
        "A part is outside of the braces, a name is misspelled, or a value is never what it is compared with",
        "A part of the event is empty on the events of `on:`, or `on:` starts the workflow for no such type, branch, tag, or time",
        "Nothing sets the variable, the input, or the ID that is asked for",
        "A list, an object, or a boolean is compared with a text, or the results of several jobs with one result",
        "A question about a failure lacks `always()`, or is about the wrong run or message",
      ],
      [
        "Whether a failure is hidden:",
        "By `continue-on-error`, or by steps that follow and whose end the message cannot tell",
        "By a script: a pipe without `shell: bash`, `|| true`, `|| echo`, `set +e`, `&`, `!`, an option such as `-Dmaven.test.failure.ignore`, or PowerShell, which goes on after a program that fails",
      ],
      [
        "Whether the step reports the right moment:",
        "A fixed `event` or `status` that contradicts the job, and `event: start` or `event: waiting` too early or too late",
        "An `environment` that is not that of the job",
        "With `lifecycle`: what cannot be combined with it, a condition about the end, and steps that read `ok`, which is about the start",
      ],
      [
        "Whether something is posted once:",
        "Another step that reports the same end, a push that its pull request reports again, and each combination of a matrix",
        "A message that is finished too early, or never",
        "`workflow_run` and `release` without `types`, workflows that are named by their file, and releases that `GITHUB_TOKEN` publishes, for which GitHub starts nothing",
      ],
    ],
    not: "How another run will end.",
  },
  "Jobs and steps": {
    looks: [
      "Whether `needs` leaves out jobs that the step should report, or `status` or `event` the results of some of them",
      "Whether the step reports only its own job although others do the work, also in a called workflow",
      "With `lifecycle`, whether steps come before this one",
      "Whether other workflows, branches, pull requests, or runs have the same concurrency group, so that their runs cancel this one",
    ],
    not: "What jobs that start later will do.",
  },
  "Webex and the token": {
    looks: [
      "Whether Webex can be reached, directly or through a proxy",
      "Whose token it is, its kind (bot, person, integration, Service App, or guest), and when it expires",
    ],
    not: "When a personal token expires: Webex does not say when it was created.",
  },
  Destinations: {
    looks: [
      "Each entry of `to`: whether it is found, whether the token's owner is in the room and may post there (announcement-only, read-only), and whether a person is there twice",
      "Entries of other steps of this action in the workflow, if they have the same `token` and no expressions",
      "The messages of `thread`, and whether they are in these destinations, or which step posts there",
    ],
    not: "Whether an organization blocks bots.",
  },
  Mentions: {
    looks: [
      "The people whom messages of this run would mention: whether Webex knows them, whether they are in the rooms, whether `user-map` lists them, and whether a guard excludes them",
      "In a run that waits, its reviewers. A team is not mentioned, and neither is the author of a fork's commit.",
    ],
  },
  Webhooks: {
    looks: [
      "Whether each is the address of an incoming webhook",
      "Which parts of the message a webhook leaves out",
    ],
    not: "Whether Webex knows it: only a message shows that.",
  },
  "Rooms and teams": {
    looks: [
      "The manifest of `provision`: its syntax, whom it names, what is refused, and the plan",
      "Whether `paths:` or `paths-ignore:` in `on:` leave out the manifest",
      "Whether `apply:` makes changes before anybody merged them, or only shows those of another repository",
    ],
  },
  Incident: {
    looks: [
      "Its team or room, and whether its people are known and allowed",
      "Whether the token can start its meeting, whether a success would end it, and whether the workflow has an event that opens one",
    ],
    not: "Who will have changed the code that fails.",
  },
  Files: {
    looks: [
      "Every glob of `files`, `test-results`, `test-baseline`, `lint-results`, and `log-files`: whether it is several in one line, or a command, and whether it matches nothing, a folder, or a file that is too large, empty, or not a report",
      [
        "Where the files come from:",
        "Another job or run, and how to download them",
        "A download without `path:`, a checkout that removes what was downloaded, or a step that GitHub skips after a failure",
        "`gh run list` and `gh run download` without a token, or for a workflow, an artifact, or a branch that has no earlier results",
        "`run` steps in a folder where the globs do not begin, and a local action that is missing if a step before the checkout fails",
      ],
      "Whether `test-results` and `test-baseline` match the same files, and whether a step fetches earlier results",
    ],
    not: "Files that later steps write.",
  },
  Templates: {
    looks: [
      "`template`, `title`, `message`, `data`, and `user-map`, rendered for each outcome of this run: syntax, unknown names, length",
      "With `lifecycle`, whether the job will fetch the files of `template` and `user-map`, and whether the repository has them",
    ],
  },
  GitHub: {
    looks: [
      "Whether GitHub's API can be reached, and which `permissions` would let a message say more, also if those of the job replace them",
      "Whether the comparisons of `notify-on` are possible",
    ],
  },
};
