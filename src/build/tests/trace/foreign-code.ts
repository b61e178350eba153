import { isAbsolute } from "../../places/repository-path.ts";

/**
 * Packages, namespaces and modules whose code nobody looks for a mistake in: languages, test runners, assertions and
 * mocks. The user's own may begin with none of them.
 */
const PACKAGES: ReadonlySet<string> = new Set([
  // Java, Kotlin, Scala, Groovy, Clojure, Android
  ...[
    "java",
    "javax",
    "jdk",
    "sun",
    "com.sun",
    "kotlin",
    "kotlinx",
    "scala",
    "groovy",
    "org.codehaus.groovy",
  ],
  ...["org.apache.groovy", "clojure", "android", "androidx", "dalvik", "com.android", "org.robolectric"],
  ...["junit", "org.junit", "org.testng", "org.opentest4j", "org.apiguardian", "org.hamcrest", "org.assertj"],
  ...[
    "org.mockito",
    "org.powermock",
    "net.bytebuddy",
    "io.mockk",
    "io.kotest",
    "org.spockframework",
    "spock",
  ],
  ...["org.scalatest", "org.scalactic", "org.scalacheck", "org.specs2", "munit", "utest", "zio", "sbt"],
  ...[
    "org.gradle",
    "worker.org.gradle",
    "org.apache.maven",
    "org.apache.tools",
    "com.intellij",
    "io.cucumber",
  ],
  ...["com.google.common.truth", "reactor.core", "io.qameta", "jakarta"],
  // .NET
  ...["System", "Microsoft", "NUnit", "Xunit", "TUnit", "FluentAssertions", "AwesomeAssertions", "Shouldly"],
  ...["Moq", "NSubstitute", "FakeItEasy", "Castle", "VSTest", "JetBrains"],
  // Rust, Go
  ...["std", "core", "alloc", "test", "rust_begin_unwind", "testing", "runtime", "reflect"],
]);

/** Whether a name such as `org.junit.jupiter.api.Assertions.fail` or `core::panicking::panic` is of such code. */
export function isForeignName(symbol: string): boolean {
  const parts = symbol.replaceAll("::", ".").split(".", 4);
  return parts.some((_, end) => PACKAGES.has(parts.slice(0, end + 1).join(".")));
}

/** Folders of code that others wrote, and of what is built; addresses of code that is in no file. */
const FOREIGN_PATH =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|\.rustup|\.pub-cache|\.nuget)\/|^(?:node|internal|dart|webpack-internal):|^package:(?:test|test_api|matcher|checks|flutter|flutter_test|stack_trace|fake_async|mocktail|mockito)\/|^<|^\/(?:rustc|_|usr\/lib)\//i;

/** Likewise of paths from the root of a machine. */
const FOREIGN_ABSOLUTE =
  /\/(?:lib\/(?:python|ruby)[\d/]|go\/(?:src|pkg)\/|\.pyenv\/|hostedtoolcache\/|flutter\/)/i;

/** Modules of Node itself, as its traces named them before `node:` stood before them. */
const OLD_NODE =
  /^(?:internal\/[\w/-]+|bootstrap_node|_\w+|assert|async_hooks|buffer|child_process|cluster|dgram|dns|domain|events|fs|https?|module|net|path|querystring|readline|repl|stream|string_decoder|timers|tls|tty|url|util|v8|vm|zlib)\.js$/;

/** Whether a path, with `/`, is of code that others wrote. */
export function isForeignPath(path: string): boolean {
  return FOREIGN_PATH.test(path) || (isAbsolute(path) && FOREIGN_ABSOLUTE.test(path));
}

/** Whether a path in a frame of JavaScript is of Node itself. */
export function isOldNode(path: string): boolean {
  return OLD_NODE.test(path);
}
