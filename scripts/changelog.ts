/** A version in CHANGELOG.md. */
export interface Release {
  /** Such as `1.2.3`. */
  readonly version: string;
  /** Markdown. */
  readonly notes: string;
}

/**
 * The newest version of a changelog. If there is none, or if there are unreleased changes, throws an error that says
 * what to change. Source: https://keepachangelog.com/en/1.1.0/
 */
export function newestRelease(changelog: string): Release {
  const sections = changelog.split(/^## /m).slice(1).map(splitHeading);
  const unreleased = sections.find(({ title }) => title === "Unreleased");
  if (unreleased !== undefined && unreleased.body !== "") {
    throw new Error(
      'CHANGELOG.md has changes below "Unreleased": write "## [1.2.3] - 2026-01-31" above them, with the version and the day.',
    );
  }
  const newest = sections.find((section) => section !== unreleased);
  const [, version] = /^\[?(\d+\.\d+\.\d+)\]? - \d{4}-\d\d-\d\d$/.exec(newest?.title ?? "") ?? [];
  if (newest === undefined || version === undefined) {
    throw new Error('CHANGELOG.md has no version: its newest section begins with "## [1.2.3] - 2026-01-31".');
  }
  return { version, notes: `${newest.body}\n` };
}

function splitHeading(section: string): { readonly title: string; readonly body: string } {
  const end = section.indexOf("\n");
  return { title: section.slice(0, end).trim(), body: section.slice(end).trim() };
}
