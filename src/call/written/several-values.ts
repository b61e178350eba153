/** An argument for one ID or one address. */
const OF_ONE = /^\w+(?:Id|Email)$/;

/**
 * What to write instead of several IDs or addresses where one belongs, or of a list of one, as the end of a sentence without
 * its period; `undefined` for anything else. `isShown` says whether a text may be shown, and pasted as it is.
 */
export function insteadOfSeveral(
  { path, method }: { readonly path: string; readonly method: string },
  items: readonly unknown[],
  isShown: (text: string) => boolean,
): string | undefined {
  const texts = items.filter((item) => typeof item === "string");
  if (!OF_ONE.test(path) || texts.length < items.length) return undefined;
  const [only = ""] = texts;
  if (texts.length === 1 && isShown(only)) {
    return `. Write it without the brackets or the hyphen: \`${path}: ${only}\``;
  }
  if (texts.length < 2) return undefined;
  const [, thing = "value"] = /^(?:to)?(room|person|team)(?:Id|Email)$/i.exec(path) ?? [];
  const line = `\`${path}: \${{ matrix.${thing.toLowerCase()} }}\``;
  return `. Webex takes one in each call: write a step for each, or a \`matrix:\` of them and ${line}${OF_MAIN[method] ?? ""}`;
}

const OF_MESSAGES = ". For a message, `to` of the main action takes several lines";

/** What the main action does for several at once. */
const OF_MAIN: Readonly<Record<string, string>> = {
  "memberships.create": ". To say who is in a room, `provision` of the main action takes a list",
  "teamMemberships.create": ". To say who is in a team, `provision` of the main action takes a list",
  "messages.create": OF_MESSAGES,
  "messages.createWithFile": OF_MESSAGES,
};
