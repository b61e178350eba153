import type { Promises } from "./promises.ts";

/** What the decisions promise of how a step ends, and the tests that show it. */
export const aboutTheRunner: Promises = {
  "0024-what-the-runner-does-not-take.md": [
    [
      "A message is sent first; what cannot be written then costs one sentence.",
      "e2e/unwritable-files.long.test.ts",
      "for outputs fails the step once the message is sent, and the outputs go the older way",
    ],
    [
      "| Outputs | red; they go the older way, with `ok: false` | later steps lean on them, and whether a runner still takes the older way cannot be known |",
      "e2e/unwritable-files.long.test.ts",
      "for outputs fails the step once the message is sent, and the outputs go the older way",
    ],
    [
      "| State | red; it goes the older way | without it the post stage takes itself for the main one, and says again what was said |",
      "e2e/unwritable-files.long.test.ts",
      "for the state fails the step once the message is sent, and the end of the job is told",
    ],
    [
      "| Outputs of a post stage | nothing | they reach nobody |",
      "e2e/unwritable-files.long.test.ts",
      "for outputs matters to nobody at the end of a job",
    ],
    [
      "| Summary | a warning | nothing depends on it |",
      "e2e/unwritable-files.long.test.ts",
      "for the summary is a warning",
    ],
    [
      "A file is written whole or left as it was, because the runner fails a step of which it finds half a value.",
      "e2e/unwritable-files.long.test.ts",
      "for outputs fails the step once the message is sent, and the outputs go the older way",
    ],
    [
      "One that is missing is not made: nobody would read it, and nobody would be told.",
      "e2e/unwritable-files.long.test.ts",
      "a file of the runner that is missing is not made",
    ],
    [
      "Outside a runner (`GITHUB_ACTIONS` is not set) nothing is missed.",
      "e2e/bad-input.e2e.test.ts",
      "an empty environment is enough for a message",
    ],
    ["`src/door/guard.ts` is loaded before everything else.", { why: "It says how the code is built." }],
    [
      "An error that nobody waited for becomes a sentence of the report, and the step goes on, for the message may still be under way; 30 seconds later what still waits is stopped.",
      "e2e/last-words.long.test.ts",
      "is told in one sentence, and the message goes out",
    ],
    [
      "A step that can go on no more, because what it waits for never comes, says so.",
      "e2e/last-words.long.test.ts",
      "what never comes ends the step with a sentence",
    ],
    [
      "A stack is shown in a run with debug logging only, without secrets.",
      "security/limits.test.ts",
      "Its stack is shown in a run with debug logging only.",
    ],
    [
      "SIGINT and SIGTERM stop requests and waits at any moment, and as often as they come.",
      "e2e/cancelled-step.e2e.test.ts",
      "while Webex does not answer",
    ],
    [
      "`__tests__/e2e/outside-fails.long.test.ts` has each call of the outside fail in turn.",
      "e2e/outside-fails.long.test.ts",
      "in %s, a call of the outside that %s is told in a sentence",
    ],
  ],
};
