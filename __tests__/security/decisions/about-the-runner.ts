import type { Promises } from "./promises.ts";

/** What the decisions promise of how a step ends, and the tests that show it. */
export const aboutTheRunner: Promises = {
  "0024-what-the-runner-does-not-take.md": [
    [
      "The message is sent first; if something cannot be written after that, one sentence says so.",
      "e2e/door/unwritable-files.process.long.test.ts",
      "for outputs fails the step after the message is sent, and the outputs use the older command",
    ],
    [
      "| Outputs | the step fails, and they are set with the older command, with `ok: false` | later steps rely on them, and nobody can know whether a runner still accepts that command |",
      "e2e/door/unwritable-files.process.long.test.ts",
      "for outputs fails the step after the message is sent, and the outputs use the older command",
    ],
    [
      "| State | the step fails, and it is saved with the older command | without it, the post stage would act as the main stage and send everything again |",
      "e2e/door/unwritable-files.process.long.test.ts",
      "for the state fails the step once the message is sent, and the end of the job is reported",
    ],
    [
      "| Outputs of a post stage | nothing | nobody can read them |",
      "e2e/door/unwritable-files.process.long.test.ts",
      "for outputs does not matter at the end of a job",
    ],
    [
      "| Summary | a warning | nothing depends on it |",
      "e2e/door/unwritable-files.process.long.test.ts",
      "for the summary gives a warning",
    ],
    [
      "A file is written completely or left as it was, because the runner fails a step if it finds half a value.",
      "e2e/door/unwritable-files.process.long.test.ts",
      "for outputs fails the step after the message is sent, and the outputs use the older command",
    ],
    [
      "If a file is missing, the step does not create it, because nobody would read it and nobody would notice.",
      "e2e/door/unwritable-files.process.long.test.ts",
      "a file of the runner that is missing is not made",
    ],
    [
      "Outside a runner (`GITHUB_ACTIONS` is not set), a missing file is not reported.",
      "e2e/inputs/bad-input.test.ts",
      "an empty environment is enough for a message",
    ],
    ["`src/door/guard.ts` is loaded before everything else.", { why: "It says how the code is built." }],
    [
      "An error that no code waits for becomes a sentence of the report, and the step continues, because the message may still be on its way; after 30 seconds, whatever is still waiting is stopped.",
      "e2e/door/last-words.process.long.test.ts",
      "is reported in one sentence, and the message is sent",
    ],
    [
      "If a step cannot continue, because what it waits for never comes, it says so.",
      "e2e/door/last-words.process.long.test.ts",
      "a step that waits forever ends with a sentence",
    ],
    [
      "A stack trace appears only in a run with debug logging, without secrets.",
      "security/limits.long.test.ts",
      "Its stack trace is shown only in a run with debug logging.",
    ],
    [
      "SIGINT and SIGTERM stop requests and waits at any moment, as often as they arrive.",
      "e2e/step/cancelled-step.process.test.ts",
      "while Webex does not answer",
    ],
    [
      "`__tests__/e2e/step/outside-fails.process.long.test.ts` makes each call to the outside fail in turn.",
      "e2e/step/outside-fails.process.long.test.ts",
      "in %s, an outside call that %s is reported in a sentence",
    ],
  ],
};
