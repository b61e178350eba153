import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const FOLDER = join(import.meta.dirname, "..");

/** Package files that pages load directly. */
const LIBRARIES: Readonly<Record<string, string>> = {
  "lib/idiomorph.js": "idiomorph/dist/idiomorph.esm.js",
  "lib/purify.js": "dompurify/dist/purify.es.mjs",
  "lib/adaptivecards.js": "adaptivecards/dist/adaptivecards.min.js",
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A file of the page, or of a package that it loads; 404 for any other path. */
export async function staticFile(path: string): Promise<Response> {
  const file = fileOf(path);
  const type = TYPES[extname(path)];
  if (file === undefined || type === undefined) return notFound();
  try {
    return new Response(await readFile(file), { headers: { "content-type": type } });
  } catch {
    return notFound();
  }
}

function fileOf(path: string): string | undefined {
  const library = LIBRARIES[path];
  if (library !== undefined) return join(FOLDER, "../node_modules", library);
  return /^page(?:\/[\w-]+)*\/[\w-]+\.\w+$/.test(path) ? join(FOLDER, path) : undefined;
}

function notFound(): Response {
  return new Response("There is no such file.", { status: 404 });
}
