/** A template's text, and its name in errors. */
export interface TemplateFile {
  /** Path as the user knows it, such as `templates/failure.md`. */
  readonly file: string;
  readonly source: string;
}

/** The template for an event, and the partials that it can use, by name. */
export interface TemplateSet {
  readonly main: TemplateFile;
  readonly partials: Readonly<Record<string, TemplateFile>>;
}

/** A user's card: a tree of plain values from JSON or YAML, with Mustache in its texts. */
export interface CardFile {
  /** Path as the user knows it, such as `.github/webex/deploy.yaml`. */
  readonly file: string;
  readonly content: unknown;
}

/** The user's templates. The built-in ones are used for those that are absent. */
export interface OwnTemplates {
  readonly main?: TemplateFile | undefined;
  readonly partials: Readonly<Record<string, TemplateFile>>;
  /** Used whatever the format is. The Markdown sent with it is built in. */
  readonly card?: CardFile | undefined;
  /** Sentences about files that are not templates but may be meant to be. */
  readonly warnings?: readonly string[];
}
