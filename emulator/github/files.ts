import type { components } from "@octokit/openapi-types";
import { API, SERVER } from "./accounts.ts";

type ContentFile = components["schemas"]["content-file"];

/** A file of `your-org/shop` as GitHub returns it: in base64, with a line end after every 60 characters. */
export function createFile(path: string, text: string): ContentFile {
  const url = `${API}/repos/your-org/shop/contents/${path}`;
  const html_url = `${SERVER}/your-org/shop/blob/main/${path}`;
  const content = Buffer.from(text).toString("base64").replace(/.{60}/g, "$&\n");
  const git_url = null;
  return {
    type: "file",
    encoding: "base64",
    size: Buffer.byteLength(text),
    name: path.split("/").at(-1) ?? path,
    path,
    content,
    sha: "0".repeat(40),
    url,
    git_url,
    html_url,
    download_url: null,
    _links: { git: git_url, html: html_url, self: url },
  };
}
