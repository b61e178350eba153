import type { Signs } from "./sign.ts";

/** What installs packages and resolves dependencies. */
export const PACKAGES: Signs = {
  5: [
    /^npm (?:ERR!|error) (?:code E|\d{3} |notarget |Could not resolve |ERESOLVE |Missing: |Invalid: |Unsupported engine|network |\w+ .{0,60}not found)/,
    /^\s?ERR_PNPM_|^(?:➤ )?YN\d{4}: .{0,300}(?:can't|couldn't|not found|failed|forbidden|No candidates|Error)/,
    /^error (?:An unexpected|Couldn't|Could not|Your lockfile|Found incompatible|Received|Package|\S{1,80}@)/,
    // pip, poetry, uv
    /^ERROR: |^\s*(?:×|╰─▶) |^Because |version solving failed|^\s*error: (?!subprocess)/,
    // apt, dpkg, apk
    /^E: |^Err:\d|^dpkg: error|Unable to locate package|^ERROR: unable to select/,
    // go, cargo, Maven, Gradle, Bundler, Composer, Conda
    /^go: (?:.{0,300}: |no |cannot )|no required module provides|missing go\.sum entry|^\s*failed to (?:select a version|get|load|fetch|parse)/,
    /Could not (?:resolve|find|GET|transfer)\b|Non-resolvable |Failure to (?:find|transfer) /,
    /Could not find (?:gem|compatible)|Bundler could not|could not find compatible versions|^\s*- (?:Root )?\S{1,80}.{0,200} (?:requires|conflicts with)\b/,
    /ResolvePackageNotFound|PackagesNotFoundError|nothing provides /,
    /^\*\* \(Mix\)|^Dependency error/,
  ],
  4: [
    /^npm (?:ERR!|error) (?:Lifecycle|command|Missing script|Found:|peer |node_modules)/,
    /^\[ERROR\] Failed to execute goal|^Execution failed for task|^\* What went wrong:|^> (?:Could not|A failure|There)/,
    /^\s*Problem \d|Your requirements could not be resolved/,
    /^caused by:|^Caused by:$/i,
    /^ERROR:? |^error /,
  ],
  3: [
    /^npm (?:ERR!|error) \S|^\[ERROR\] \S|^➤ YN\d{4}: .{0,3}\S/,
    /subprocess-exited-with-error|ELIFECYCLE|ERESOLVE/,
  ],
};
