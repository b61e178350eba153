import { WebexError } from "../../webex/index.ts";
import type { Loss } from "../delivery.ts";
import { explainFailure } from "../explain-failure.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MessageForms } from "./message-forms.ts";
import type { Arrived } from "./post-new.ts";

/** Repeats an edit in the thread, because Webex notifies nobody about edits. Returns what could not be sent. */
export function notifyOfEdit(
  { rootId }: Arrived,
  mailbox: Mailbox,
  forms: MessageForms,
): Promise<readonly Loss[]> {
  return lossOf("The message was edited, but the reply about it is missing", () =>
    mailbox.notify(forms, rootId),
  );
}

/** Sends files in the thread of a message. Returns what could not be sent. */
export async function attach(
  files: NonNullable<MessageForms["files"]>,
  { rootId }: Arrived,
  mailbox: Mailbox,
): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  for (const file of files) {
    losses.push(...(await lossOf(`The file ${file.name} is missing`, () => mailbox.attach(file, rootId))));
  }
  return losses;
}

/** Describes what a failed request leaves out. The rest continues. */
async function lossOf(what: string, send: () => Promise<unknown>): Promise<readonly Loss[]> {
  try {
    await send();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const advice = error instanceof WebexError ? (await explainFailure(error)).advice : undefined;
    return [{ error: `${what}: ${reason}`, advice }];
  }
}
