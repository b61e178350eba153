/** A line of an error as a tool prints it, and what a problem matcher looks for in such a line. */
export interface Form {
  readonly tool: string;
  /** In groups: the text of the annotation. Digits are those of any script, as in .NET. */
  readonly matcher: RegExp;
  readonly line: string;
}

/**
 * What the problem matchers of setup actions and popular matcher actions look for, in our own words. A matcher of several lines
 * is here with the one that has the place of the error. Sources, each at the main branch: actions/setup-node/.github/*.json,
 * actions/setup-go/matchers.json, actions/setup-python/.github/python.json, actions/setup-dotnet/.github/csc.json,
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md, and
 * https://github.com/quantumlib/OpenFermion/tree/main/.github/problem-matchers, shogo82148/actions-setup-perl/scripts/perl.json,
 * https://github.com/aslafy-z/problem-matchers
 */
export const FORMS: readonly Form[] = [
  {
    tool: "tsc",
    matcher: /\S.*\(\p{Nd}+(?:,\p{Nd}+)*\)\s*:\s+(?:error|warning|info)\s+\w{1,2}\p{Nd}+\s*:\s*(.*)$/u,
    line: "src/cart.ts(3,7): error TS2304: Token leaked",
  },
  {
    tool: "tsc, in Arabic digits",
    matcher: /\S.*\(\p{Nd}+(?:,\p{Nd}+)*\)\s*:\s+(?:error|warning|info)\s+\w{1,2}\p{Nd}+\s*:\s*(.*)$/u,
    line: "x(\u0661,\u0661): error TS1: Token leaked",
  },
  {
    tool: "csc",
    matcher: /^.*\(\p{Nd}+(?:,\p{Nd}+)*\):\s+(?:error|warning)\s+[a-z]+\p{Nd}+:\s*(.*?)\s+\[.*\]$/iu,
    line: "Cart.cs(12): error CS0103: Token leaked [Shop.csproj]",
  },
  {
    tool: "MSBuild",
    matcher: /^.*:\s+(?:fatal error|error|warning)\s+[a-z]+\p{Nd}+\s*:\s*(.*)$/iu,
    line: "MSBUILD : error MSB1009 : Token leaked",
  },
  {
    tool: "Free Pascal",
    matcher: /^.*\(\p{Nd}+,\s*\p{Nd}+\) (?:Fatal|Error|Warning): (.*)$/u,
    line: "cart.pas(12,3) Error: Token leaked",
  },
  {
    tool: "eslint stylish, yamllint, stylelint",
    matcher: /\s\p{Nd}+:\p{Nd}+\s+(?:error|warning|info|✖)\s+(.*)$/u,
    line: "  12:3  error  Token leaked  no-leak",
  },
  {
    tool: "eslint compact",
    matcher: /^.+:\sline\s\p{Nd}+,\scol\s\p{Nd}+,\s(?:Error|Warning|Info)\s-\s(.+)\s\(.+\)$/u,
    line: "src/cart.js: line 12, col 3, Error - Token leaked (no-leak)",
  },
  {
    tool: "gcc, clang, swift, mypy, shellcheck",
    matcher: /^.*:\p{Nd}+(?::\p{Nd}+)?:\s+(?:fatal error|error|warning|note)\b:?\s*(.*)$/u,
    line: "src/cart.c:12:3: error: Token leaked",
  },
  {
    tool: "flake8, pylint, golangci-lint, ktlint, actionlint",
    matcher: /^.+:\p{Nd}+:(?:\p{Nd}+:)?\s+(.+)$/u,
    line: "src/cart.py:12:3: E501 Token leaked",
  },
  {
    tool: "Go",
    matcher: /\.{0,2}[/\\].+\.go:(?:\p{Nd}+:\p{Nd}+:)? (.*)/u,
    line: "./cart.go:12:3: Token leaked",
  },
  {
    tool: "Go, without a line",
    matcher: /\.{0,2}[/\\].+\.go:(?:\p{Nd}+:\p{Nd}+:)? (.*)/u,
    line: "/cart.go: Token leaked",
  },
  {
    tool: "Python",
    matcher: /\s*File\s".*",\sline\s\p{Nd}+,\sin\s(.*)$/u,
    line: '  File "cart.py", line 12, in Token leaked',
  },
  {
    tool: "Perl",
    matcher: /^\s*([^#\s].+)\sat\s.+\sline\s\p{Nd}+\.$/u,
    line: "Token leaked, sign in at https://evil.example line 12.",
  },
  {
    tool: "tslint",
    matcher: /^.+\[\p{Nd}+,\s*\p{Nd}+\]:\s+(.*)$/u,
    line: "src/cart.ts[12, 3]: Token leaked",
  },
  {
    tool: "rustc",
    matcher: /\s+-->\s(.*):\p{Nd}+:\p{Nd}+$/u,
    line: "  --> src/cart.rs:12:3",
  },
  {
    tool: "a panic of Rust",
    matcher: /^.*panicked at '?(.*?)'?,?\s\S+:\p{Nd}+:\p{Nd}+:?$/u,
    line: "thread 'main' panicked at 'Token leaked', src/cart.rs:12:3",
  },
  {
    tool: "markdownlint, hadolint",
    matcher: /^[^:]*:\p{Nd}+:?(?:\p{Nd}+)?\s(.*)$/u,
    line: "README.md:12 MD001/heading Token leaked",
  },
  {
    tool: "RuboCop",
    matcher: /^.+:\p{Nd}+:\p{Nd}+: [RCWEF]: (.*)$/u,
    line: "lib/cart.rb:12:3: E: Token leaked",
  },
  {
    tool: "Ruby",
    matcher: /^.+\.rb:\p{Nd}+:in .*?: (.*)$/u,
    line: "lib/cart.rb:12:in 'total': Token leaked",
  },
  {
    tool: "PHP",
    matcher: /^.*(?:error|Warning|Notice):\s+(.+) in .+ on line\s+\p{Nd}+$/u,
    line: "PHP Fatal error: Token leaked in cart.php on line 12",
  },
  {
    tool: "PHPUnit, JUnit",
    matcher: /^(.*):\p{Nd}+\)?$/u,
    line: "at shop.CartTest.total(CartTest.java:12)",
  },
  {
    tool: "Maven",
    matcher: /^.*\[ERROR\] .+\.java:\[\p{Nd}+,\p{Nd}+\] (.*)$/u,
    line: "[ERROR] /src/Cart.java:[12,3] Token leaked",
  },
  {
    tool: "Kotlin",
    matcher: /e: .*: \(\p{Nd}+, \p{Nd}+\): (.*)$/u,
    line: "e: src/Cart.kt: (12, 3): Token leaked",
  },
  {
    tool: ".NET, a stack",
    matcher: /^\s*.* in (.+):line \p{Nd}+$/u,
    line: "   at Shop.Cart.Total() in Cart.cs:line 12",
  },
  {
    tool: "sh",
    matcher: /^.*: line \p{Nd}+: (.*)$/u,
    line: "build.sh: line 12: Token leaked",
  },
  {
    tool: "Terraform",
    matcher: / on .+ line (\p{Nd}+)/u,
    line: "  on main.tf line 12, in Token leaked",
  },
];

/**
 * Annotations that problem matchers make of the log of a step. The runner tries each of them on each line other than a command,
 * see https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs. It prints commands itself, as
 * `##[error]`.
 */
export function matchedIn(log: readonly string[]): readonly string[] {
  const read = log.filter((line) => !line.startsWith("##["));
  return read.flatMap((line) =>
    FORMS.flatMap(({ tool, matcher }) => (matcher.test(line) ? [`${tool}: ${line}`] : [])),
  );
}
