import {
  type Calling,
  givenTo,
  isAlsoUsing,
  jobsIn,
  scalarOf,
  scriptOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

/** A step that uploads an artifact, and where it is. */
export interface Upload {
  readonly name: string;
  readonly path: string;
  readonly step: Table;
  /** The steps before it. */
  readonly earlier: readonly Table[];
  readonly jobId: string;
  readonly job: Table;
}

/** All uploads of a workflow. */
export function uploadsIn(workflow: Table | undefined): readonly Upload[] {
  return Object.entries(jobsIn(workflow)).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const steps = stepsIn(job);
    return steps.flatMap((step, at) => {
      if (!isUpload(step)) return [];
      const { name = "artifact", path } = givenTo(step);
      return [{ name: scalarOf(name), path: scalarOf(path), step, earlier: steps.slice(0, at), jobId, job }];
    });
  });
}

/** What may upload artifacts, other than GitHub's own action. */
const MAY_UPLOAD = /^\.|artifact|upload|report|scan|pages|github-script/i;

/** Whether an action, a script, or a called workflow may upload artifacts: we do not read what they do. */
export function isUploadUnknown({ step, workflow, caller }: Calling): boolean {
  const jobs = Object.values(jobsIn(workflow)).map(tableOf);
  const others = jobs
    .flatMap(stepsIn)
    .filter((one) => !isUpload(one) && !isDownload(one, []) && !isAlsoUsing(one, step));
  const texts = [...jobs, ...others].map((one) => scalarOf(one["uses"]) + scriptOf(one));
  return caller !== undefined || jobs.some(({ uses }) => uses) || texts.some((one) => MAY_UPLOAD.test(one));
}

/** Whether a step uploads an artifact, with GitHub's own action or a copy of it. */
export function isUpload({ uses }: Table): boolean {
  return /\/upload-artifact@/i.test(scalarOf(uses));
}

/** Whether a step downloads artifacts with GitHub's own action, without some of its inputs. */
export function isDownload(step: Table, without: readonly string[]): boolean {
  const given = givenTo(step);
  const isOwn = /^actions\/download-artifact@/i.test(scalarOf(step["uses"]));
  return isOwn && without.every((name) => given[name] === undefined);
}
