import type { Signs } from "./sign.ts";

/** Compilers, linkers, bundlers and linters. */
export const COMPILERS: Signs = {
  5: [
    // gcc, clang, swiftc, kotlinc, ghc, mypy: `cart.cpp:4:12: error: …`
    /^\s*(?:[A-Za-z]:)?[^:]{1,300}:\d{1,7}(?:[:.]\d{1,7})?(?:-\d{1,7})?:? (?:- )?(?:fatal |internal |syntax )?error\b/i,
    // tsc, MSBuild, csc, fsc: `src/cart.ts(4,12): error TS2304: …`
    /^\s*[^(]{1,300}\(\d{1,7}(?:,\d{1,7}){0,3}\) ?: (?:fatal )?error\b/,
    /\berror (?:TS|CS|FS|BC|NU|NETSDK|MSB|LNK|C|CA|IDE|SA|AD|XC)\d{2,6}\b/,
    // rustc, cargo, zig, uv
    /^error(?:\[[\w-]{1,60}\])?: /,
    // go build, go vet, golangci-lint
    /^(?:vet: )?(?:[A-Za-z]:)?[^\s:]{1,300}\.go:\d{1,7}(?::\d{1,7})?: /,
    // javac by itself, Maven, Gradle, kotlinc, scalac, sbt, dotty
    /^\[ERROR\] [^\s:]{1,300}\.(?:java|kt|scala|groovy):\[?\d/,
    /^e: /,
    /^\[error\] (?:-- |\S{1,300}:\d)/,
    /^-- (?:\[E\d{1,5}\] )?[\w ]{0,30}Error: /,
    // linkers
    /undefined reference to|undefined symbol|multiple definition of|ld(?:\.lld)?: (?:error|library|cannot find|symbol)|Undefined symbols for architecture/,
    /^CMake Error|^ninja: error|: ERROR: /,
    // esbuild, webpack, rollup, Next.js, Angular, Svelte
    /^\s*[✘X] \[ERROR\] /,
    /^ERROR in /,
    /^\s*Module not found: |Can't resolve '|Could not resolve "|failed to resolve import/,
    /^\[!\] |^Type error: |^\s*Syntax error: /,
    // ESLint, yamllint, stylelint: the line and column of a file that is named before
    /^\s{1,8}\d{1,7}:\d{1,7}\s{1,20}(?:error|✖|×)\s/,
    // pylint; rubocop's errors and fatal ones
    /^[^\s:]{1,300}:\d{1,7}:\d{1,7}: [EF](?:\d{4})?: /,
    // ShellCheck
    /SC\d{4} \(error\)/,
    /^error: cannot format |^\[error\] \S/,
  ],
  4: [
    // flake8, ruff, pycodestyle, rubocop, ktlint, actionlint, hadolint, markdownlint
    /^[^\s:]{1,300}:\d{1,7}:\d{1,7}: [A-Z]{1,7}\d{0,4}:? /,
    /^[A-Z]{1,7}\d{3,4} (?:\[\*\] )?\S/,
    /^[^\s:]{1,300}:\d{1,7}(?::\d{1,7})? (?:DL|SC|MD|error )\S/,
    /^In \S{1,300} line \d{1,7}:|SC\d{4} \(\w{1,10}\)/,
    /^would reformat |^\[warn\] \S{1,300}\.\w|^--- \S{1,300}:before|^Diff in /,
    /(?:lint|format|assist|parse|organizeImports)(?:\/\w{1,60}){0,3} (?:FIXABLE )?\s*━{3}/,
    /^\s*\d{1,7} \| (?:ERROR|>>>) /,
    /^\[error\] \S|^✖ \S/,
    /^\s{1,8}\d{1,7}(?::\d{1,7})?\s{1,20}(?:\S.{0,200}?)?(?:🪪|✏️)/u,
    /^error during build:/,
    /^error: /,
  ],
  3: [
    /^[^\s:]{1,300}\.[A-Za-z]\w{0,9}:\d{1,7}(?::\d{1,7})?:? \S/,
    /^Failed to compile/,
    /^\s*-->? \S{1,300}:\d/,
  ],
};
