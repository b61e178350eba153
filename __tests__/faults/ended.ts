import { type Ending, type FaultRow, POST } from "./fault-row.ts";
import { AGAIN, MAIN, type Moment, PAIR, POST_STAGE, PUT } from "./moments.ts";

/** A moment at which only a kill ends a stage: everything is sent, and nothing of it reported. */
const REPORT: Pick<FaultRow, "machine" | "ends" | "sees" | "step" | "beforehand"> = {
  machine: "the report blocks",
  ends: { by: "SIGKILL", when: { line: "The report blocks." } },
  sees: {},
  step: "killed",
  beforehand: "unpredictable",
};

/** The words for each signal. */
const SIGNALS = {
  SIGINT: "The job is cancelled",
  SIGTERM: "The machine is shut down",
  SIGKILL: "The step is killed",
} as const satisfies Record<Ending["by"], string>;

/** How a job ends in which a stage was ended by a signal. */
const JOBS = { SIGINT: "cancelled", SIGTERM: "failure", SIGKILL: "failure" } as const;

function rowOf(moment: Moment, by: Ending["by"]): FaultRow {
  const { moment: words, when, error, killed, lost, ...rest } = moment;
  const isKilled = by === "SIGKILL";
  return {
    fault: `${SIGNALS[by]} ${words}${isKilled && killed.afterwards === AGAIN ? "; the job is run again" : ""}`,
    beforehand: "unpredictable",
    ...rest,
    ends: { by, when },
    sees: isKilled ? {} : { error },
    step: isKilled ? "killed" : by === "SIGINT" ? "cancelled" : "green",
    ...(isKilled ? killed : { lost }),
  };
}

/** A row of a main stage whose post stage tells how the job ended. */
function pairOf(moment: Moment, by: Ending["by"]): FaultRow {
  const row = rowOf(moment, by);
  return {
    ...row,
    fault: `${row.fault}; the post stage follows`,
    afterwards: "the post stage",
    job: JOBS[by],
  };
}

const BY = ["SIGINT", "SIGTERM", "SIGKILL"] as const satisfies readonly Ending["by"][];

/** What ends a main stage, at each of its requests and waits. */
export const endedMain: readonly FaultRow[] = [
  ...BY.flatMap((by) => MAIN.map((one) => rowOf(one, by))),
  {
    ...REPORT,
    fault: "The step is killed after the message is sent, before its report is written; the job is run again",
    afterwards: AGAIN,
    lost: "nothing: it is there twice",
    requests: [`${POST} 200`],
  },
  ...BY.flatMap((by) => PAIR.map((one) => pairOf(one, by))),
  {
    ...REPORT,
    fault:
      "The step is killed after the message is sent, before its report is written; the post stage follows",
    afterwards: "the post stage",
    job: "failure",
    lost: "nothing",
    requests: [`${POST} 200`],
  },
];

/** What ends a post stage, at each of its requests and waits. */
export const endedPost: readonly FaultRow[] = [
  ...BY.flatMap((by) => POST_STAGE.map((one) => rowOf(one, by))),
  {
    ...REPORT,
    fault: "The post stage is killed after the edit, before its report is written; the job is run again",
    standing: "there",
    afterwards: AGAIN,
    lost: "nothing: it is there twice",
    requests: [`${PUT} 200`],
  },
];
