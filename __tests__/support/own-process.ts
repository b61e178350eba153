import { relative, sep } from "node:path";
import { expect } from "vitest";

/** What runs the bundle. */
const FOLDERS = ["call/", "e2e/", "proxy/"];

/** Their steps differ in what they are given, and not in how they run. */
const SHARED = [
  "coloured-secrets",
  "holes-in-lists",
  "hostile-text",
  "many-secrets",
  "outcomes-table",
  "provisioning-many",
  "secrets-in-parts",
  "strangers-hidden",
  "strangers-in-teams",
  "superseded",
];

/** All but one of the doctor's tests only look on. */
const isShared = (one: string): boolean =>
  SHARED.includes(one) || (one.startsWith("doctor-") && one !== "doctor-faults");

const file = relative(`${import.meta.dirname}/..`, expect.getState().testPath ?? "").replaceAll(sep, "/");
const name = file.split("/").at(-1)?.split(".")[0] ?? "";

/** In the long run, gives each step of a file a process of its own. No other file leans on that: each has its own process. */
if (FOLDERS.some((folder) => file.startsWith(folder)) && !isShared(name)) process.env["BUNDLE"] = "process";
