import type { Emulator } from "../../emulator/index.ts";
import type { ShownFile } from "../model/spaces.ts";

/** Types that a browser can draw, and that cannot run anything. */
const PICTURES = /^image\/(?:png|jpeg|gif|webp)$/;

/** A file of a message, as the page shows it. */
export function shownFile(address: string, webex: Emulator): ShownFile {
  const content = webex.file(address);
  return {
    name: content?.name ?? "A file that no longer exists",
    bytes: content?.bytes.byteLength ?? 0,
    address: `/files/${address.split("/").at(-1)}`,
    kind: kindOf(content?.type ?? ""),
  };
}

/** The answer when somebody opens a file. Types that a browser might run are downloaded. */
export function fileAnswer(id: string, webex: Emulator): Response {
  const content = webex.file(id);
  if (content === undefined) return new Response("There is no such file.", { status: 404 });
  const { type, name, bytes } = content;
  const kind = kindOf(type);
  const sent = { picture: type, text: "text/plain; charset=utf-8", other: "application/octet-stream" }[kind];
  const how = kind === "other" ? "attachment" : "inline";
  return new Response(bytes, {
    headers: {
      "content-type": sent,
      "content-disposition": `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

function kindOf(type: string): ShownFile["kind"] {
  const [plain = ""] = type.split(";");
  if (PICTURES.test(plain)) return "picture";
  return /^text\/|^application\/(?:json|xml)$/.test(plain) ? "text" : "other";
}
