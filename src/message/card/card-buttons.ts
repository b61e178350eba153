import { cutToCharacters } from "../../text/cut.ts";
import type { MessageModel } from "../names/template-names.ts";

/** A button that opens an address; its title is plain text, without Markdown. */
export interface CardButton {
  readonly title: string;
  readonly url: string;
}

/** More are not drawn. Source: https://developer.webex.com/docs/buttons-and-cards */
export const MAX_BUTTONS = 5;

/** Longest title of a button, in characters: five of them stand side by side. */
const MAX_TITLE = 40;

/** Longest address of a button, in characters: five of them leave room for the rest of the card. */
const MAX_ADDRESS = 2000;

/** What there is to open, the most useful first, each address once. */
export function cardButtons(model: MessageModel): readonly CardButton[] {
  const { run, job, compareUrl, deployment } = model;
  const candidates: readonly (readonly [title: string, url: string | undefined])[] = [
    ["Review", model.waiting?.url],
    [run?.id ? (run.number ? `Run #${run.number}` : "Run") : "Log", run?.url],
    ["Job", job?.url],
    ["Compare", model.changes?.url || compareUrl],
    changeButton(model),
    [`Open ${deployment?.environment || "what was deployed"}`, deployment?.url],
  ];
  const known = new Set<string>();
  return candidates
    .map(([title, url]) => ({ title: cutToCharacters(title, MAX_TITLE), url: url ?? "" }))
    .filter(({ url }) => url !== "" && url.length <= MAX_ADDRESS && known.size < known.add(url).size)
    .slice(0, MAX_BUTTONS);
}

/** What was changed: a pull request says more than its last commit. */
function changeButton({ pullRequest, release, commit }: MessageModel): [string, string | undefined] {
  if (pullRequest !== undefined) return [`Pull request #${pullRequest.number}`, pullRequest.url];
  if (release !== undefined) return [`Release ${release.tag}`, release.url];
  return [`Commit ${commit?.shortSha ?? ""}`, commit?.url];
}
