import { reachOf } from "../conditions.ts";
import { scalarOf, type Table } from "../own-place.ts";

/** A command that tests or builds, so that its failure is one of the job. */
export const TESTING =
  /^(?:(?:\w{1,20}=\S{0,20}|sudo|time|npx|\w{1,9} (?:run|exec)) ){0,3}(?:[\w./]{0,40}\/)?(?:make$|(?:tox|pytest|rspec|phpunit|jest|vitest|mocha|tsc|xcodebuild)(?![\w-])|(?:make|npm|pnpm|yarn|bun|go|cargo|dotnet|swift|flutter|rake|bazel|mvnw?|gradlew?) (?:.{0,40} )?(?:test|check|build|verify)(?![\w-])|[\w-]{0,20}test[\w-]{0,20}\.sh)/;

/** A command that only shows or fetches something, so that its failure is hardly one of the job. */
export const PRINTING =
  /^(?:(?:\w{1,20}=\S{0,20}|sudo|time) ){0,3}(?:echo|printf|cat|head|tail|sort|wc|ls|du|df|ps|env|date|grep|sed|awk|cut|tr|jq|find|curl|wget|gh|git|journalctl|(?:docker|podman|kubectl|oc|docker compose|docker-compose) (?:.{0,40} )?(?:logs|describe|get|ps|inspect|version|info)|\S{1,40} (?:-V|--version|version|--help))(?![\w-])/;

/** Whether the failure of a step or a job counts. */
export function isCounting({ name, if: condition, "continue-on-error": forgiven }: Table): boolean {
  const isForgiven = forgiven !== undefined || OPTIONAL.test(scalarOf(name));
  return !isForgiven && reachOf(condition).after.includes("success");
}

/** A name that says that a failure does not count. */
const OPTIONAL = /optional|allow|ignor|flaky|report|warn/i;
