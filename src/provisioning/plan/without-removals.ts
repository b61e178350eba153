import type { Change, Plan } from "./change.ts";

/** Whether a change takes something away: a person, a moderator, a room, or a team. */
function isRemoval({ kind, what, target }: Change): boolean {
  return kind === "remove" || (kind === "change" && what === "moderator" && target.isModerator === false);
}

/** The plan without what it takes away, if it takes something away. These entries are kept, with the reason. */
export function withoutRemovals({ changes, refusals }: Plan, reason: string): Plan | undefined {
  if (!changes.some(isRemoval)) return undefined;
  const kept = { kind: "keep", details: [reason] } as const;
  return {
    changes: changes.map((change) => (isRemoval(change) ? { ...change, ...kept } : change)),
    refusals,
  };
}
