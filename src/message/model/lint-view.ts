import type { LintFinding, LintReport } from "../../build/lint/findings.ts";
import { messageLine } from "../../build/lint/message.ts";
import { moreText } from "../../text/count.ts";
import { listText } from "../../text/list.ts";
import { hidePartsToo } from "../../text/secrets/hide.ts";
import { lintText } from "../headline/failed-part.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";

/** Maximum number of rules that are named with their counts. */
const MAX_RULES = 5;

/** The findings of linters, as templates see them: counts by rule, and the most severe findings by file. */
export function lintOf(
  report: LintReport | undefined,
  isInHeadline: boolean,
  cleaning: Cleaning,
): Pick<MessageModel, "lint" | "lintFiles" | "moreFindings"> {
  const worst = worstOf(report);
  if (report === undefined || worst === undefined)
    return { lint: undefined, lintFiles: [], moreFindings: "" };
  const { clean, amounts } = cleaning;
  const shown = worst.findings.slice(0, amounts.findings);
  const files = new Map(shown.map(({ file, isUnsure = false }) => [file, isUnsure]));
  return {
    lint: {
      text: lintText(report),
      rules: clean(rulesText(report)),
      errors: String(report.counts.errors),
      warnings: String(report.counts.warnings),
      inHeadline: isInHeadline ? "yes" : "",
    },
    lintFiles: [...files].map(([file, isUnsure]) => ({
      file: clean(file ?? "No file"),
      url: cleaning.addressOf({ file, isUnsure }),
      findings: shown.filter((one) => one.file === file).map((one) => findingOf(one, cleaning)),
    })),
    moreFindings: moreText(worst.count - shown.length, worst.noun),
  };
}

interface Findings {
  readonly findings: readonly LintFinding[];
  readonly count: number;
  readonly noun: string;
}

/** Errors, or warnings if there are no errors. Notes do not break anything. */
function worstOf(report: LintReport | undefined): Findings | undefined {
  if (report === undefined) return undefined;
  const { errors, warnings } = report.counts;
  const level = errors > 0 ? "error" : "warning";
  const findings = report.findings.filter((finding) => finding.level === level);
  return errors + warnings === 0 ? undefined : { findings, count: errors || warnings, noun: level };
}

function rulesText({ byRule }: LintReport): string {
  const counted = byRule.filter(({ errors, warnings }) => errors + warnings > 0);
  return listText(
    counted.map(({ name, errors, warnings }) => `${name} ×${errors + warnings}`),
    MAX_RULES,
  );
}

function findingOf(
  { file, line, isUnsure = false, message, rule }: LintFinding,
  { clean, addressOf, hide }: Cleaning,
): MessageModel["lintFiles"][number]["findings"][number] {
  return {
    line: line === undefined ? "" : String(line),
    url: addressOf({ file, line, isUnsure }),
    message: clean(messageLine(hidePartsToo(message, hide))),
    rule: clean(rule),
  };
}
