/** What the builder is told, one answer to each question; texts are as they were typed. */
export interface Choices {
  readonly report: "job" | "workflow" | "matrix" | "deploy" | "forks";
  readonly where: "room" | "person" | "webhook";
  /** A room's title, ID or link, or a person's email address. */
  readonly to: string;
  readonly when: "always" | "failures" | "changes" | "fixes";
  readonly mention: "nobody" | "author" | "actor" | "people" | "all";
  /** Email addresses, for `people`. */
  readonly who: string;
  readonly with: readonly Extra[];
  readonly github: "github.com" | "ghe.com" | "ghes";
  readonly webex: "commercial" | "fedramp";
}

/** What a message may say, or bring, beside how it ended. */
export type Extra = "tests" | "lint" | "errors" | "logs" | "files" | "card";

/** Questions that are answered by one or some of a few words. */
export type QuestionName = Exclude<keyof Choices, "to" | "who">;

export interface Question {
  readonly name: QuestionName;
  readonly label: string;
  readonly isMany: boolean;
  readonly options: readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  /** Why it does not go together with what else is chosen. */
  readonly problem?: string | undefined;
}

/** How a run may end, or what becomes of it. */
export type SampleOutcome = "success" | "failure" | "cancelled" | "rollback";

/** A workflow that does what was asked for, or why there is none. */
export interface Built {
  readonly choices: Choices;
  readonly questions: readonly Question[];
  /** What does not go together, a sentence each; then there is no workflow. */
  readonly problems: readonly string[];
  readonly workflow: BuiltWorkflow | undefined;
  readonly outcomes: readonly { readonly value: SampleOutcome; readonly label: string }[];
}

export interface BuiltWorkflow {
  /** Where it belongs in the repository. */
  readonly path: string;
  readonly text: string;
  /** What the job of the last step is granted, and what for. */
  readonly permissions: readonly { readonly name: string; readonly why: string }[];
  /** What to do before the first run, in its order. */
  readonly preparations: readonly Preparation[];
  /** The inputs that are given, as action.yml describes them. */
  readonly inputs: readonly { readonly name: string; readonly description: string }[];
}

export interface Preparation {
  readonly text: string;
  /** A command for a terminal. */
  readonly command?: string | undefined;
  readonly link?: string | undefined;
}

/** What was found in a workflow that somebody pasted. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Where GitHub's language service could not be asked: why. */
  readonly note: string | undefined;
}

export interface Finding {
  /** From 1. */
  readonly line: number;
  /** `wrong` does not work, `missing` keeps something back, `better` is advice. */
  readonly kind: "wrong" | "missing" | "better";
  readonly text: string;
  /** The lines to write there. */
  readonly write?: string | undefined;
}
