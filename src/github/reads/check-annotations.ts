import type { Read } from "../github-requests.ts";

/** An annotation of a check. Source: https://docs.github.com/rest/checks/runs */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number | undefined;
  /** `notice`, `warning`, or `failure`. */
  readonly level: string;
  readonly message: string;
  readonly title?: string | undefined;
}

/** GitHub keeps ten of each level per step. */
const ANNOTATIONS_ON_A_PAGE = 50;

/** The annotations of a job; one page. Source: https://docs.github.com/rest/checks/runs#list-check-run-annotations */
export function annotationsOfJob(repository: string, jobId: number): Read<readonly CheckAnnotation[]> {
  const [owner = "", repo = ""] = repository.split("/");
  return {
    what: "the annotations of a job",
    needs: "checks: read",
    ask: ({ checks }, request) =>
      checks.listAnnotations({ owner, repo, check_run_id: jobId, per_page: ANNOTATIONS_ON_A_PAGE, request }),
    parse: (data) => (Array.isArray(data) ? data.flatMap(parseAnnotation) : undefined),
  };
}

function parseAnnotation(value: unknown): readonly CheckAnnotation[] {
  const {
    path,
    start_line,
    annotation_level: level,
    message,
    title,
  } = (value ?? {}) as Record<string, unknown>;
  if (typeof message !== "string") return [];
  return [
    {
      path: typeof path === "string" ? path : "",
      startLine: typeof start_line === "number" ? start_line : undefined,
      level: typeof level === "string" ? level : "",
      message,
      title: typeof title === "string" ? title : undefined,
    },
  ];
}
