import type { Changes } from "../../build/past/changes.ts";
import { countText, moreText } from "../../text/count.ts";
import { listText } from "../../text/list.ts";
import { shortSha } from "../../text/markup/plain.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";

/** Maximum number of authors that are named. */
const MAX_AUTHORS = 5;

/** The changes since last time, as templates see them. */
export function changesGroup(
  changes: Changes | undefined,
  { clean, firstLineOf, address, amounts }: Cleaning,
): MessageModel["changes"] {
  if (changes === undefined) return undefined;
  const { kind, added, gone, commits, url, since } = changes;
  const shown = commits.slice(0, amounts.commits);
  const authors = [...new Set(commits.map(({ author }) => clean(author)).filter(Boolean))];
  const count = kind === "behind" ? gone : added;
  return {
    text: textOf(changes),
    count: String(count),
    removed: String(gone),
    authors: listText(authors, MAX_AUTHORS),
    url: kind === "identical" ? "" : address(url),
    sinceNumber: clean(since?.number),
    sinceUrl: address(since?.url),
    commits: shown.map((commit) => ({
      shortSha: shortSha(clean(commit.sha)),
      title: firstLineOf(commit.message),
      author: clean(commit.author),
      url: address(commit.url),
    })),
    more: shown.length === 0 ? "" : moreText(count - shown.length, "commit"),
    listed: amounts.listsCommits ? "yes" : "",
  };
}

function textOf({ kind, added, gone, since }: Changes): string {
  const news = countText(added, "commit");
  const lost = `${countText(gone, "commit")} ${gone === 1 ? "is" : "are"} gone`;
  const texts: Readonly<Record<Changes["kind"], string>> = {
    first: "First deployment",
    identical: "The same commit as before",
    ahead: since === undefined ? news : `${news} since it passed`,
    behind: lost,
    diverged: `${countText(added, "new commit")}, and ${lost}: the branches differ`,
  };
  return texts[kind];
}
