import type { Signs } from "./sign.ts";

/** Linters and formatters. */
export const LINTERS: Signs = {
  5: [
    // ESLint, yamllint, stylelint: line and column in a file that was named above
    /^\s+\d+:\d+\s+(?:error|✖|×)\s/,
    // pylint, rubocop
    /^[^\s:]+:\d+:\d+: [EF](?:\d+)?: /,
    // ShellCheck, Prettier, Black
    /SC\d+ \(error\)/,
    /^\[error\] \S|^error: cannot format /,
    // PHP_CodeSniffer, PHPStan
    /^\s*\d+ \| ERROR /,
  ],
  4: [
    // flake8, ruff, rubocop, ktlint, actionlint: `cart.py:3:5: F821 …`
    /^[^\s:]+:\d+:\d+: [A-Z]+\d*:? /,
    /^[A-Z]+\d\d\d+ (?:\[\*\] )?\S/,
    // hadolint, markdownlint
    /^[^\s:]+:\d+(?::\d+)? (?:DL|SC|MD|error )/,
    /^In \S+ line \d+:|SC\d+ \(\w+\)/,
    /^would reformat |^\[warn\] \S+\.\w|^--- \S+:before|^Diff in /,
    // Biome
    /^\S+ (?:lint|format|assist|parse)\S* .*━━/,
  ],
};
