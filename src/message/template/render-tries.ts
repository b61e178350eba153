import type { CardFile, TemplateSet } from "../../model/templates.ts";
import { withFenceClosed } from "../../text/markup/markdown.ts";
import { oneLine } from "../../text/markup/plain.ts";
import type { AdaptiveCard } from "../card/card.ts";
import { renderTemplate } from "./checked-template.ts";
import { withLineBreaks } from "./line-breaks.ts";
import { renderInput } from "./render-input.ts";
import type { TemplateView } from "./render-template.ts";
import { TemplateError } from "./template-error.ts";
import { WorkBudget } from "./work-budget.ts";

/** The code that draws cards. */
export type Cards = typeof import("../card/cards.ts");

/** A template's view and what is needed to render it. */
interface Rendering extends TemplateView {
  readonly builtIn: TemplateSet;
  readonly cards?: Cards | undefined;
}

/** Renders the user's templates one after another, and collects warnings and problems. */
export class RenderTries {
  readonly warnings: string[] = [];
  readonly problems: string[] = [];
  readonly #rendering: Rendering;
  /** Shared by all of the user's files. An input has its own budget, because others may have written parts of another input. */
  readonly #budget = new WorkBudget();

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  /** Throws `TemplateError`. */
  #text(templates: TemplateSet, write?: (text: string) => string): string {
    const view = { ...this.#rendering, budget: this.#budget };
    const { markdown, warnings } = renderTemplate(templates, view, write);
    for (const warning of warnings) this.warnings.push(warning);
    return markdown;
  }

  /**
   * An input that replaces part of a template, with its fenced blocks closed. `undefined` if there is none, or if it is blank
   * and must not be. Others may write it: that it is blank or requires too much work is not the step's fault.
   */
  input(templates: TemplateSet | undefined, { mayBeBlank } = { mayBeBlank: true }): string | undefined {
    if (templates === undefined) return undefined;
    const markdown = this.#inputText(templates);
    if (mayBeBlank || oneLine(markdown) !== "") return withFenceClosed(markdown);
    this.warnings.push(`${templates.main.file}: it renders to nothing, so the built-in title is used.`);
    return undefined;
  }

  #inputText(templates: TemplateSet): string {
    try {
      const { markdown, warnings } = renderInput(templates, {
        ...this.#rendering,
        budget: new WorkBudget(),
      });
      for (const warning of warnings) this.warnings.push(warning);
      return markdown;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.warnings.push(`${error.message}. It is shown as it is.`);
      return templates.main.source;
    }
  }

  /** An input that replaces everything after the title. Its line breaks are kept. */
  body(templates: TemplateSet | undefined): string | undefined {
    const written = this.input(templates);
    return written && withLineBreaks(written);
  }

  /** `undefined` if there is no user template, or if it is broken. */
  own(templates: TemplateSet | undefined, { mayBeBlank } = { mayBeBlank: true }): string | undefined {
    if (templates === undefined) return undefined;
    return this.#attempt(() => {
      return shown(this.#text(templates), templates, mayBeBlank);
    });
  }

  /** `undefined` if the user's card is broken. */
  card(file: CardFile): AdaptiveCard | undefined {
    const { builtIn, hide, cards } = this.#rendering;
    if (cards === undefined) return undefined;
    return this.#attempt(() => {
      const { card, warnings } = cards.renderOwnCard(
        file,
        (source, where, write) =>
          this.#text({ main: { file: where, source }, partials: builtIn.partials }, write),
        hide,
      );
      for (const warning of warnings) this.warnings.push(warning);
      return card;
    });
  }

  #attempt<T>(render: () => T): T | undefined {
    try {
      return render();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.problems.push(error.message);
      return undefined;
    }
  }
}

/** The text, provided that it shows something or may be blank. Throws `TemplateError`. */
function shown(markdown: string, { main }: TemplateSet, mayBeBlank: boolean): string {
  if (mayBeBlank || oneLine(markdown) !== "") return markdown;
  throw new TemplateError(`${main.file}: it renders to nothing`);
}
