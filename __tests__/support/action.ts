import { inject } from "vitest";

/** The copy of what ships that all tests run. No test changes it: one that wants to makes a copy of its own. */
export const actionDir: string = inject("actionDir");

/** Whether steps run in the process of the tests; with `BUNDLE=process` each has one of its own, as on GitHub. */
export const inProcess: boolean = process.env["BUNDLE"] !== "process";
