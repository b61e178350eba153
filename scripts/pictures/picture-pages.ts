import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { renderMarkdown } from "../../emulator/markdown.ts";
import { CARDS, cardPicture, PICTURED, PICTURES } from "../messages-page.ts";
import { CARD_WIDTH, cardBody } from "./card-page.ts";

/** A picture in the documents, and the page that it is drawn from. */
export interface PicturePage {
  /** The path of the picture, relative to the repository. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly html: string;
  /** SHA-256 of the page. */
  readonly hash: string;
}

/** In pixels, about the width of a room on a screen. */
const PICTURE_WIDTH = 640;

/** The file that records the sources of each picture. */
export const PICTURE_SOURCES = "docs/pictures/sources.json";

/** Colors and fonts similar to Webex's. Nothing is loaded from elsewhere. */
const STYLE = `
  body { margin: 0; padding: 12px 16px; font: 14px/20px Inter, "Helvetica Neue", Arial, "Noto Color Emoji", sans-serif; color: #121212; }
  p { margin: 4px 0; }
  a { color: #1170cf; text-decoration: none; }
  blockquote { margin: 6px 0; padding: 2px 10px; border-left: 3px solid #b2b2b2; }
  blockquote.danger { border-color: #db1e3c; }
  blockquote.success { border-color: #1d8160; }
  blockquote.warning { border-color: #c77c00; }
  blockquote.info { border-color: #1170cf; }
  pre { margin: 4px 0; padding: 6px 8px; border-radius: 4px; background: #f2f2f2; overflow: hidden; }
  pre, code { font: 12px/16px "DejaVu Sans Mono", Menlo, Consolas, monospace; }
  code { background: #f2f2f2; }`;

/** The page reports its height to the code that draws it. */
const MEASURE = `document.body.dataset.height = Math.ceil(document.documentElement.getBoundingClientRect().height);`;

/** The pages of all pictures: messages as the local Webex renders them, and cards as their official renderer does. */
export async function picturePages(root: string): Promise<readonly PicturePage[]> {
  return Promise.all([...PICTURED.map((name) => messagePage(root, name)), ...(await cardPages(root))]);
}
async function messagePage(root: string, name: string): Promise<PicturePage> {
  const markdown = await readFile(join(root, `__tests__/golden/${name}.md`), "utf8");
  const { html = "" } = renderMarkdown(markdown, () => undefined);
  return pageOf(`docs/${PICTURES}/${name}.png`, { width: PICTURE_WIDTH, style: STYLE, body: html });
}

async function cardPages(root: string): Promise<readonly PicturePage[]> {
  const renderer = await readFile(join(root, "node_modules/adaptivecards/dist/adaptivecards.min.js"), "utf8");
  return Promise.all(
    CARDS.flatMap(([name]) =>
      (["light", "dark"] as const).map(async (theme) => {
        const source = await readFile(join(root, `__tests__/golden/${name}.card.yaml`), "utf8");
        const { style, body } = cardBody(parse(source), theme, renderer);
        return pageOf(`docs/${cardPicture(name, theme)}`, { width: CARD_WIDTH, style, body });
      }),
    ),
  );
}

interface PageParts {
  readonly width: number;
  readonly style: string;
  readonly body: string;
}

function pageOf(path: string, { width, style, body }: PageParts): PicturePage {
  const html = `<!doctype html><meta charset="utf-8"><style>html { width: ${width}px; }${style}</style><body>${body}<script>${MEASURE}</script>`;
  return { path, width, html, hash: createHash("sha256").update(html).digest("hex") };
}
