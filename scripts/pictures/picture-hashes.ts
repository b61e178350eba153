import { PAGE_PICTURES, sourcesHash } from "./page-pictures.ts";
import { picturePages } from "./picture-pages.ts";

/** From what each picture of the documents is drawn or taken: a hash, by the path of the picture. */
export async function pictureHashes(root: string): Promise<Readonly<Record<string, string>>> {
  const drawn = (await picturePages(root)).map(({ path, hash }) => [path, hash]);
  const taken = PAGE_PICTURES.map(async (picture) => [picture.path, await sourcesHash(picture, root)]);
  return Object.fromEntries([...drawn, ...(await Promise.all(taken))]);
}
