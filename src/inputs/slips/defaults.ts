/** The defaults that `action.yml` gives these inputs, which a user therefore did not write. */
export const DEFAULTS = { "mention-on": "failure, rollback", "notify-on": "always", event: "auto" } as const;
