import type { Signs } from "./sign.ts";

/** Compilers, linkers and bundlers. */
export const COMPILERS: Signs = {
  5: [
    // gcc, clang, swiftc, kotlinc, ghc, mypy, pyright: `cart.cpp:4:12: error: …`
    /^\s*(?:[A-Za-z]:)?[^\s:][^:]*:\d+(?:[:.,]\d+)*(?:-\d+)?:? (?:- )?(?:(?:fatal|internal|syntax) )?error\b/i,
    // tsc, MSBuild, csc, fsc: `src/cart.ts(4,12): error TS2304: …`
    /^\s*[^\s(][^(]*\(\d+(?:,\d+)*\) ?: (?:fatal )?error\b/,
    // rustc, zig, uv
    /^error(?:\[[\w-]+\])?: /,
    // go build, go vet, golangci-lint
    /^(?:vet: )?[^\s:]+\.go:\d+(?::\d+)?: /,
    // javac by itself and under Maven, kotlinc, scalac, sbt
    /^\[ERROR\] [^\s:]+\.(?:java|kt|scala|groovy):\[?\d/,
    /^e: |^\[error\] (?:-- |[^\s:]+:\d)|^-- (?:\[E\d+\] )?(?:\w+ )*Error: /,
    // linkers, CMake, Meson
    "undefined reference to",
    "undefined symbol",
    "multiple definition of",
    "Undefined symbols for architecture",
    /^\S*ld(?:\.\w+)?: (?:error|library|cannot find|symbol)/,
    /^CMake Error|^\S*meson\.build:\d+:\d+: ERROR|^ninja: error/,
    // esbuild, webpack, rollup, Vite, Next.js
    /^\s*[✘X] \[ERROR\] |^ERROR in |^\[!\] |^Type error: |^\s*Syntax error: /,
    "Module not found: ",
    "Can't resolve '",
    'Could not resolve "',
    "failed to resolve import",
  ],
  4: [/^error during build:|^error: |^\[error\] \S/],
  3: [/^\S+\.[A-Za-z]\w*:\d+(?::\d+)?:? \S/, /^Failed to compile/, /^\s*-->? \S+:\d/],
};
