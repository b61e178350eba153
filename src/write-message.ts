import type { Build } from "./build/build.ts";
import type { Event } from "./build/outcome.ts";
import type { Announcement } from "./delivery/announcement.ts";
import type { Host } from "./host.ts";
import { InputError, MissingFileError } from "./inputs/input-error.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { OpenFile } from "./inputs/open-file.ts";
import { readOwnTemplates } from "./inputs/own-templates.ts";
import { readUserMap } from "./inputs/user-map.ts";
import { type Amounts, amountsOf } from "./message/amounts.ts";
import { fitMessage, noticeOf } from "./message/fit.ts";
import { leastMarkdown } from "./message/least.ts";
import type { MentionWishes, Occasion } from "./message/mentions.ts";
import { type FoundMentions, mentionsWithin } from "./message/mentions-within.ts";
import { buildMessageModel } from "./message/model.ts";
import { type RenderedMessage, type RenderRequest, renderMessage } from "./message/render.ts";
import type { OwnTemplates } from "./message/templates.ts";
import { type WrittenMessage, writeWithin } from "./message/write-within.ts";
import { mediaTypeOf } from "./text/media-type.ts";
import type { FilePart } from "./webex/index.ts";

/** What happened, and how the user wants it told. */
export interface Subject {
  readonly build: Build;
  readonly event: Event;
  readonly inputs: Inputs;
  /** Whether files of the repository may not be there yet: then they are none, not missing. */
  readonly isBeforeCheckout: boolean;
}

/** A message, and what is to be said of how it came to be. */
export interface Writing {
  /** As a room gets it. */
  readonly markdown: string;
  readonly warnings: readonly string[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly details: readonly string[];
  /** The message with the files that go with it. */
  readonly announcement: (files: readonly OpenFile[]) => Announcement;
}

/** Writes the message; what is wrong with the user's own templates, data and map becomes a problem of the step. */
export async function writeMessage(subject: Subject, host: Host): Promise<Writing> {
  const { build, event, inputs } = subject;
  const templates = await readTemplates(subject, host);
  const { userMap, problems, missing = false } = await readUserMap(host.files, inputs.userMap, host.wall);
  const isEarly = missing && subject.isBeforeCheckout;
  const builtIn = await host.readBuiltInTemplates(event);
  const occasion = { ...build, event, transition: build.history?.transition };
  const mentions = await guardedMentions({ ...inputs, userMap }, occasion, inputs, host);
  const write = (own: Own): WrittenMessage => writeMarkdown(subject, { builtIn, ...own }, mentions.markdown);
  const { title, message } = inputs;
  const hasOwn = [templates.own, title, message].some((one) => one !== undefined);
  const { rendered, fitted } = writeWithin(host.wall, {
    own: hasOwn ? () => write({ own: templates.own, title, message }) : undefined,
    builtIn: () => write({}),
    least: (why) => leastMarkdown(build, event, { secrets: inputs.secrets, why }),
    mentions: mentions.markdown,
    tell: host.tell,
  });
  return {
    markdown: fitted.markdown,
    warnings: [...mentions.warnings, ...rendered.warnings],
    problems: [...inputs.problems, ...templates.problems, ...(isEarly ? [] : problems), ...rendered.problems],
    notes: [...templates.notes, ...(isEarly ? [TOO_EARLY("user-map")] : [])],
    details: mentions.notes,
    announcement: (files) => {
      const isBad = event === "failure" || event === "rollback";
      const mustTell = isBad || mentions.markdown !== "";
      return {
        ...fitted,
        card: rendered.card,
        notice: mustTell ? noticeOf(rendered.markdown, mentions.markdown) : undefined,
        noticeForOne: isBad ? noticeOf(rendered.markdown, "") : undefined,
        isStart: event === "start",
        whole: fitted.isCut ? textFile(`${event}.md`, rendered.markdown) : undefined,
        files: files.map((file) => ({ ...file, type: mediaTypeOf(file.name) })),
      };
    },
  };
}

/** What is the user's in a message. */
type Own = Pick<RenderRequest, "own" | "title" | "message">;

function writeMarkdown(
  { build, event, inputs }: Subject,
  templates: Own & Pick<RenderRequest, "builtIn">,
  mentions: string,
): WrittenMessage {
  const { data, format, secrets } = inputs;
  const render = (amounts: Amounts): RenderedMessage => {
    const model = buildMessageModel(build, event, { secrets, amounts });
    return renderMessage({ ...templates, model, data, format, secrets });
  };
  const [wanted, ...less] = amountsOf(inputs.detail, inputs.logLines);
  const rendered = render(wanted);
  return { rendered, fitted: fitMessage(rendered.markdown, mentions, shorter(less, render)) };
}

/** The mentions; of whom `allowed-organizations` may be known only by asking Webex, it is asked. */
async function guardedMentions(
  wishes: MentionWishes,
  occasion: Occasion,
  inputs: Inputs,
  host: Host,
): Promise<FoundMentions> {
  const mentions = mentionsWithin(host.wall, wishes, occasion);
  if (inputs.allowedOrganizations.length === 0 || mentions.addresses.length === 0) return mentions;
  const { refusedAddresses } = await import("./refused-addresses.ts");
  const refused = await refusedAddresses(mentions.addresses, inputs, host);
  return mentionsWithin(host.wall, { ...wishes, refused }, occasion);
}

/** The message with less and less in it, rendered as long as somebody asks. */
function* shorter(
  less: readonly Amounts[],
  render: (amounts: Amounts) => RenderedMessage,
): Generator<string> {
  for (const amounts of less) yield render(amounts).markdown;
}

interface Templates {
  readonly own?: OwnTemplates;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

async function readTemplates({ inputs, event, isBeforeCheckout }: Subject, host: Host): Promise<Templates> {
  const nothing = { problems: [], notes: [] };
  if (inputs.template === undefined) return nothing;
  try {
    return { ...nothing, own: await readOwnTemplates(host.files, inputs.template, event, host.wall) };
  } catch (error) {
    if (error instanceof MissingFileError && isBeforeCheckout)
      return { ...nothing, notes: [TOO_EARLY("template")] };
    if (error instanceof InputError) return { ...nothing, problems: [error.message] };
    throw error;
  }
}

const TOO_EARLY = (input: string): string =>
  `The file of "${input}" is not there yet; it is read again when the job has ended.`;

function textFile(name: string, text: string): FilePart {
  const bytes = new TextEncoder().encode(text);
  async function* read(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return { name, size: bytes.length, type: "text/markdown", read };
}
