import type { InputName } from "../../src/inputs/input-names.ts";

/** What a step does about a wrong value of an input. */
export type WrongKind =
  /** Nothing is sent: it says what is reported, to whom, or whether anything may be sent. */
  | "stops"
  /** The message is posted without it, and then the step fails. */
  | "left out"
  /** The message is posted with the input's default, and then the step fails. */
  | "default"
  /** No value is wrong. */
  | "free";

/** A value that is wrong, or the oddest one if none is, and what a step does about it. */
type WrongValue = readonly [WrongKind, value: string];

/** Every input of `action.yml`, in its order. */
export const WRONG_VALUES: Readonly<Record<InputName, WrongValue>> = {
  token: ["stops", "two words"],
  "refresh-token": ["stops", "two words"],
  "client-id": ["stops", "two words"],
  "client-secret": ["stops", "two words"],
  "webhook-url": ["left out", "null"],
  to: ["stops", " "],
  event: ["stops", "sucess"],
  lifecycle: ["stops", "yes"],
  about: ["stops", "runs"],
  status: ["stops", " "],
  "action-status": ["free", "null"],
  needs: ["stops", "build, test"],
  steps: ["left out", "Object"],
  "job-id": ["free", "null"],
  matrix: ["left out", "ubuntu"],
  stage: ["free", "null"],
  environment: ["free", "null"],
  "environment-url": ["left out", "null"],
  version: ["free", "null"],
  "previous-version": ["free", "null"],
  reason: ["free", "null"],
  "test-results": ["left out", "+(a|b)"],
  "test-baseline": ["left out", "+(a|b)"],
  "lint-results": ["left out", "+(a|b)"],
  "log-files": ["left out", "+(a|b)"],
  "log-lines": ["default", "500"],
  "github-token": ["free", "null"],
  title: ["free", "{{#a}}"],
  message: ["free", "{{#a}}"],
  template: ["left out", "missing.md"],
  data: ["left out", "{"],
  format: ["default", "html"],
  detail: ["default", "verbose"],
  mention: ["left out", "null"],
  "mention-on": ["default", "always"],
  "user-map": ["left out", "octocat=alice@example.com"],
  "email-domains": ["left out", "*.example.com"],
  files: ["left out", "+(a|b)"],
  "notify-on": ["stops", "failed"],
  thread: ["left out", "null"],
  "update-mode": ["default", "update"],
  provision: ["left out", "rooms: all"],
  apply: ["stops", "true"],
  "allowed-domains": ["stops", "*.example.com"],
  "allowed-organizations": ["stops", " "],
  timeout: ["default", "10s"],
  retries: ["default", "many"],
  "max-duration": ["default", "2m"],
  delivery: ["default", "once"],
  "fail-on-error": ["default", "yes"],
  "if-missing-token": ["default", "ignore"],
  "dry-run": ["stops", "no"],
  doctor: ["stops", "yes"],
  "api-url": ["stops", "webexapis.com"],
};
