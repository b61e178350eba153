import { idOf, type Recipient } from "../../../delivery/recipient.ts";
import { oneLine } from "../../../text/markup/plain.ts";
import { idKey, type Person, WebexError } from "../../../webex/index.ts";
import { fault, ok, type Row, warning } from "../../row.ts";
import type { Visit } from "./visit.ts";

/** Whether a person exists in Webex and can receive messages. Throws `WebexError` for errors that are not about the person. */
export async function personRow(what: string, recipient: Recipient, visit: Visit): Promise<Row> {
  const person = await readPerson(recipient, visit);
  if (person === undefined) {
    const found = `Webex does not know ${idOf(recipient)}.`;
    const advice =
      "Check the address with the person, or in Webex's search; a GitHub login is not an address.";
    return fault(what, found, advice);
  }
  if (person.type === "bot" && visit.me.type === "bot") {
    const found = "It is a bot, and Webex does not let bots write to each other.";
    return fault(what, found, "Give a room that both are in, or a person.");
  }
  const told = `A person: ${oneLine(person.displayName ?? idOf(recipient))}.`;
  const other = otherEntry(what, person, visit);
  return other === undefined
    ? ok(what, told)
    : warning(
        what,
        `${told} It is the same as "${other}", so the message may be sent twice.`,
        "Remove one of them.",
      );
}

/** Another entry for a person, by ID, address, or group. Webex may not say in time that they are the same. */
function otherEntry(what: string, { id, emails = [] }: Person, { taken }: Visit): string | undefined {
  const entries = [id, ...emails].map((one) => taken.get(idKey(one)));
  return entries.find((entry) => entry !== undefined && `to: ${entry}` !== what);
}

async function readPerson(recipient: Recipient, { webex }: Visit): Promise<Person | undefined> {
  if ("toPersonEmail" in recipient) {
    const [person] = await Array.fromAsync(webex.people.list({ email: recipient.toPersonEmail }));
    return person;
  }
  try {
    return await webex.people.get({ personId: idOf(recipient) });
  } catch (error) {
    if (error instanceof WebexError && error.kind === "not found") return undefined;
    throw error;
  }
}
