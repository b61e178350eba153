import type { Inputs } from "../../../inputs/inputs.ts";
import type { Row } from "../../row.ts";
import { lostExitRows } from "../endings/lost-exit-codes.ts";
import { timeLimitRows } from "../endings/time-limits.ts";
import { failedDownloadRows, unknownArtifactRows } from "../files/failed-downloads.ts";
import type { Calling } from "../own-place.ts";
import { finishingRows } from "../starts/finishing-steps.ts";
import { lateStartRows } from "../starts/late-start.ts";
import { repeatedRows } from "../starts/repeated-events.ts";
import { skippedEndRows } from "../starts/skipped-ends.ts";
import { startOutputRows } from "../starts/start-outputs.ts";
import { unfinishedRows } from "../starts/unfinished-start.ts";
import { continuedRows } from "./continued-message.ts";
import { doubleEndRows } from "./double-end.ts";
import { environmentRows } from "./environments.ts";
import { followingRows } from "./following-steps.ts";
import { lifecycleConditionRows } from "./lifecycle-conditions.ts";
import { matrixRows } from "./matrix-messages.ts";
import { skippedNeedRows } from "./skipped-jobs.ts";
import { untoldFailureRows } from "./untold-failures.ts";

/** Rows about what comes before and after the step, and what else reports the same. */
export function orderRows(inputs: Inputs, place: Calling): readonly Row[] {
  const continued = continuedRows(place);
  const unfinished = unfinishedRows(inputs, place);
  return [
    ...lifecycleConditionRows(place),
    ...repeatedRows(place),
    ...doubleEndRows(place),
    ...(continued.length > 0 ? continued : followingRows(inputs, place)),
    ...untoldFailureRows(inputs, place),
    ...skippedNeedRows(inputs, place),
    ...timeLimitRows(inputs, place),
    ...matrixRows(inputs, place),
    ...failedDownloadRows(inputs, place),
    ...unknownArtifactRows(place),
    ...environmentRows(inputs, place),
    ...(unfinished.length > 0 ? unfinished : lateStartRows(inputs, place)),
    ...lostExitRows(inputs, place),
    ...finishingRows(place),
    ...skippedEndRows(place),
    ...startOutputRows(place),
  ];
}
