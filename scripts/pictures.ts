import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { CHROMIUM } from "./pictures/chromium.ts";
import { PAGE_PICTURES, sourcesHash } from "./pictures/page-pictures.ts";
import { pictureHashes } from "./pictures/picture-hashes.ts";
import { PICTURE_SOURCES, type PicturePage, picturePages } from "./pictures/picture-pages.ts";
import { takePicture } from "./pictures/take-picture.ts";

const USAGE = `npm run pictures    draw the pictures of docs/ with Chromium

It looks for chromium in PATH, or where CHROMIUM says; on Debian: apt-get install chromium fonts-liberation fonts-noto-color-emoji`;

const root = join(import.meta.dirname, "..");
const run = promisify(execFile);

/** Runs Chromium without a window. */
async function chromium(...flags: readonly string[]): Promise<string> {
  const program = CHROMIUM ?? "chromium";
  const { stdout } = await run(
    program,
    ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", ...flags],
    { maxBuffer: 2 ** 26 },
  );
  return stdout;
}

function isWithoutChromium(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && String(error.syscall).startsWith("spawn");
}

/** Draws one page at its full height. */
async function draw({ path, html, width }: PicturePage, folder: string): Promise<void> {
  const file = join(folder, "page.html");
  await writeFile(file, html);
  const address = pathToFileURL(file).href;
  const dom = await chromium("--dump-dom", `--window-size=${width},100`, address);
  const height = /data-height="(\d+)"/.exec(dom)?.[1];
  if (height === undefined) throw new Error(`Chromium did not say how high ${path} is.`);
  const picture = join(root, path);
  await mkdir(join(picture, ".."), { recursive: true });
  await chromium(
    `--screenshot=${picture}`,
    `--window-size=${width},${height}`,
    "--force-device-scale-factor=1",
    address,
  );
}

/** Draws the pictures whose sources have changed, and records the sources. */
async function drawAll(): Promise<void> {
  const sources = join(root, PICTURE_SOURCES);
  const known = JSON.parse(await readFile(sources, "utf8").catch(() => "{}"));
  const folder = await mkdtemp(join(tmpdir(), "pictures-"));
  const pages = await picturePages(root);
  for (const page of pages) {
    if (known[page.path] === page.hash) continue;
    await draw(page, folder);
    console.log(`drew ${page.path}`);
  }
  await rm(folder, { recursive: true });
  for (const picture of PAGE_PICTURES) {
    if (known[picture.path] === (await sourcesHash(picture, root))) continue;
    await takePicture(picture, root);
    console.log(`took ${picture.path}`);
  }
  await writeFile(sources, `${JSON.stringify(await pictureHashes(root), null, 2)}\n`);
}

try {
  await drawAll();
} catch (error) {
  console.error(isWithoutChromium(error) ? USAGE : error);
  process.exitCode = 1;
}
