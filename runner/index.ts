export { copyAction, SHIPPED } from "./copy-action.ts";
export type { GithubContext, RunEvent } from "./github-context.ts";
export { runAction } from "./run-action.ts";
export type { PostOptions, ProcessResult, RunOptions, StepResult } from "./step.ts";
export type { Annotation, AnnotationLevel } from "./step-record.ts";
export type { JobResult, JobRun, StepRun, WorkflowOptions, WorkflowResult } from "./workflow/run.ts";
export { runWorkflow } from "./workflow/run-workflow.ts";
export { createWorkplace, type Workplace } from "./workplace.ts";
