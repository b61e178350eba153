import type { Permission } from "../../github/reading.ts";
import type { Paste } from "../input-lines.ts";
import type { OwnPlace } from "../workflow/own-place.ts";

/** All permissions that the job needs, because a job is not granted those it does not name. */
export function grantOf(
  all: readonly Permission[],
  denied: readonly Permission[],
  place: OwnPlace | undefined,
): Paste {
  const given = JSON.stringify([place?.workflow["permissions"]]);
  const isReplaced =
    place?.job?.["permissions"] !== undefined &&
    denied.every((one) => given.includes(one.replace(": ", '":"')));
  const advice = `${isReplaced ? REPLACED : ""}Add these lines to the job. If it already has \`permissions:\`, add only what is missing, and keep the rest: \`write\` includes \`read\`.`;
  return { advice, lines: ["permissions:", ...all.map((one) => `  ${one}`)].join("\n") };
}

const REPLACED = "The job's `permissions:` replace the workflow's, which have these. ";
