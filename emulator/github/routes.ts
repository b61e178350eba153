import { compare, createDeployment } from "./deployments.ts";
import { createAnnotation } from "./entities.ts";
import { createFile } from "./files.ts";
import type { BodyOf, Route } from "./route.ts";
import { RUN_ROUTES } from "./run-routes.ts";

/** Everything that the stand-in answers, except GraphQL. */
export const ROUTES: readonly Route[] = [
  ...RUN_ROUTES,
  {
    operation: "checks/list-annotations",
    path: "/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
    needs: "checks",
    documentation: "https://docs.github.com/rest/checks/runs#list-check-run-annotations",
    answer: ({ state, params }) => {
      const job = state.jobs.find(({ id }) => String(id) === params["check_run_id"]);
      const annotations = job?.annotations?.map(createAnnotation) ?? [];
      return job && { value: annotations satisfies BodyOf<"checks/list-annotations"> };
    },
  },
  {
    operation: "repos/compare-commits",
    path: "/repos/{owner}/{repo}/compare/{basehead}",
    needs: "contents",
    documentation: "https://docs.github.com/rest/commits/commits#compare-two-commits",
    answer: ({ state, params }) => {
      const [base = "", head = ""] = params["basehead"]?.split("...") ?? [];
      const value = compare(state.commits, base, head);
      return value && { value };
    },
  },
  {
    operation: "repos/get-content",
    path: "/repos/{owner}/{repo}/contents/{path}",
    needs: "contents",
    documentation: "https://docs.github.com/rest/repos/contents#get-repository-content",
    answer: ({ state, params: { path = "" } }) => {
      const text = state.files[path] ?? workflowAt(path);
      return text === undefined ? undefined : { value: createFile(path, text) };
    },
  },
  {
    operation: "repos/list-deployments",
    path: "/repos/{owner}/{repo}/deployments",
    needs: "deployments",
    documentation: "https://docs.github.com/rest/deployments/deployments#list-deployments",
    answer: ({ state, query }) => {
      const all = state.deployments.map(createDeployment);
      const list = all.filter(({ environment }) => environment === query.get("environment"));
      const page = (items: readonly object[]) => {
        return items as BodyOf<"repos/list-deployments">;
      };
      return { list, page };
    },
  },
];

/** A workflow that runs has a file, whoever asks for it. */
function workflowAt(path: string): string | undefined {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? "on: push\njobs: {}\n" : undefined;
}
