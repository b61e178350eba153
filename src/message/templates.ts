import type { Event } from "../build/outcome.ts";

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
}

/** The built-in template of an event, in which the user's own files take the place of those of their name. */
export function withOwnTemplates(builtIn: TemplateSet, own: OwnTemplates): TemplateSet {
  return { main: own.main ?? builtIn.main, partials: { ...builtIn.partials, ...own.partials } };
}

/** Name of the built-in template of an event, below the folder of templates. */
export function templateName(event: Event): string {
  return `${event}.md`;
}
