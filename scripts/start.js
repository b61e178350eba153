// Plain JavaScript that old versions can read. The rest is TypeScript, which Node 24 runs. Node 22.18 would strip the
// types and then stop at `await using`.
const NEEDED = 24;

const { node } = process.versions;
if (Number.parseInt(node, 10) >= NEEDED) {
  // Caches most of the following code after it is compiled. Old versions do not have this.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  await import("./start.ts");
} else {
  console.error(
    `This needs Node ${NEEDED} or newer and runs on ${node}: install it from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
