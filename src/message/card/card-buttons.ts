import type { MessageModel } from "../names/template-names.ts";

/** A button that opens a URL. Its title is plain text, without Markdown. */
export interface CardButton {
  readonly title: string;
  readonly url: string;
}

/** Webex draws no more buttons of a user's card than these. Source: https://developer.webex.com/docs/buttons-and-cards */
export const MAX_BUTTONS = 5;

/** The number that fits side by side on a phone with full titles. */
const MAX_BUILT_IN = 3;

/** Maximum length of a button's title, in characters. */
const MAX_TITLE = 14;

/** Maximum length of a button's URL, in characters. Three of them leave room for the rest of the card. */
const MAX_ADDRESS = 1200;

/** Buttons for what can be opened, most useful first, without repeated URLs. */
export function cardButtons(model: MessageModel): readonly CardButton[] {
  const { run, job, compareUrl, deployment, pullRequest, release, commit, changes, waiting } = model;
  const candidates: readonly (readonly [title: string, url: string | undefined])[] = [
    ["Review", waiting?.url],
    ["Open", model.event === "failure" ? "" : deployment?.url],
    ["Job", job?.url],
    [run?.id ? (run.number ? `Run #${run.number}` : "Run") : "Log", run?.url],
    ["Pull request", pullRequest?.url],
    ["Release", release?.url],
    ["Compare", changes?.url || compareUrl],
    ["Commit", commit?.url],
    ["Open", deployment?.url],
  ];
  const known = new Set<string>();
  return candidates
    .map(([title, url]) => ({ title: title.length > MAX_TITLE ? "Run" : title, url: url ?? "" }))
    .filter(({ url }) => url !== "" && url.length <= MAX_ADDRESS && known.size < known.add(url).size)
    .slice(0, MAX_BUILT_IN);
}
