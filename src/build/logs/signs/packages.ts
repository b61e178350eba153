import type { Signs } from "./sign.ts";

/** Tools that install packages and resolve dependencies. */
export const PACKAGES: Signs = {
  5: [
    /^npm (?:ERR!|error) (?:\d\d\d |notarget |Could not resolve |ERESOLVE |Missing|Invalid: |Unsupported |network |`npm ci` )/,
    /^\s*ERR_PNPM_|^(?:➤ )?YN\d+: .*(?:can't|couldn't|not found|failed|forbidden|No candidates|Error)/,
    /^error (?:An unexpected|Couldn't|Could not|Your lockfile|Found incompatible|Received|Package|\S+@)/,
    // pip, poetry, uv
    /^ERROR: |^\s*(?:× |╰─▶ )|^Because |^\s*error: /,
    "version solving failed",
    // apt, dpkg, apk, dnf
    /^E: |^Err:\d|^dpkg: error/,
    "Unable to locate package",
    "nothing provides ",
    // go, cargo, Maven, Gradle, Bundler, Composer, Conda
    /^go: (?:[^:]*: |no |cannot )/,
    "no required module provides",
    "missing go.sum entry",
    /^\s*failed to (?:select a version|get|load|fetch|parse)|^Dependency error|^\*\* \(Mix\)/,
    /Could not (?:resolve|find|GET|transfer)\b|Failure to (?:find|transfer) |Non-resolvable /,
    "could not find compatible versions",
    /^\s*- .* requires /,
    "ResolvePackageNotFound",
    "PackagesNotFoundError",
  ],
  4: [
    /^npm (?:ERR!|error) (?:code |command |Found:|peer |node_modules)/,
    /^\[ERROR\] Failed to execute goal|^Execution failed for task|^\* What went wrong:|^> (?:Could not|A failure|There )/,
    /^\s*Problem \d|^caused by:|^error (?!Command failed)\S/i,
    "Your requirements could not be resolved",
  ],
  3: [/^npm (?:ERR!|error) \S|^\[ERROR\] \S|^(?:➤ )?YN\d+: /],
};
