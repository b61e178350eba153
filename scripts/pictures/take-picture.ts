import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { startPreview } from "../../preview/start-preview.ts";
import { CHROMIUM } from "./chromium.ts";
import type { PagePicture } from "./page-pictures.ts";

/** Takes a picture of the page. */
export async function takePicture(picture: PagePicture, root: string): Promise<void> {
  const { path, size, theme, selector, go } = picture;
  await using preview = await startPreview();
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? "chromium", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: size, colorScheme: theme });
    await page.goto(preview.url);
    await go(page, preview);
    const [outer = "", inner] = selector.split(" >>> ");
    const part = inner === undefined ? page.locator(outer) : page.frameLocator(outer).locator(inner);
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await part.first().screenshot({ path: file, animations: "disabled", caret: "hide" });
  } finally {
    await browser.close();
  }
}
