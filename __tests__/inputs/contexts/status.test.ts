import { expect, test } from "vitest";
import { statusOf } from "../../../src/inputs/contexts/status.ts";

test.each([
  ["success", "", "success"],
  ["success", "Success", "success"],
  ["success", "Failure", "failure"],
  ["success", "Cancelled", "cancelled"],
  ["success", "failure", "failure"],
  ["failure", "Success", "failure"],
  ["failure", "", "failure"],
  ["cancelled", "Success", "cancelled"],
  ["Failure", "", "failure"],
  ["SUCCESS", "", "success"],
  ["Cancelled", "Success", "cancelled"],
  ["", "Failure", "failure"],
  ["Exploded", "Success", "Exploded"],
  ["success", "Exploded", "success"],
  ["", "", ""],
])("status %j in an action with %j: %j", (status, actionStatus, expected) => {
  expect(statusOf(status, actionStatus)).toBe(expected);
});
