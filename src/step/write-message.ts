import type { MessageForms } from "../delivery/post/message-forms.ts";
import type { UserMap } from "../inputs/content/user-map.ts";
import type { OpenFile } from "../inputs/files/open-file.ts";
import { InputError, MissingFileError } from "../inputs/input-error.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { fitMessage, noticeOf } from "../message/limits/fit-message.ts";
import { leastMarkdown } from "../message/limits/least-message.ts";
import { type WrittenMessage, writeWithin } from "../message/limits/write-within.ts";
import type { Mentions, MentionWishes, Occasion } from "../message/mentions.ts";
import { type Amounts, amountsOf, quickAmounts } from "../message/model/amounts.ts";
import { buildMessageModel, hasDetails, type ModelOptions } from "../message/model/model.ts";
import { type RenderedMessage, type RenderRequest, renderMessage } from "../message/template/render.ts";
import type { Outcome } from "../model/outcome.ts";
import type { OwnTemplates } from "../model/templates.ts";
import { mediaTypeOf } from "../text/media-type.ts";
import type { FilePart } from "../webex/index.ts";
import type { Happening } from "./happening.ts";
import type { Host } from "./host.ts";

/** What happened, if there is something to report about it. */
export interface Subject extends Happening {
  readonly outcome: Outcome;
}

/** The message for rooms and in the other forms that destinations take, with its files. */
export interface Message {
  readonly markdown: string;
  readonly forms: (files: readonly OpenFile[]) => Omit<MessageForms, "pendingOnly">;
}

/** Writes the message. Problems with the user's own templates, data, or map of people become problems of the step. */
export async function writeMessage(
  subject: Subject,
  { isBeforeCheckout = false }: { readonly isBeforeCheckout?: boolean },
  host: Host,
): Promise<Message> {
  const { build, outcome, inputs, hide } = subject;
  const own = await readTemplates(subject, isBeforeCheckout, host);
  const { userMap, isUnread } = await readPeople(inputs, isBeforeCheckout, host);
  const builtIn = await host.readBuiltInTemplates(outcome);
  const occasion = { ...build, outcome, transition: build.history?.transition };
  const mentions = await guardedMentions({ ...inputs, userMap }, occasion, inputs, host);
  const isCard = inputs.format === "card" || own?.card !== undefined;
  const cards = isCard ? await import("../message/card/cards.ts") : undefined;
  const details = hasDetails(build)
    ? (await import("../message/model/details-view.ts")).detailsOf
    : undefined;
  const { title, message } = inputs;
  const hasOwn = [own, title, message].some((one) => one !== undefined);
  const ofUser = hasOwn ? await import("../message/template/render-tries.ts") : undefined;
  const write = (of: Own, only?: Amounts): WrittenMessage =>
    writeMarkdown({ ...subject, details }, { builtIn, cards, ofUser, ...of }, mentions.markdown, only);
  const { rendered, fitted } = writeWithin(host.wall, {
    own: hasOwn ? () => write({ own, title, message }) : undefined,
    builtIn: () => write({}),
    shorter: quickAmounts(amountsOf(inputs.detail, inputs.logLines)).map((only) => () => write({}, only)),
    least: (why) => leastMarkdown(build, outcome, { hide, why }),
    mentions: mentions.markdown,
    explain: host.explain,
  });
  host.journal.add({
    // Who is missing in a map that is not there is not known.
    warnings: [...(isUnread ? [] : mentions.warnings), ...rendered.warnings],
    problems: rendered.problems,
    notes: mentions.forked ?? [],
    details: mentions.notes,
  });
  const isBad = outcome === "failure" || outcome === "rollback" || build.isCauseUnknown === true;
  const needsNotice = isBad || mentions.markdown !== "";
  return {
    markdown: fitted.markdown,
    forms: (files) => ({
      ...fitted,
      card: rendered.card,
      notice: needsNotice ? noticeOf(rendered, mentions.markdown) : undefined,
      noticeForOne: isBad ? noticeOf(rendered, "") : undefined,
      isPending: outcome === "start" || outcome === "waiting",
      whole: fitted.isCut ? textFile(`${outcome}.md`, rendered.markdown) : undefined,
      files: files.map((file) => ({ ...file, type: mediaTypeOf(file.name) })),
    }),
  };
}

