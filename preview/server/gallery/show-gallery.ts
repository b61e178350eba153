import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readBuiltInTemplates } from "../../../src/door/built-in-templates.ts";
import { parseData } from "../../../src/inputs/content/data.ts";
import { inFolder } from "../../../src/inputs/files/in-folder.ts";
import { wordsOf } from "../../../src/message/headline/headline.ts";
import { amountsOf } from "../../../src/message/model/amounts.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { templateName } from "../../../src/message/template/template-set.ts";
import { DETAILS } from "../../../src/model/detail.ts";
import { OUTCOMES, type Outcome } from "../../../src/model/outcome.ts";
import type { OwnTemplates, TemplateSet } from "../../../src/model/templates.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import type { Choice, Gallery, GalleryWish, ShownBuild, TemplateSource } from "../../model/gallery.ts";
import { OWN_USES } from "../../own-action.ts";
import { BUILD_KINDS, type BuildKind, galleryBuild } from "../../samples/gallery-builds.ts";
import { checkCard } from "./check-card.ts";
import { marksIn, type Sentences } from "./marks.ts";
import { nameValues } from "./name-values.ts";
import type { OwnFolder } from "./own-folder.ts";
import { type Draft, NOTHING, type ReadTemplates, readOwn } from "./read-own.ts";
import { LOG_LINES, renderForms, type Subject } from "./render-forms.ts";

const TEMPLATES = join(import.meta.dirname, "../../../templates");
const CARD = join(import.meta.dirname, "../../../examples/cards/deploy.yaml");

const OUTCOME_CHOICES: readonly Choice[] = OUTCOMES.map((name) => {
  const { icon, status } = wordsOf(name);
  return { name, title: `${icon} ${status}` };
});

const KINDS = Object.keys(BUILD_KINDS) as readonly BuildKind[];

/** Renders what a page asks for. An unknown choice is replaced with the first available one. */
export async function showGallery(wish: GalleryWish, folder: OwnFolder | undefined): Promise<Gallery> {
  const outcome = OUTCOMES.find((one) => one === wish.outcome) ?? "failure";
  const detail = DETAILS.find((one) => one === wish.detail) ?? "normal";
  const kind = KINDS.find((one) => one === wish.build);
  const builtIn = await readBuiltInTemplates(TEMPLATES, outcome);
  const { data, problems: dataProblems } = await parseData(wish.data || undefined);
  const edited = await readEdited(wish, outcome, folder);
  const { own } = edited;
  const all: Sentences[] = [edited];
  const shown = (kind === undefined ? KINDS : [kind]).map((name): ShownBuild => {
    const subject: Subject = { build: galleryBuild(name, outcome), outcome, data, detail, builtIn };
    const ownForms = own && renderForms({ ...subject, own });
    if (ownForms !== undefined) all.push(ownForms);
    return { name, title: BUILD_KINDS[name].title, own: ownForms, builtIn: renderForms(subject) };
  });
  const problems = unique(all.flatMap((one) => one.problems));
  const warnings = unique(all.flatMap((one) => one.warnings));
  const [first] = shown;
  const model =
    kind &&
    buildMessageModel(galleryBuild(kind, outcome), outcome, {
      hide,
      details: detailsOf,
      amounts: amountsOf(detail, LOG_LINES)[0],
    });
  return {
    uses: OWN_USES,
    outcomes: OUTCOME_CHOICES,
    builds: KINDS.map((name) => ({ name, title: BUILD_KINDS[name].title })),
    folder: folder && { path: folder.path, files: edited.files },
    problems: [...dataProblems, ...problems],
    warnings,
    shown,
    workbench: first &&
      model && {
        builtIn: await sourcesOf(builtIn),
        marks: edited.source ? await marksIn(edited.source, edited.path, { problems, warnings }) : [],
        names: nameValues(model),
        card: await checkCard(sentCard(own, first)),
      },
  };
}

/** Samples contain no secrets, but anything that looks like one is hidden, as in a step. */
const hide = hiding([]);

/** The user's templates, and the file in the editor. */
interface Edited extends ReadTemplates {
  readonly files: readonly TemplateSource[];
  /** As in sentences. */
  readonly path: string;
  /** Missing if the file does not exist. */
  readonly source: Draft | undefined;
}

async function readEdited(
  { file, draft: text }: GalleryWish,
  outcome: Outcome,
  folder: OwnFolder | undefined,
): Promise<Edited> {
  if (folder === undefined) return { ...NOTHING, files: [], path: "", source: undefined };
  const edited = file || templateName(outcome);
  const draft = text === undefined ? undefined : { name: edited, source: text };
  const { files, problems } = await folder.files();
  const read = await readOwn(folder, outcome, { files, edited, draft });
  return {
    own: read.own && hasPart(read.own) ? read.own : undefined,
    problems: [...problems, ...read.problems],
    warnings: read.warnings,
    files,
    path: inFolder(folder.path, edited),
    source: draft ?? files.find(({ name }) => name === edited),
  };
}

/** The card that is sent. If a user's card is never sent, the card itself. */
function sentCard(own: OwnTemplates | undefined, { own: forms, builtIn }: ShownBuild): unknown {
  return forms?.card ?? own?.card?.content ?? builtIn.card;
}

function hasPart({ main, partials, card }: OwnTemplates): boolean {
  return main !== undefined || card !== undefined || Object.keys(partials).length > 0;
}

/** Built-in sources, by the names of the user's files that replace them, and a card to start from. */
async function sourcesOf({ main, partials }: TemplateSet): Promise<readonly TemplateSource[]> {
  const card = { file: basename(CARD), source: await readFile(CARD, "utf8") };
  return [main, ...Object.values(partials), card].map(({ file, source }) => ({
    name: file.replace(/^templates\//, ""),
    source,
    version: "",
  }));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
