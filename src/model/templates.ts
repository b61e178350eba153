/** A template's text and the name by which errors speak of it. */
export interface TemplateFile {
  /** Path as the user knows it, such as `templates/failure.md`. */
  readonly file: string;
  readonly source: string;
}

/** One template for the event at hand and the partials that it may use, by name. */
export interface TemplateSet {
  readonly main: TemplateFile;
  readonly partials: Readonly<Record<string, TemplateFile>>;
}

/** A card of the user's: Mustache in the texts of a tree of plain values, as JSON or YAML gives it. */
export interface CardFile {
  /** Path as the user knows it, such as `.github/webex/deploy.yaml`. */
  readonly file: string;
  readonly content: unknown;
}

/** Templates of the user's as they were read: what is absent stays built in. */
export interface OwnTemplates {
  readonly main?: TemplateFile | undefined;
  readonly partials: Readonly<Record<string, TemplateFile>>;
  /** Sent as it is rendered, whatever the format asked for; its Markdown twin is built in. */
  readonly card?: CardFile | undefined;
  /** Sentences about files that are no templates, and may have been meant to be. */
  readonly warnings?: readonly string[];
}
