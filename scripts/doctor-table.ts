import { isOfOtherRequests } from "../__tests__/faults/fault-row.ts";
import { FAULTS } from "../__tests__/faults/faults.ts";
import { CHECKS } from "../src/doctor/checks.ts";
import { CHECKED, type Look } from "./doctor-checks.ts";

/** Formats the doctor's checks as Markdown lists, and counts the faults that it finds beforehand. */
export function doctorTable(): string {
  const checks = CHECKS.map(({ name }) => {
    const checked = CHECKED[name];
    if (checked === undefined) throw new Error(`scripts/doctor-checks.ts says nothing about ${name}`);
    const { looks, not } = checked;
    return [`### ${name}`, listOf(looks), ...(not === undefined ? [] : [`*Not checked:* ${not}`])].join(
      "\n\n",
    );
  });
  const faults = FAULTS.flatMap(({ rows }) => rows);
  const found = faults.filter(({ beforehand }) => typeof beforehand !== "string");
  const met = found.filter(isOfOtherRequests);
  const unpredictable = faults.filter(({ beforehand }) => beforehand === "unpredictable");
  const whenPosting = faults.filter(({ beforehand }) => beforehand === "only when posting");
  const count = [
    `The doctor finds ${found.length - met.length} of the ${faults.length} tested [faults](faults.md) whenever they exist, and ${met.length} more if they affect its own requests`,
    "too, as a broken proxy does. It does not see a fault that affects only messages.",
    `${unpredictable.length} cannot be predicted, and ${whenPosting.length} show only when something is posted.`,
  ].join("\n");
  return [...checks, `### Faults`, count].join("\n\n");
}

function listOf(looks: readonly Look[]): string {
  return looks
    .flatMap((look) => {
      if (typeof look === "string") return `- ${look}`;
      const [what, ...each] = look;
      return [`- ${what}`, ...each.map((one) => `  - ${one}`)];
    })
    .join("\n");
}
