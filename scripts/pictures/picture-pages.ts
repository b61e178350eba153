import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderMarkdown } from "../../emulator/markdown.ts";
import { PICTURED, PICTURES } from "../messages-page.ts";

/** A picture of the documents, and the page that it is drawn from. */
export interface PicturePage {
  /** Path of the picture, below the repository. */
  readonly path: string;
  readonly html: string;
  /** SHA-256 of the page. */
  readonly hash: string;
}

/** In pixels, about as wide as a room on a screen. */
export const PICTURE_WIDTH = 640;

/** Where it is noted from what each picture was drawn. */
export const PICTURE_SOURCES = "docs/pictures/sources.json";

/** Colours and type much as Webex has them; nothing is loaded from elsewhere. */
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

/** The page says how high it is, for who draws it. */
const MEASURE = `document.body.dataset.height = Math.ceil(document.documentElement.getBoundingClientRect().height);`;

/** The pages of all pictures: the messages as the local Webex draws them. */
export async function picturePages(root: string): Promise<readonly PicturePage[]> {
  return Promise.all(
    PICTURED.map(async (name) => {
      const markdown = await readFile(join(root, `__tests__/golden/${name}.md`), "utf8");
      const { html = "" } = renderMarkdown(markdown, () => undefined);
      return pageOf(`docs/${PICTURES}/${name}.png`, html);
    }),
  );
}

function pageOf(path: string, body: string): PicturePage {
  const html = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${body}<script>${MEASURE}</script>`;
  return { path, html, hash: createHash("sha256").update(html).digest("hex") };
}
