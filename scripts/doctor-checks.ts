/** What each of the doctor's checks looks at, and what it cannot know. */
export const CHECKED: Readonly<Record<string, { readonly looks: string; readonly not?: string }>> = {
  Inputs: {
    looks: `Every input, not only the first wrong one. Also unknown names, keys of a workflow and variables that are in \`with:\`, blank lines, comments in lists, expressions without \`\${{ }}\`, operators outside of it, expressions of every context that are empty, also within a text (and why: in a called workflow or a composite action, also what it declares and what is passed to it, through each workflow and action that calls it), inputs that have no effect, secrets that are written in the workflow or in a variable, outputs that later steps or the job read by another \`id\` or name than the step has, or take for a switch although they are texts, outputs that other jobs read and this one does not declare, or takes from another step or output, steps without an \`id\` that \`steps\` should name, and files that the step reads from a checkout of a pull request although the run has secrets.`,
  },
  Event: {
    looks:
      "What this run would be reported as, whether `notify-on` includes it, whether GitHub would skip the step or its job when `notify-on` waits for it, whether an `if:` of theirs, or of another step of this action, is true whatever happens or compares `github.ref` and the like with what they never are, whether steps follow whose end the message cannot tell, whether a failure that `notify-on` waits for counts as a success (`continue-on-error`), whether a fixed `event` or `status` contradicts the job, whether you meant to report another run, whether a message that other jobs continue is finished before, whether `environment` is that of the job, whether `event: waiting` comes too late, whether a step with `lifecycle` has a condition about the end, or another step reports that end as well, whether a workflow on `workflow_run` names the `types`, and what cannot be combined with `lifecycle`.",
    not: "How another run will end.",
  },
  "Jobs and steps": {
    looks:
      "Whether jobs of the workflow are in no `needs` although the step reports all that its job needs, whether jobs ended before this one that `needs` does not name and, with `lifecycle`, whether steps ran before this one.",
    not: "What jobs that start later will do.",
  },
  "Webex and the token": {
    looks:
      "Whether Webex can be reached, directly or through a proxy; whose token it is, its kind (bot, person, integration, Service App, or guest), and when it expires.",
    not: "When a personal token expires: Webex does not say when it was created.",
  },
  Destinations: {
    looks:
      "Each entry of `to`: whether it is found, whether the token's owner is in the room and may post there (announcement-only, read-only), and whether the person exists; the messages of `thread`, and whether they are in these destinations, or which step posts there.",
    not: "Whether an organization blocks bots.",
  },
  Mentions: {
    looks:
      "The people whom messages of this run would mention: whether Webex knows them, whether they are in the rooms, whether `user-map` lists them, and whether a guard excludes them.",
  },
  Webhooks: {
    looks:
      "Whether each is the address of an incoming webhook, and which parts of the message a webhook leaves out.",
    not: "Whether Webex knows it: only a message shows that.",
  },
  "Rooms and teams": {
    looks: "The manifest of `provision`: its syntax, whom it names, what is refused, and the plan.",
  },
  Incident: {
    looks:
      "`incident` of the manifest: its team or room, whether its people are known and allowed, whether the token can start its meeting, and whether a success would end it.",
    not: "Who will have changed the code that fails.",
  },
  Files: {
    looks:
      "Every glob of `files`, `test-results`, `test-baseline`, `lint-results`, and `log-files`: whether it matches nothing, or a folder, or a file that is too large, empty, or not a report, whether another job uploads the files, or the run that started this one, whether `test-results` also matches an earlier run's, and whether `run` steps work in a folder where the globs do not begin.",
    not: "Files that later steps write.",
  },
  Templates: {
    looks:
      "`template`, `title`, `message`, `data`, and `user-map`, rendered for each outcome of this run: syntax, unknown names, length.",
  },
  GitHub: {
    looks:
      "Whether GitHub's API can be reached, which `permissions` would let a message say more, and whether the comparisons of `notify-on` are possible.",
  },
};
