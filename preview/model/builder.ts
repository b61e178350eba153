/** The answers to the builder's questions. Texts are as they were typed. */
export interface Choices {
  readonly report: "job" | "workflow" | "matrix" | "deploy" | "forks";
  readonly where: "room" | "person" | "webhook";
  /** A room's title, ID, or link, or a person's email address. */
  readonly to: string;
  readonly when: "always" | "failures" | "changes" | "fixes";
  readonly mention: "nobody" | "author" | "actor" | "people" | "all";
  /** Email addresses, for `people`. */
  readonly who: string;
  readonly with: readonly Extra[];
  readonly github: "github.com" | "ghe.com" | "ghes";
  readonly webex: "commercial" | "fedramp";
}

/** What a message can report or attach, in addition to the outcome. */
export type Extra = "tests" | "lint" | "errors" | "logs" | "files" | "card";

/** Questions that are answered with one or more of a few words. */
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
  /** Why it cannot be combined with the other choices. */
  readonly problem?: string | undefined;
}

/** How a run can end, or be judged. */
export type SampleOutcome = "success" | "failure" | "cancelled" | "rollback";

/** A workflow for the choices, or why there is none. */
export interface Built {
  readonly choices: Choices;
  readonly questions: readonly Question[];
  /** What cannot be combined, one sentence each. There is no workflow then. */
  readonly problems: readonly string[];
  readonly workflow: BuiltWorkflow | undefined;
  readonly outcomes: readonly { readonly value: SampleOutcome; readonly label: string }[];
}

export interface BuiltWorkflow {
  /** Its path in the repository. */
  readonly path: string;
  readonly text: string;
  /** The permissions for the job of the last step, and their purpose. */
  readonly permissions: readonly { readonly name: string; readonly why: string }[];
  /** What to do before the first run, in order. */
  readonly preparations: readonly Preparation[];
  /** The inputs that are used, with their descriptions from action.yml. */
  readonly inputs: readonly { readonly name: string; readonly description: string }[];
}

export interface Preparation {
  readonly text: string;
  /** A command for a terminal. */
  readonly command?: string | undefined;
  readonly link?: string | undefined;
}

/** The findings about a workflow that somebody pasted. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Why GitHub's language service could not be used, if so. */
  readonly note: string | undefined;
}

export interface Finding {
  /** From 1. */
  readonly line: number;
  /** `wrong` does not work, `missing` prevents something, `better` is advice. */
  readonly kind: "wrong" | "missing" | "better";
  readonly text: string;
  /** The lines to write there. */
  readonly write?: string | undefined;
}
