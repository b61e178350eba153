import type { Delivery } from "../../src/delivery/delivery.ts";
import type { StepReport } from "../../src/report/step-report.ts";

/** What came of a step that sent one message to one room. */
export function createReport(overrides: Partial<StepReport> = {}): StepReport {
  return {
    outcome: "failure",
    markdown: "❌ **CI failed**\n\nJob: build",
    deliveries: [sentTo("Release train")],
    isDryRun: false,
    failOnError: false,
    thread: "",
    warnings: [],
    notes: [],
    details: [],
    problems: [],
    endedAt: new Date("2026-01-05T12:00:00Z"),
    ...overrides,
  };
}

export function sentTo(destination: string, overrides: Partial<Delivery> = {}): Delivery {
  const known = { recipient: "ROOM-1", messageId: "MESSAGE-1", roomId: "ROOM-1", attempts: 1 };
  return { destination, status: "sent", ...known, ...overrides };
}

export function failedTo(destination: string, overrides: Partial<Delivery> = {}): Delivery {
  const error = "POST /messages failed with 403 Forbidden: No (trackingId T-1).";
  const advice = "The token is not allowed to post there.";
  return { destination, status: "failed", attempts: 1, error, advice, trackingId: "T-1", ...overrides };
}

export function plannedTo(destination: string, overrides: Partial<Delivery> = {}): Delivery {
  return { destination, status: "planned", attempts: 0, ...overrides };
}
