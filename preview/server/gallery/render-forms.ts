import { renderMarkdown } from "../../../emulator/markdown.ts";
import type { Build } from "../../../src/build/build.ts";
import { createWall } from "../../../src/door/create-wall.ts";
import * as cards from "../../../src/message/card/cards.ts";
import { leastMarkdown } from "../../../src/message/limits/least-message.ts";
import { writeWithin } from "../../../src/message/limits/write-within.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import * as ofUser from "../../../src/message/template/render-tries.ts";
import type { Detail } from "../../../src/model/detail.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { OwnTemplates, TemplateSet } from "../../../src/model/templates.ts";
import { writeMarkdown } from "../../../src/step/write-message.ts";
import { byteLength } from "../../../src/text/cut.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import type { ShownForms } from "../../model/gallery.ts";
import { phoneLine } from "../phone-line.ts";
import type { Sentences } from "./marks.ts";

/** The parts of a message. */
export interface Subject {
  readonly build: Build;
  readonly outcome: Outcome;
  readonly data: unknown;
  readonly detail: Detail;
  readonly builtIn: TemplateSet;
  readonly own?: OwnTemplates | undefined;
}

/** How many lines a step quotes if it does not set `log-lines`. */
export const LOG_LINES = 20;

/** Samples contain no secrets, but anything that looks like one is hidden, as in a step. */
const hide = hiding([]);

/** Renders a message in all its forms, with the same code as a step. */
export function renderForms({ build, outcome, data, detail, builtIn, own }: Subject): ShownForms & Sentences {
  const inputs = { data, format: "card", detail, logLines: LOG_LINES } as const;
  const write = (of: { own?: OwnTemplates | undefined }) =>
    writeMarkdown(
      { build, outcome, inputs, hide, details: detailsOf },
      { builtIn, cards, ofUser, ...of },
      "",
    );
  const { rendered, fitted } = writeWithin(createWall(), {
    own: own && (() => write({ own })),
    builtIn: () => write({}),
    least: (why) => leastMarkdown(build, outcome, { hide, why }),
    mentions: "",
    explain: (error) => (error instanceof Error ? error.message : String(error)),
  });
  const { html = "", text = "" } = renderMarkdown(fitted.markdown, () => undefined);
  return {
    html,
    markdown: fitted.markdown,
    phone: phoneLine(text),
    wholeBytes: byteLength(rendered.markdown),
    bytes: byteLength(fitted.markdown),
    card: rendered.card,
    isStandIn: rendered.problems.length > 0,
    problems: rendered.problems,
    warnings: rendered.warnings,
  };
}
