import { isAbsolute } from "../../places/repository-path.ts";

/**
 * Packages, namespaces, and modules where nobody looks for their own mistake: languages, test runners, assertions, and
 * mocks. The user's code must not be able to start with one of these names.
 */
const PACKAGES: ReadonlySet<string> = new Set(
  [
    // Java, Kotlin, Scala, Groovy, Clojure, Android
    "java javax jdk sun com.sun kotlin kotlinx scala groovy org.codehaus.groovy org.apache.groovy clojure",
    "android androidx dalvik com.android org.robolectric jakarta",
    "junit org.junit org.testng org.opentest4j org.apiguardian org.hamcrest org.assertj org.mockito",
    "org.powermock net.bytebuddy io.mockk io.kotest org.spockframework spock org.scalatest org.scalactic",
    "org.scalacheck org.specs2 munit utest zio sbt org.gradle worker.org.gradle org.apache.maven",
    "org.apache.tools com.intellij io.cucumber com.google.common.truth reactor.core io.qameta",
    // .NET
    "System Microsoft NUnit Xunit TUnit FluentAssertions AwesomeAssertions Shouldly Moq NSubstitute",
    "FakeItEasy Castle VSTest JetBrains",
    // Rust, Go
    "std core alloc test rust_begin_unwind testing runtime reflect",
  ].flatMap((names) => names.split(" ")),
);

/** Whether a name such as `org.junit.jupiter.api.Assertions.fail` or `core::panicking::panic` belongs to such code. */
export function isForeignName(symbol: string): boolean {
  const parts = symbol.replaceAll("::", ".").split(".", 4);
  return parts.some((_, end) => PACKAGES.has(parts.slice(0, end + 1).join(".")));
}

/** Folders of third-party code and of build output, and URLs of code that is not in a file. */
const FOREIGN_PATH =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|\.rustup|\.pub-cache|\.nuget)\/|^(?:node|internal|dart|webpack-internal):|^package:(?:test|test_api|matcher|checks|flutter|flutter_test|stack_trace|fake_async|mocktail|mockito)\/|^<|^\/(?:rustc|_|usr\/lib)\//i;

/** The same for absolute paths. */
const FOREIGN_ABSOLUTE =
  /\/(?:lib\/(?:python|ruby)[\d/]|go\/(?:src|pkg)\/|\.pyenv\/|hostedtoolcache\/|flutter\/)/i;

/** Node's own modules, as its traces named them before they were prefixed with `node:`. */
const OLD_NODE =
  /^(?:internal\/[\w/-]+|bootstrap_node|_\w+|assert|async_hooks|buffer|child_process|cluster|dgram|dns|domain|events|fs|https?|module|net|path|querystring|readline|repl|stream|string_decoder|timers|tls|tty|url|util|v8|vm|zlib)\.js$/;

/** Whether a path, with `/`, belongs to third-party code. */
export function isForeignPath(path: string): boolean {
  return FOREIGN_PATH.test(path) || (isAbsolute(path) && FOREIGN_ABSOLUTE.test(path));
}

/** Whether a path in a JavaScript frame belongs to Node itself. */
export function isOldNode(path: string): boolean {
  return OLD_NODE.test(path);
}
