import { readStep, type Step } from "../../preview/samples/read-step.ts";
import type { Build } from "../../src/build/build.ts";
import type { AdaptiveCard } from "../../src/message/card/card.ts";
import * as cards from "../../src/message/card/cards.ts";
import { fitMessage } from "../../src/message/limits/fit-message.ts";
import { detailsOf } from "../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../src/message/model/model.ts";
import { type RenderedMessage, renderMessage } from "../../src/message/template/render.ts";
import * as ofUser from "../../src/message/template/render-tries.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { builtInTemplates } from "./built-in-templates.ts";

export { readStep, type Step };

/** The message of a step: its event and payload through build, model and templates, as the action goes. */
export function renderStep(step: Step): RenderedMessage {
  const build = readStep(step);
  if (build.outcome === "skipped") throw new Error(`Nothing to render: ${build.skippedReason}`);
  return renderBuild(build, build.outcome, step);
}

/** The message of a build. */
export function renderBuild(
  build: Build,
  event: Outcome,
  { texts = {}, secrets = [] }: Step = {},
): RenderedMessage {
  const model = buildMessageModel(build, event, { details: detailsOf, hide: hiding(secrets) });
  const rendered = renderMessage({
    model,
    builtIn: builtInTemplates(event),
    cards,
    ofUser,
    ...texts,
    hide: hiding(secrets),
  });
  return { ...rendered, markdown: fitMessage(rendered.markdown, "").forWebhook };
}

/** The card of a step, as text and values. Throws where there is none. */
export function cardOf(step: Step): AdaptiveCard {
  const { card } = renderStep({ ...step, texts: { format: "card", ...step.texts } });
  if (card === undefined) throw new Error("The message has no card");
  return card;
}
