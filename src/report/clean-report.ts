import type { Delivery } from "../delivery/delivery.ts";
import { cutToCharacters } from "../text/cut.ts";
import { oneLine } from "../text/markup/plain.ts";
import { cleanedWithin } from "../text/secrets/clean-within.ts";
import { NO_WALL, type Wall } from "../text/wall.ts";
import type { ProvisioningText, StepReport } from "./step-report.ts";

/** In characters of a sentence. Nobody reads more, and a title or a name could be as long as the file that has it. */
const MAX_SENTENCE = 2000;

/**
 * Removes secrets from all sentences and destinations of the report, and puts each on one line of limited length. They may
 * quote inputs and answers from Webex. GitHub does not mask outputs, and the escapes in the summary would hide a token from
 * masking.
 */
export function cleanReport(
  report: StepReport,
  secrets: readonly string[],
  wall: Wall = NO_WALL,
): StepReport {
  const whole = (text: string): string => cleanedWithin(wall, text, secrets);
  const clean: Clean = (text) =>
    text && cutToCharacters(cleanedWithin(wall, text, secrets, oneLine), MAX_SENTENCE);
  return {
    ...report,
    thread: whole(report.thread),
    provisioning: report.provisioning && cleanProvisioning(report.provisioning, whole),
    deliveries: report.deliveries.map((delivery) => cleanDelivery(delivery, clean)),
    skippedReason: clean(report.skippedReason),
    warnings: report.warnings.map(clean),
    notes: report.notes.map(clean),
    details: report.details.map(clean),
    problems: report.problems.map(clean),
  };
}

function cleanProvisioning(text: ProvisioningText, clean: (part: string) => string): ProvisioningText {
  const { heading, markdown, lines, changes } = text;
  return { heading, markdown: clean(markdown), lines: lines.map(clean), changes: clean(changes) };
}

type Clean = <T extends string | undefined>(text: T) => T | string;

function cleanDelivery(delivery: Delivery, clean: Clean): Delivery {
  const { destination, recipient, messageId, roomId, error, advice, trackingId, note, losses } = delivery;
  return {
    ...delivery,
    destination: clean(destination),
    recipient: clean(recipient),
    messageId: clean(messageId),
    roomId: clean(roomId),
    error: clean(error),
    advice: clean(advice),
    trackingId: clean(trackingId),
    note: clean(note),
    losses: losses?.map((loss) => ({ error: clean(loss.error), advice: clean(loss.advice) })),
  };
}
