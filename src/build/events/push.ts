import type { Commit, Ref } from "../build.ts";
import type { RunContext } from "../context.ts";
import type { EventFacts } from "../event-facts.ts";
import { isTrueAt, type Payload, textAt, valueAt } from "../payload.ts";
import { treeUrl } from "../place-url.ts";
import { authorIn } from "../trust/head.ts";

/** A branch or tag by its full name (`refs/heads/main`, `refs/tags/v1`), with its URL. */
export function refOf(fullName: string, repositoryUrl: string): Ref | undefined {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(fullName) ?? [];
  if (name === undefined) return undefined;
  return { kind: kind === "tags" ? "tag" : "branch", name, url: treeUrl(repositoryUrl, name) };
}

/** A commit object as in webhooks, or a commit known only by its SHA. */
export function commitOf(value: unknown, sha: string | undefined, repositoryUrl: string): Commit | undefined {
  const id = textAt(value, "id") ?? sha;
  if (id === undefined || /^0*$/.test(id)) return undefined;
  return {
    sha: id,
    url: `${repositoryUrl}/commit/${encodeURIComponent(id.toWellFormed())}`,
    message: textAt(value, "message"),
    author: textAt(value, "author", "name") ?? textAt(value, "author", "username"),
  };
}

/** Source: https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export function readPush(payload: Payload, context: RunContext): EventFacts {
  const { ref: runRef, repositoryUrl } = context;
  const ref = refOf(textAt(payload, "ref") ?? runRef, repositoryUrl);
  const thing = ref?.kind === "tag" ? "Tag" : "Branch";
  if (isTrueAt(payload, "deleted")) {
    return { text: `${thing} deleted`, ref: ref && { kind: ref.kind, name: ref.name }, commit: null };
  }
  const head = valueAt(payload, "head_commit");
  const commit = commitOf(head, textAt(payload, "after"), repositoryUrl);
  const author = authorIn({ branch: ref?.name, isOurs: true }, head, context);
  if (isTrueAt(payload, "created")) return { text: `${thing} created`, ref, commit, author };
  const text = isTrueAt(payload, "forced") ? "Force push" : "Push";
  return { text, ref, commit, author, compareUrl: textAt(payload, "compare") };
}
