import { PAGE_PICTURES, sourcesHash } from "./page-pictures.ts";
import { picturePages } from "./picture-pages.ts";

/** A hash of the sources of each picture in the documents, by the path of the picture. */
export async function pictureHashes(root: string): Promise<Readonly<Record<string, string>>> {
  const drawn = (await picturePages(root)).map(({ path, hash }) => [path, hash]);
  const taken = PAGE_PICTURES.map(async (picture) => [picture.path, await sourcesHash(picture, root)]);
  return Object.fromEntries([...drawn, ...(await Promise.all(taken))]);
}
