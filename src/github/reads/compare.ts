import type { Read } from "../github-requests.ts";
import { fieldsOf } from "./fields-of.ts";

/** How a commit relates to another one. */
export interface Comparison {
  /** How the second commit relates to the first: `behind` if it is an ancestor of the first. */
  readonly status: "ahead" | "behind" | "diverged" | "identical";
  /** Number of commits only in the second. */
  readonly aheadBy: number;
  /** Number of commits only in the first. */
  readonly behindBy: number;
  /** Some of the commits only in the second, oldest first. */
  readonly commits: readonly ComparedCommit[];
  /** Paths of the changed files. Only some of them if there are many. */
  readonly files?: readonly string[];
  readonly url: string;
}

export interface ComparedCommit {
  readonly sha: string;
  readonly message: string;
  /** Login, or the name if GitHub knows no account. */
  readonly author: string;
  /** Login, if GitHub knows the account. */
  readonly login?: string | undefined;
  /** As in the commit, where anybody can write any address. */
  readonly email?: string | undefined;
  readonly isBot?: boolean;
  readonly url: string;
}

/** The commits to compare, by SHA. */
export interface CompareQuery {
  /** `owner/name`. */
  readonly repository: string;
  readonly base: string;
  readonly head: string;
}

const COMMITS_ON_A_PAGE = 100;

const STATUSES = ["ahead", "behind", "diverged", "identical"] as const;

/** One page. Source: https://docs.github.com/rest/commits/commits#compare-two-commits */
export function compareCommits({ repository, base, head }: CompareQuery): Read<Comparison> {
  const [owner = "", repo = ""] = repository.split("/");
  const query = { basehead: `${base}...${head}`, per_page: COMMITS_ON_A_PAGE };
  return {
    what: "what changed",
    needs: "contents: read",
    ask: ({ repos }, request) => repos.compareCommitsWithBasehead({ owner, repo, ...query, request }),
    parse: (data) => {
      const { status: word, ahead_by, behind_by, commits, files, html_url } = fieldsOf(data);
      const status = STATUSES.find((one) => one === word);
      if (status === undefined || typeof ahead_by !== "number" || typeof behind_by !== "number")
        return undefined;
      const parsed = Array.isArray(commits) ? commits.map(parseCommit) : [];
      return {
        status,
        aheadBy: ahead_by,
        behindBy: behind_by,
        commits: parsed.filter((commit) => commit !== undefined),
        files: Array.isArray(files)
          ? files.map((file) => textOf(fieldsOf(file)["filename"])).filter(Boolean)
          : [],
        url: textOf(html_url),
      };
    },
  };
}

function parseCommit(value: unknown): ComparedCommit | undefined {
  const { sha, html_url, author, commit } = fieldsOf(value);
  const { message, author: signature } = fieldsOf(commit);
  if (typeof sha !== "string") return undefined;
  return {
    sha,
    message: textOf(message),
    author: textOf(fieldsOf(author)["login"]) || textOf(fieldsOf(signature)["name"]),
    login: textOf(fieldsOf(author)["login"]) || undefined,
    email: textOf(fieldsOf(signature)["email"]) || undefined,
    isBot: fieldsOf(author)["type"] === "Bot",
    url: textOf(html_url),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
