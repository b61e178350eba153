import type { Change, Plan } from "./change.ts";
import { AS_MODERATOR } from "./plan-members.ts";

/**
 * The plan of a run that may be an older one, if it has to be limited: rooms, teams, and people that are missing are added.
 * Everything that exists is kept, with the reason. Nobody becomes a moderator of it, because moderators can remove others.
 */
export function additionsOnly({ changes, refusals }: Plan): Plan | undefined {
  const limited = changes.map(limitedOf);
  return limited.every((change, index) => change === changes[index])
    ? undefined
    : { changes: limited, refusals };
}

function limitedOf(change: Change): Change {
  const { kind, details, target } = change;
  if (kind === "keep") return change;
  if (kind !== "create") return { ...change, kind: "keep", details: [...details, `not done: ${WHY}`] };
  const isInExisting = (target.roomId ?? target.teamId) !== undefined;
  if (target.isModerator !== true || !isInExisting) return change;
  const others = details.filter((detail) => detail !== AS_MODERATOR);
  return {
    ...change,
    details: [...others, `not ${AS_MODERATOR}: ${WHY}`],
    target: { ...target, isModerator: false },
  };
}

const WHY = "this may be an older run";
