import { fenceAfter, withoutMentions } from "../text/markdown.ts";
import { oneLine, plainText } from "../text/plain.ts";
import { withoutSecrets } from "../text/secrets.ts";
import type { MessageModel } from "./names.ts";
import { renderTemplate } from "./render-template.ts";
import { TemplateError } from "./template-error.ts";
import { type OwnTemplates, type TemplateSet, withOwnTemplates } from "./templates.ts";

/** A message ready to be sent. */
export interface RenderedMessage {
  /** Webex Markdown, which may be longer than Webex takes: see `fitMessage`. */
  readonly markdown: string;
  /** Names that nothing fills, as sentences. */
  readonly warnings: readonly string[];
  /** What is wrong with the user's templates, as sentences; the built-in ones stand in for them. */
  readonly problems: readonly string[];
}

export interface RenderRequest {
  readonly model: MessageModel;
  /** The user's `data`. */
  readonly data?: unknown;
  readonly builtIn: TemplateSet;
  readonly own?: OwnTemplates | undefined;
  /** Mustache Markdown in the place of the first line. */
  readonly title?: string | undefined;
  /** Mustache Markdown in the place of all that follows the first line. */
  readonly message?: string | undefined;
  /** Values that must not appear in the message. */
  readonly secrets: readonly string[];
}

/** Renders a message. Whatever a user's template holds, there is one: the built-in template stands in for a broken one. */
export function renderMessage(request: RenderRequest): RenderedMessage {
  const { builtIn, own, secrets } = request;
  const tries = new Tries(request);
  const templates = own === undefined ? builtIn : withOwnTemplates(builtIn, own);
  const whole = tries.own(own && templates, REQUIRED) ?? tries.builtIn(builtIn);
  const [title, body] = titleAndBody(whole);
  const parts = [
    tries.own(inputTemplate("title", request.title, templates), REQUIRED) ?? title,
    tries.own(inputTemplate("message", request.message, templates)) ?? body,
  ];
  const markdown = finished(parts.join("\n\n"), secrets);
  return { markdown, warnings: [...new Set(tries.warnings)], problems: tries.problems };
}

/** For a template that must show something: without a title there is no message. */
const REQUIRED = { mayBeBlank: false };

/** Renders one template after another, and keeps what is to be said of them. */
class Tries {
  readonly warnings: string[] = [];
  readonly problems: string[] = [];
  readonly #request: RenderRequest;

  constructor(request: RenderRequest) {
    this.#request = request;
  }

  builtIn(templates: TemplateSet): string {
    const { markdown, warnings } = renderTemplate(templates, this.#request);
    this.warnings.push(...warnings);
    return markdown;
  }

  /** `undefined` where there is no template of the user's, or it is broken. */
  own(templates: TemplateSet | undefined, { mayBeBlank } = { mayBeBlank: true }): string | undefined {
    if (templates === undefined) return undefined;
    try {
      const markdown = this.builtIn(templates);
      if (mayBeBlank || oneLine(markdown) !== "") return markdown;
      throw new TemplateError(`${templates.main.file}: it renders to nothing`);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.problems.push(error.message);
      return undefined;
    }
  }
}

function inputTemplate(
  name: string,
  source: string | undefined,
  { partials }: TemplateSet,
): TemplateSet | undefined {
  return source === undefined ? undefined : { main: { file: `Input "${name}"`, source }, partials };
}

/** The first line is the title: what a phone shows. */
function titleAndBody(markdown: string): [title: string, body: string] {
  const text = markdown.trim();
  const end = text.indexOf("\n");
  return end === -1 ? [text, ""] : [text.slice(0, end).trimEnd(), text.slice(end).trim()];
}

/** What holds for every message, whatever the template did: no secrets, no mentions, no runs of blank lines. */
function finished(markdown: string, secrets: readonly string[]): string {
  return withoutMentions(withoutBlankRuns(withoutSecrets(plainText(markdown), secrets))).trim();
}

/** Empty sections leave blank lines behind: of several one is kept, but for those in fenced blocks. */
function withoutBlankRuns(markdown: string): string {
  let fence: string | undefined;
  const lines: string[] = [];
  for (const line of markdown.split("\n")) {
    fence = fenceAfter(line, fence);
    const isBlank = fence === undefined && line.trim() === "";
    if (!isBlank || (lines.at(-1) ?? "") !== "") lines.push(isBlank ? "" : line);
  }
  return lines.join("\n");
}
