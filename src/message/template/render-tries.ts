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

/** What draws cards. */
export type Cards = typeof import("../card/cards.ts");

/** What is rendered, and with what. */
interface Rendering extends TemplateView {
  readonly builtIn: TemplateSet;
  readonly cards?: Cards | undefined;
}

/** Renders one template of the user's after another, and keeps what is to be said of them. */
export class RenderTries {
  readonly warnings: string[] = [];
  readonly problems: string[] = [];
  readonly #rendering: Rendering;
  /** Of all files of the user's together. An input has its own: others may have written what stands in another one. */
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
   * An input in the place of a part of a template, with no fenced block left open; `undefined` where there is none, it asks for
   * too much, or it is blank and must not be: a text of others may be, which is no fault of the step's.
   */
  input(templates: TemplateSet | undefined, { mayBeBlank } = { mayBeBlank: true }): string | undefined {
    if (templates === undefined) return undefined;
    return this.#attempt(() => {
      const { markdown, warnings } = renderInput(templates, {
        ...this.#rendering,
        budget: new WorkBudget(),
      });
      for (const warning of warnings) this.warnings.push(warning);
      if (mayBeBlank || oneLine(markdown) !== "") return withFenceClosed(markdown);
      this.warnings.push(`${templates.main.file}: it renders to nothing, so the built-in title is used.`);
      return undefined;
    });
  }

  /** An input in the place of all that follows the title, in which a line break is one. */
  body(templates: TemplateSet | undefined): string | undefined {
    const written = this.input(templates);
    return written && withLineBreaks(written);
  }

  /** `undefined` where there is no template of the user's, or it is broken. */
  own(templates: TemplateSet | undefined, { mayBeBlank } = { mayBeBlank: true }): string | undefined {
    if (templates === undefined) return undefined;
    return this.#attempt(() => {
      return shown(this.#text(templates), templates, mayBeBlank);
    });
  }

  /** `undefined` where the user's card is broken. */
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

/** The text, where it shows something or need not. Throws `TemplateError`. */
function shown(markdown: string, { main }: TemplateSet, mayBeBlank: boolean): string {
  if (mayBeBlank || oneLine(markdown) !== "") return markdown;
  throw new TemplateError(`${main.file}: it renders to nothing`);
}
