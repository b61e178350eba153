import type { Read } from "../github-requests.ts";

/**
 * The text of a file at a commit, or on the default branch by default, up to 1 MB. A missing file is unknown. Source:
 * https://docs.github.com/rest/repos/contents#get-repository-content
 */
export function textOfFile(repository: string, path: string, ref?: string): Read<string> {
  const [owner = "", repo = ""] = repository.split("/");
  return {
    what: `the file ${path}`,
    needs: "contents: read",
    ask: ({ repos }, request) => repos.getContent({ owner, repo, path, ...(ref && { ref }), request }),
    parse: (data) => {
      const { content, encoding } = (data ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof content !== "string" || encoding !== "base64") return undefined;
      const bytes = Uint8Array.from(atob(content.replace(/\s/g, "")), (one) => one.charCodeAt(0));
      return new TextDecoder().decode(bytes);
    },
  };
}
