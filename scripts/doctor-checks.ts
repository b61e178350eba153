/** What a check of the doctor looks at, as items of a list, and what it cannot know. */
interface Checked {
  readonly looks: readonly string[];
  readonly not?: string;
}

/** What each of the doctor's checks looks at. */
export const CHECKED: Readonly<Record<string, Checked>> = {
  Inputs: {
    looks: [
      "Every input, not only the first wrong one",
      "Unknown names, keys of a workflow or variables that are in `with:`, and inputs that are in `env:`",
      "Blank lines and comments in lists, inputs that have no effect, and words of other tools, also a branch in `notify-on`",
      "Texts that Webex shows as they are, such as `{workflow}`, `<!here>`, `:fire:`, `$(date)`, or a table, and people whom a text mentions as other chats do",
      "Texts without quotes that YAML ends at a `#`, such as `title: Build #42`, or reads as another number, such as `version: 1.10`, also in `data`",
      "Titles that strangers give, as expressions in `title` or `message`, which are templates",
      "Variables that no shell replaces, and those of the runner, which are not in `env`",
      "With `about: trigger`, values of this run in texts about another one, and the pull request of a fork's run, which GitHub does not name",
      `Expressions without \`\${{ }}\`, also as a part of a text, operators outside of it, and \`&&\` without \`||\` that gives \`false\`, checkboxes that are texts there, and whole contexts, which are objects, also in other steps of this action`,
      "Expressions that are empty, also within a text, and why: through each called workflow and composite action, what it declares, what is passed to it, that it does not get its caller's `env`, that a step does not get the token in the `env` of another one, and that a job does not get the matrix of one that it needs",
      "Variables that another job writes to `$GITHUB_ENV`, and outputs of a `run` step that never writes to `$GITHUB_OUTPUT`, or writes several lines as one, or with `%0A`",
      "Outputs that later steps or jobs read by another `id` or name, that the job or the called workflow does not declare, that earlier steps read, that a `call` does not have, that a job reads without needing this one, that a script contains although outsiders can write in them, or that are taken for a switch although they are texts",
      "Steps without an `id` that `steps` should name",
      "Expressions with a text or an object of the event that can be too long for the step to start",
      "Texts of the event that are arguments of a `call`, or values of `data`, without `toJSON()`, and values of steps that other steps of this action, or a `call`, read in another job, and those of this action that any step reads there",
      "Other steps of this action in the workflow that have no `token`, or another one",
      "Secrets that are written in the workflow or in a variable, and `NODE_TLS_REJECT_UNAUTHORIZED: 0`",
      "Files that the step reads from a checkout of a pull request, or from artifacts of its run, although the run has secrets",
    ],
  },
  Event: {
    looks: [
      "What this run would be reported as, whether `notify-on` includes it, whether it is a dry run, and whether you meant to report another run",
      "Whether GitHub would skip the step or its job when `notify-on` waits for it, or after a failure that no other step posts, also other steps of this action, also because of the step that uses its composite action, or because an artifact that it downloads is uploaded only after a success or never, whether a condition of the step or its job asks for the failure of a job that GitHub skips if one before it fails, or rules out outcomes of `notify-on`, or the failure of one job, by what it asks about `needs`, or a job that reaches its `timeout-minutes`, or a run in which a needed job is skipped, and whether GitHub would then skip a later step or job that asks if the message was sent",
      "Whether the `if:` of a step of this action, or of its job, is always or never true: a part is outside of the braces, a value is never what it is compared with, a name is misspelled, a part of the event is empty on the events of `on:` or has its name in another part, nothing sets a variable of `env`, nothing starts the workflow for the type, branch, tag, or time that is asked for, it asks whether the workflow was called, an input has no value on the other events of `on:`, an ID is that of no step or needed job, a list, an object, or a boolean is compared with a text, a branch is compared with the ref of a pull request, the results of several jobs are one text that is compared with one result, or a question about a failure lacks `always()`, is about a run in which nothing came before, or is not about the message that it should be about",
      "Whether steps follow whose end the message cannot tell, whether a failure counts as a success (`continue-on-error`), also that of tests which follow a step with `lifecycle`, or in a job that the step reports, and whether each combination of a matrix posts a message, also next to one about all",
      "Whether a step passes although its tests or its build fail: because of a pipe, such as `make test | tee test.log` without `shell: bash`, of `|| true` or `|| echo`, of `set +e`, of a shell without `-e` such as `bash {0}`, of `&`, `&&`, `!`, `if`, or `echo`, of an option such as `-Dmaven.test.failure.ignore`, or of PowerShell on Windows, which goes on after a program that fails, also in the jobs that a called workflow reports, and on the systems that a matrix or a choice names, unless a later step looks into what is left. What writes a file of `log-files`, `test-results`, or `lint-results` through such a pipe counts, too",
      "Whether a fixed `event` or `status` contradicts the job, whether `event: waiting` comes too late or too early or names the environment of no job, or `event: start` after the work, and whether `environment` is that of the job, also if whoever starts the run chooses that one, so that GitHub records the deployment",
      "With `lifecycle`, what cannot be combined with it, a condition about the end, another step that reports the same end, also without `lifecycle`, and whether later steps or jobs read `ok`, which is about the start, or ask for an end as `event`",
      "Whether a message that other jobs continue is finished before they do, whether the step that reports the end finishes the message about the start, also if GitHub skips it after some ends, whether a workflow on `workflow_run` or `release` names the `types`, and those that are meant, and other workflows by their right names instead of their files, whether a push is reported twice because of its pull request, and whether another workflow publishes releases with `GITHUB_TOKEN`, for which GitHub does not start this one",
    ],
    not: "How another run will end.",
  },
  "Jobs and steps": {
    looks: [
      "Whether jobs are in no `needs` although the step reports the whole workflow, also after one that posts only the start; without `actions: read`, also those before a job that is skipped after them",
      "Whether jobs ended before this one that `needs` does not name, and all jobs that it should name if it names none",
      "Whether `status` or `event` has the results of some of the needed jobs only, or of all of them as one",
      "Whether the step reports only its own job, although others do the work, also in a called workflow whose caller waits for no job, or that does not use the results that it gets; without `actions: read`, as far as the workflow file shows it",
      "With `lifecycle`, whether steps ran before this one, or, without `actions: read`, are above it",
      "Whether other workflows, other branches and pull requests, or the reports of other runs have the same concurrency group, also in a called workflow, so that their runs cancel this one, also if an expression about the event or the branch decides that",
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
      "Each entry of `to`: whether there is one next to a manifest, whether it is found, whether the token's owner is in the room and may post there (announcement-only, read-only), and whether the person exists and is in `to` twice",
      "Entries of other steps of this action in the workflow, if they have the same `token` and no expressions",
      "The messages of `thread`, and whether they are in these destinations, or which step posts there",
    ],
    not: "Whether an organization blocks bots.",
  },
  Mentions: {
    looks: [
      "The people whom messages of this run would mention: whether Webex knows them, whether they are in the rooms, whether `user-map` lists them, and whether a guard excludes them",
      "In a run that waits, its reviewers, and whether they are only a team, which is not mentioned; and whether the commit is a fork's, whose author is not mentioned",
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
      "Every glob of `files`, `test-results`, `test-baseline`, `lint-results`, and `log-files`: whether it is several in one line, or a command, or outside of the workspace, or matches nothing, a folder, or a file that is too large, empty, or not a report",
      "Whether a glob begins with the name of an artifact instead of its folder",
      "Whether another job uploads the files, or the run that started this one, and how to download them; or that no job uploads them, also if this one downloads artifacts",
      "Whether a download without `path:` puts the files elsewhere, whether `gh run list` and `gh run download` look for a workflow, an artifact, or a branch that has no earlier results, whether a checkout removes what an earlier step downloaded, whether GitHub skips the step that writes the files after a failure, whether `gh` runs without a token, whether `files` is the address of an artifact, and whether a composite action of the repository is missing if a step before the checkout fails",
      "Whether `test-results` and `test-baseline` match the same files, whether a step fetches earlier results, and whether `run` steps work in a folder where the globs do not begin",
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
