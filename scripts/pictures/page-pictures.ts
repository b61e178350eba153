import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { seedPeople } from "../../emulator/seed.ts";
import { runScenario } from "../../preview/scenarios/run-scenario.ts";
import { SCENARIOS } from "../../preview/scenarios/scenarios.ts";
import type { Preview } from "../../preview/start-preview.ts";

/** A picture of the local Webex's page. */
export interface PagePicture {
  /** The path of the picture, relative to the repository. */
  readonly path: string;
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly theme: "light" | "dark";
  /** Files and folders that affect how it looks, relative to the repository. */
  readonly sources: readonly string[];
  /** Prepares the page for the picture, which shows the part with this selector. */
  readonly go: (page: Page, preview: Preview) => Promise<void>;
  readonly selector: string;
}

const FOLDER = "docs/pictures/page";

/** Sources of how messages look, and what they say. */
const OF_MESSAGES = [
  "preview/page/emoji.css",
  "preview/page/spaces/message.css",
  "preview/page/spaces/message-frame.js",
  "preview/page/draw-card.js",
  "preview/page/drawn-message.js",
  "preview/scenarios/shop.ts",
  "templates",
];

const OF_PAGE = [...OF_MESSAGES, "preview/page/spaces", "preview/page/scenarios", "preview/scenarios"];

/** Runs a scenario from the page. */
async function run(page: Page, scenario: string): Promise<void> {
  await page.locator(`[data-scenario=${scenario}]`).click();
  await page.getByRole("link", { name: "Run another scenario" }).waitFor();
}

/** Runs this many stages of a scenario, and shows their room. */
async function stages(page: Page, preview: Preview, [name, count]: readonly [string, number]): Promise<void> {
  const target = { token: seedPeople.bot.token, to: "Release train", apiUrl: preview.webex.url };
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
  let done = 0;
  for await (const _ of runScenario(scenario, target)) {
    done += 1;
    if (done === count) break;
  }
  await page.goto(preview.url);
  await page.frameLocator("#messages").locator("article").first().waitFor();
}

/** A room after this many stages of a scenario. */
function room(name: string, after: readonly [scenario: string, stages: number], size: Size): PagePicture {
  return {
    path: `${FOLDER}/${name}.png`,
    size,
    theme: "light",
    sources: [...OF_MESSAGES, "preview/scenarios/story.ts", "preview/samples/report-files.ts"],
    go: (page, preview) => stages(page, preview, after),
    selector: "#messages",
  };
}

function card(theme: "light" | "dark"): PagePicture {
  return {
    path: `${FOLDER}/card-${theme}.png`,
    size: { width: 640, height: 640 },
    theme,
    sources: [...OF_MESSAGES, "preview/scenarios/deploys.ts"],
    go: (page, preview) => stages(page, preview, ["card", 1]),
    selector: "#messages >>> .card",
  };
}

type Size = PagePicture["size"];

/** The pictures of the page, each taken in its own local Webex. A new view adds its row. */
export const PAGE_PICTURES: readonly PagePicture[] = [
  room("started", ["story", 1], { width: 760, height: 300 }),
  room("failed", ["story", 2], { width: 760, height: 660 }),
  room("fixed", ["story", 4], { width: 760, height: 900 }),
  card("light"),
  card("dark"),
  {
    path: `${FOLDER}/plan.png`,
    size: { width: 900, height: 1200 },
    theme: "light",
    sources: [
      "preview/page/scenarios",
      "preview/page/spaces/spaces.css",
      "preview/scenarios/rooms-as-code.ts",
    ],
    async go(page, preview) {
      await page.goto(new URL("/?view=scenarios", preview.url).href);
      await run(page, "plan");
      await page.getByText("Job summary", { exact: true }).click();
    },
    selector: ".summary",
  },
  {
    path: `${FOLDER}/spaces.png`,
    size: { width: 1280, height: 760 },
    theme: "light",
    sources: OF_PAGE,
    async go(page, preview) {
      await page.goto(preview.url);
      await run(page, "regression");
      await page.getByText("Job summary", { exact: true }).click();
    },
    selector: "main",
  },
  {
    path: `${FOLDER}/scenarios.png`,
    size: { width: 1280, height: 1000 },
    theme: "dark",
    sources: ["preview/page/scenarios", "preview/scenarios"],
    go: async (page, preview) => {
      await page.goto(new URL("/?view=scenarios", preview.url).href);
      await page.locator(".scenes").first().waitFor();
    },
    selector: ".scenarios",
  },
  {
    path: `${FOLDER}/gallery.png`,
    size: { width: 1280, height: 900 },
    theme: "light",
    sources: ["preview/page/gallery", "preview/page/draw-card.js", "preview/samples", "templates"],
    go: async (page, preview) => {
      await page.goto(new URL("/?view=gallery", preview.url).href);
      await page.frameLocator("#gallery-frame").locator("blockquote").first().waitFor();
    },
    selector: "main",
  },
  {
    path: `${FOLDER}/builder.png`,
    size: { width: 1280, height: 880 },
    theme: "light",
    sources: [
      ...OF_MESSAGES,
      "preview/page/builder",
      "preview/builder/questions.ts",
      "preview/builder/reports.ts",
      "preview/builder/sample-files.ts",
      "preview/builder/workflow-for.ts",
    ],
    go: async (page, preview) => {
      await page.goto(new URL("/?view=builder&with=tests", preview.url).href);
      await page.frameLocator("#said").locator("blockquote").first().waitFor();
    },
    selector: "main",
  },
];

/** SHA-256 of everything that affects how a picture looks. */
export async function sourcesHash({ sources, size, theme }: PagePicture, root: string): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify({ size, theme }));
  for (const source of sources)
    for (const file of await filesIn(root, source))
      hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest("hex");
}

/** The files in a folder, or the file itself, relative to the repository. */
async function filesIn(root: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true }).catch(
    () => undefined,
  );
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
