// Plain JavaScript, and of a kind that old versions read: the rest is TypeScript as Node 24 runs it. Node 22.18 would
// strip the types and then stop at `await using`.
const NEEDED = 24;

const { node } = process.versions;
if (Number.parseInt(node, 10) >= NEEDED) {
  // Most of what follows is compiled once, and not each time. Old versions have none of that.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  await import("./start.ts");
} else {
  console.error(
    `This needs Node ${NEEDED} or newer and runs on ${node}: install it from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
