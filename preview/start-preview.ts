import { stat } from "node:fs/promises";
import { type Emulator, type RecordedRequest, startEmulator } from "../emulator/index.ts";
import { createPages } from "./server/pages.ts";

/** How to start the page. Everything has a default. */
export interface PreviewOptions {
  /** 0, any free port, if left out. */
  readonly port?: number;
  /** The user's folder of templates, which the gallery shows and edits. */
  readonly templates?: string | undefined;
}

/** The local Webex with a page to look at it. The API stays below `/v1`. */
export interface Preview extends AsyncDisposable {
  /** The address to open in a browser. */
  readonly url: string;
  readonly webex: Emulator;
  close(): Promise<void>;
}

/** Thrown if the page cannot start. The message says what to change. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** Starts both on 127.0.0.1 only. Throws `StartError` if the port is taken, or if the folder does not exist. */
export async function startPreview({ port = 0, templates }: PreviewOptions = {}): Promise<Preview> {
  if (templates !== undefined) await requireFolder(templates);
  let tell = (_: RecordedRequest): void => {};
  let answer = (_: Request): Promise<Response> | Response => new Response(null, { status: 503 });
  const webex = await startEmulator({
    port,
    onAnswer: (request) => tell(request),
    beside: (request) => answer(request),
  }).catch((error: unknown) => {
    throw Object(error).code === "EADDRINUSE" ? new StartError(takenText(port)) : error;
  });
  const pages = createPages({ webex, templates });
  tell = ({ method, status = 0 }) => void (method !== "GET" && status < 300 && pages.changed("webex"));
  answer = pages.fetch;
  const close = async (): Promise<void> => {
    await pages.close();
    await webex.close();
  };
  return { url: webex.url.replace(/\/v1$/, "/"), webex, close, [Symbol.asyncDispose]: close };
}

function takenText(port: number): string {
  return `Port ${port} is in use by another program: give another --port, or omit it to use a free one.`;
}

async function requireFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    (file) => file.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new StartError(
      `--templates is "${path}", which is not a folder: give the folder of your templates.`,
    );
}
