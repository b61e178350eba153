import { detailsOf } from "../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../src/message/model/model.ts";
import type { MessageModel } from "../../src/message/names/template-names.ts";
import { renderTemplate } from "../../src/message/template/checked-template.ts";
import type { TemplateSet } from "../../src/model/templates.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { readStep } from "./render-event.ts";

/** What a template sees in a test, and its partials; what is absent is a push to `main` whose job passed. */
export interface SourceView {
  readonly data?: unknown;
  readonly partials?: TemplateSet["partials"];
  readonly model?: MessageModel;
  readonly secrets?: readonly string[];
}

/** The model of a push to `main` whose job passed. */
export function createModel(overrides: Partial<MessageModel> = {}): MessageModel {
  return {
    ...buildMessageModel(readStep({}), "success", { details: detailsOf, hide: hiding([]) }),
    ...overrides,
  };
}

/** Renders a template's text, before anything is done to the whole message. */
export function renderSource(
  source: string,
  { data, partials = {}, model = createModel(), secrets = [] }: SourceView = {},
): ReturnType<typeof renderTemplate> {
  return renderTemplate(
    { main: { file: "own.md", source }, partials },
    { model, data, hide: hiding(secrets) },
  );
}
