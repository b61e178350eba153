/** A page's request to the gallery. */
export interface GalleryWish {
  readonly outcome: string;
  /** One kind of build, or all of them if it is missing. */
  readonly build?: string | undefined;
  /** The input `detail`: `compact`, `normal`, or `full`. */
  readonly detail?: string | undefined;
  /** The file in the editor, by its name in the user's folder. */
  readonly file?: string | undefined;
  /** The unsaved text of that file in the editor. */
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
  /** Sentences about what is wrong with the folder, its files, and the data. */
  readonly problems: readonly string[];
  /** Sentences about what may be wrong. */
  readonly warnings: readonly string[];
  /** One build, or one of each kind. */
  readonly shown: readonly ShownBuild[];
  /** What is shown next to a single build. */
  readonly workbench: Workbench | undefined;
}

export interface Choice {
  readonly name: string;
  readonly title: string;
}

export interface OwnFolder {
  /** As in the input `template`, such as `.github/webex`. */
  readonly path: string;
  readonly files: readonly TemplateSource[];
}

export interface TemplateSource {
  /** Relative to the folder, such as `failure.md` or `partials/title.md`. */
  readonly name: string;
  readonly source: string;
  /** Different for every text. */
  readonly version: string;
}

export interface ShownBuild extends Choice {
  /** With the user's templates, if they affect it. */
  readonly own: ShownForms | undefined;
  readonly builtIn: ShownForms;
}

/** One message in all its forms. */
export interface ShownForms {
  readonly html: string;
  readonly markdown: string;
  /** The text of a notification. */
  readonly phone: string;
  /** Bytes of the Markdown before and after it was fitted into Webex's limit. */
  readonly wholeBytes: number;
  readonly bytes: number;
  readonly card: unknown;
  /** Whether the built-in message replaces one of the user's that is broken. */
  readonly isStandIn: boolean;
}

export interface Workbench {
  /** Built-in files that can be replaced with a file of the same name. */
  readonly builtIn: readonly TemplateSource[];
  /** Problems in the file that is being edited. */
  readonly marks: readonly Mark[];
  readonly names: readonly NameValue[];
  readonly card: CardCheck;
}

/** A sentence about a place in a text. Lines and columns start at 1. */
export interface Mark {
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly text: string;
  /** Whether the file cannot be used because of it. */
  readonly isError: boolean;
}

/** A name that a template can use. */
export interface NameValue {
  /** As written, such as `{{run.number}}`. The start of a group or list, such as `{{#commit}}`. */
  readonly tag: string;
  readonly what: string;
  /** "" if there is none at present. */
  readonly value: string;
  /** How deeply it is nested in groups and lists. */
  readonly depth: number;
}

/** A card, and what Webex would say about it. */
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

/** A card drawn with its findings. */
export interface CardDrawing {
  readonly card: unknown;
  readonly marks: readonly CardMark[];
  /** Sentences about what has no place in it. */
  readonly leftOut: readonly string[];
}

/** An element that a finding is about. */
export interface CardMark {
  readonly id: string;
  readonly type: string;
  /** Numbers of the findings, from 1. */
  readonly numbers: readonly number[];
  readonly text: string;
  readonly isError: boolean;
}
