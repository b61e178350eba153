/** What a page asks the gallery for. */
export interface GalleryWish {
  readonly outcome: string;
  /** One kind of build; all of them where it is missing. */
  readonly build?: string | undefined;
  /** The input `detail`: `compact`, `normal` or `full`. */
  readonly detail?: string | undefined;
  /** The file in the editor, by its name in the user's folder. */
  readonly file?: string | undefined;
  /** What that file says in the editor, where that is not saved. */
  readonly draft?: string | undefined;
  /** The input `data`, YAML or JSON. */
  readonly data?: string | undefined;
}

export interface Gallery {
  /** How a step uses the action, such as `your-org/webex-notify@v1`. */
  readonly uses: string;
  readonly outcomes: readonly Choice[];
  readonly builds: readonly Choice[];
  readonly folder: OwnFolder | undefined;
  /** What is wrong with the folder, its files and the data, as sentences. */
  readonly problems: readonly string[];
  /** What may be. */
  readonly warnings: readonly string[];
  /** One, or one for each kind of build. */
  readonly shown: readonly ShownBuild[];
  /** What stands beside the one that is shown. */
  readonly workbench: Workbench | undefined;
}

export interface Choice {
  readonly name: string;
  readonly title: string;
}

export interface OwnFolder {
  /** As the input `template` has it, such as `.github/webex`. */
  readonly path: string;
  readonly files: readonly TemplateSource[];
}

export interface TemplateSource {
  /** Below the folder, such as `failure.md` or `partials/title.md`. */
  readonly name: string;
  readonly source: string;
  /** Another one for every other text. */
  readonly version: string;
}

export interface ShownBuild extends Choice {
  /** With the user's templates, where they have a part in it. */
  readonly own: ShownForms | undefined;
  readonly builtIn: ShownForms;
}

/** One message in all its forms. */
export interface ShownForms {
  readonly html: string;
  readonly markdown: string;
  /** What a notification shows. */
  readonly phone: string;
  /** Of the Markdown, in bytes: before it was fitted into what Webex takes, and after. */
  readonly wholeBytes: number;
  readonly bytes: number;
  readonly card: unknown;
  /** Whether the built-in message stands in for one of the user's that is broken. */
  readonly isStandIn: boolean;
}

export interface Workbench {
  /** What can be replaced by a file of its name. */
  readonly builtIn: readonly TemplateSource[];
  /** What is wrong in the file that is edited. */
  readonly marks: readonly Mark[];
  readonly names: readonly NameValue[];
  readonly card: CardCheck;
}

/** A sentence about a place of a text; lines and columns from 1. */
export interface Mark {
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly text: string;
  /** Whether the file cannot be used as it is. */
  readonly isError: boolean;
}

/** A name that a template may use. */
export interface NameValue {
  /** As it is written, such as `{{run.number}}`; of a group or a list as it begins, such as `{{#commit}}`. */
  readonly tag: string;
  readonly what: string;
  /** "" where there is none at present. */
  readonly value: string;
  /** How deep it stands in groups and lists. */
  readonly depth: number;
}

/** A card and what Webex would say of it. */
export interface CardCheck {
  readonly json: string;
  readonly drawing: CardDrawing;
  readonly version: string;
  readonly bytes: number;
  readonly maxBytes: number;
  readonly buttons: number;
  readonly maxButtons: number;
  readonly findings: readonly (Mark & { readonly path: string })[];
}

/** A card as it is drawn with its findings. */
export interface CardDrawing {
  readonly card: unknown;
  readonly marks: readonly CardMark[];
  /** What has no place in it, as sentences. */
  readonly leftOut: readonly string[];
}

/** An element of which something is said. */
export interface CardMark {
  readonly id: string;
  readonly type: string;
  /** Of the findings, from 1. */
  readonly numbers: readonly number[];
  readonly text: string;
  readonly isError: boolean;
}
