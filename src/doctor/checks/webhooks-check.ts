import { listText } from "../../text/list.ts";
import type { Known } from "../known.ts";
import { type Row, warning } from "../row.ts";

/** A webhook only accepts messages, so only its URL can be checked. */
export function webhookRows({ inputs }: Known): readonly Row[] {
  const rows = inputs.webhookUrls.map((url, index) => ({ what: `webhook-url ${index + 1}`, ...formOf(url) }));
  return rows.length === 0 ? [] : [...rows, ...leftOutRows(inputs)];
}

/** What the step asks for but webhooks do not support. */
function leftOutRows({ to, format, template, files, thread, isLifecycle }: Known["inputs"]): readonly Row[] {
  const isCard = format === "card" || /\.(?:json|ya?ml)$/i.test(template ?? "");
  const parts = [
    isCard ? "cards" : "",
    files.length > 0 ? "files" : "",
    thread !== undefined || isLifecycle ? "edits" : "",
  ].filter(Boolean);
  if (parts.length === 0) return [];
  const found = `Webhooks accept only a Markdown message: they get a new one each time, without ${listText(parts)}.`;
  if (to.length > 0) return [{ what: "webhook-url", state: "unchecked", found }];
  const advice = "For those, use a bot's `token:` and send to a room in `to:`. Otherwise, change nothing.";
  return [warning("webhook-url", found, advice)];
}

function formOf(url: string): Omit<Row, "what"> {
  if (/\/webhooks\/incoming\/[^/]+\/?$/.test(new URL(url).pathname)) {
    const found = "Its form is correct. Only a message shows whether Webex knows it.";
    return { state: "unchecked", found };
  }
  const found = "The address of an incoming webhook contains `/webhooks/incoming/`, and this one does not.";
  const advice =
    "Store the whole address that “Incoming Webhooks” in the Webex App Hub shows as the secret that the step's `with:` names.";
  return { state: "warning", found, advice };
}
