/** Defaults in `action.yml`. An input with its default was not necessarily set by the user. */
export const DEFAULTS = {
  "mention-on": "failure, rollback",
  "notify-on": "always",
  event: "auto",
  "update-mode": "auto",
} as const;