/** The parts of a message that the user writes. */
type Own = Pick<RenderRequest, "own" | "title" | "message">;

/** What a message is written from: the subject, and the inputs that say how. */
export interface Written extends Pick<Subject, "build" | "outcome" | "hide">, Pick<ModelOptions, "details"> {
  readonly inputs: Pick<Inputs, "data" | "format" | "detail" | "logLines">;
}

/**
 * Renders a message and fits it into Webex's limits, with `mentions` at its end. With `only`, it says no more than these amounts,
 * and that it was shortened.
 */
export function writeMarkdown(
  { build, outcome, inputs, hide, details }: Written,
  templates: Own & Pick<RenderRequest, "builtIn" | "cards" | "ofUser">,
  mentions: string,
  only?: Amounts,
): WrittenMessage {
  const { data, format } = inputs;
  const render = (amounts: Amounts): RenderedMessage => {
    const model = buildMessageModel(build, outcome, { hide, amounts, details });
    const rendered = renderMessage({ ...templates, model, data, format, hide });
    return only === undefined ? rendered : { ...rendered, markdown: rendered.markdown + SHORTENED };
  };
  const [wanted, ...less] = only === undefined ? amountsOf(inputs.detail, inputs.logLines) : [only];
  const rendered = render(wanted);
  return { rendered, fitted: fitMessage(rendered.markdown, mentions, shorter(less, render)) };
}

const SHORTENED = "\n\n*Shortened: writing all of it took too long.*";

/** The people to mention. If `allowed-organizations` limits them, asks Webex about those who are not known. */
async function guardedMentions(
  wishes: MentionWishes,
  occasion: Occasion,
  inputs: Inputs,
  host: Host,
): Promise<Mentions> {
  if (wishes.mention.length === 0) return NOBODY;
  const { mentionsWithin } = await import("../message/mentions-within.ts");
  const mentions = mentionsWithin(host.wall, wishes, occasion);
  if (inputs.allowedOrganizations.length === 0 || mentions.addresses.length === 0) return mentions;
  const { refusedAddresses } = await import("./webex-access.ts");
  const refused = await refusedAddresses(mentions.addresses, inputs, host);
  return mentionsWithin(host.wall, { ...wishes, refused }, occasion);
}

const NOBODY: Mentions = { markdown: "", addresses: [], notes: [], warnings: [] };

/** Renders shorter and shorter messages for as long as the caller asks for them. */
function* shorter(
  less: readonly Amounts[],
  render: (amounts: Amounts) => RenderedMessage,
): Generator<string> {
  for (const amounts of less) yield render(amounts).markdown;
}

/** The user's own templates; none if they cannot be used. */
async function readTemplates(
  { inputs, outcome }: Subject,
  isBeforeCheckout: boolean,
  host: Host,
): Promise<OwnTemplates | undefined> {
  if (inputs.template === undefined) return undefined;
  const { readOwnTemplates } = await import("../inputs/content/own-templates.ts");
  try {
    const own = await readOwnTemplates(host.files, inputs.template, outcome, host.wall);
    host.journal.add({ warnings: own.warnings ?? [] });
    return own;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const isEarly = error instanceof MissingFileError && isBeforeCheckout;
    host.journal.add(isEarly ? { notes: [TOO_EARLY("template")] } : { problems: [error.message] });
    return undefined;
  }
}

/** The user's map of people, and whether its file is not there. */
async function readPeople(
  inputs: Inputs,
  isBeforeCheckout: boolean,
  host: Host,
): Promise<Pick<UserMap, "userMap"> & { readonly isUnread: boolean }> {
  if (inputs.userMap === undefined) return { userMap: new Map(), isUnread: false };
  const { readUserMap } = await import("../inputs/content/user-map.ts");
  const { userMap, problems, missing = false } = await readUserMap(host.files, inputs.userMap, host.wall);
  host.journal.add(missing && isBeforeCheckout ? { notes: [TOO_EARLY("user-map")] } : { problems });
  return { userMap, isUnread: missing };
}

const TOO_EARLY = (input: string): string =>
  `The file of "${input}" does not exist yet. It is read when the job has ended.`;

function textFile(name: string, text: string): FilePart {
  const bytes = new TextEncoder().encode(text);
  async function* read(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return { name, size: bytes.length, type: "text/markdown", read };
}
