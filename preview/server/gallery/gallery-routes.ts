import { type Context, Hono } from "hono";
import { parseCard } from "../../../src/inputs/content/parse-card.ts";
import { InputError } from "../../../src/inputs/input-error.ts";
import { NO_WALL } from "../../../src/text/wall.ts";
import type { GalleryWish, TemplateSource } from "../../model/gallery.ts";
import { checkCard } from "./check-card.ts";
import { type OwnFolder, SaveError } from "./own-folder.ts";
import { showGallery } from "./show-gallery.ts";

/** The routes below `/gallery`, for the view of templates. */
export function galleryRoutes(folder: OwnFolder | undefined): Hono {
  const app = new Hono();
  app.post("/show.json", async (c) => {
    const { outcome = "", ...wish } = await textsOf<GalleryWish>(c);
    return c.json(await showGallery({ outcome, ...wish }, folder));
  });
  app.post("/card.json", async (c) => {
    const { text = "" } = await textsOf<{ text: string }>(c);
    try {
      const card = await parseCard({ path: "The card", text, language: "JSON" }, NO_WALL);
      return c.json(await checkCard(card, text));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return c.json({ error: error.reason.replace(/^is "The card": it/, "It") }, 400);
    }
  });
  app.put("/file.json", async (c) => {
    if (folder === undefined)
      return c.json({ error: "There is no folder to save in: start with --templates FOLDER." }, 400);
    const { name = "", source = "", version = "" } = await textsOf<TemplateSource>(c);
    try {
      return c.json({ version: await folder.save({ name, source, version }) });
    } catch (error) {
      if (!(error instanceof SaveError)) throw error;
      return c.json({ error: error.message }, error.status);
    }
  });
  return app;
}

/** The texts in a JSON body, without values that are not texts. */
async function textsOf<T extends object>(c: Context): Promise<Partial<T>> {
  const body: unknown = await c.req.json().catch(() => ({}));
  const texts = Object.entries(Object(body)).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Partial<T>;
}
