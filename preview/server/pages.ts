import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Emulator, MAX_BODY_BYTES, tooLarge } from "../../emulator/index.ts";
import { builderRoutes } from "./builder.ts";
import { Changes, type Topic } from "./changes.ts";
import { fileAnswer } from "./files.ts";
import { galleryRoutes } from "./gallery/gallery-routes.ts";
import { OwnFolder } from "./gallery/own-folder.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { readSpaces } from "./spaces.ts";
import { staticFile } from "./static-files.ts";

/** The parts of the pages. */
export interface PagesOptions {
  readonly webex: Emulator;
  /** The user's folder of templates. */
  readonly templates: string | undefined;
}

/** What a browser gets in addition to the API. */
export interface Pages {
  readonly fetch: (request: Request) => Promise<Response> | Response;
  /** Notifies all open pages that something may have changed. */
  readonly changed: (topic: Topic) => void;
  readonly close: () => Promise<void>;
}

/**
 * Nothing is loaded from elsewhere, pages contain no inline scripts, and no other page may frame them. So the contents
 * of a message cannot run anything, even if they got past the sanitizer.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** Creates the pages of a local Webex. */
export function createPages({ webex, templates }: PagesOptions): Pages {
  const changes = new Changes();
  const scenarios = scenarioRoutes(webex, () => changes.tell("scenarios"));
  const folder = templates === undefined ? undefined : new OwnFolder(templates);
  folder?.watch(() => changes.tell("templates"));
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header("Content-Security-Policy", POLICY);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    c.header("Cache-Control", "no-store");
  });
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json({ error: tooLarge("") }, 413) }));
  app.get("/", () => staticFile("page/index.html"));
  app.get("/page/*", (c) => staticFile(c.req.path.slice(1)));
  app.get("/lib/*", (c) => staticFile(c.req.path.slice(1)));
  app.get("/events", () => changes.stream());
  app.get("/spaces.json", (c) => c.json(readSpaces(webex)));
  app.get("/files/:id", (c) => fileAnswer(c.req.param("id"), webex));
  app.route("/", scenarios.app);
  app.route("/builder", builderRoutes());
  app.route("/gallery", galleryRoutes(folder));
  app.notFound((c) => c.text("There is no such page. The Webex API begins with /v1.", 404));
  app.onError((error, c) => {
    console.error(error);
    return c.json({ error: error.message }, 500);
  });
  return {
    fetch: (request) => app.fetch(request),
    changed: (topic) => changes.tell(topic),
    close: async () => {
      await scenarios.close();
      folder?.close();
      changes.close();
    },
  };
}
