// Plain JavaScript: an older Node cannot read the types of start.ts, and would say so in a stack trace.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const readsTypes = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

if (readsTypes) {
  await import("./start.ts");
} else {
  console.error(
    `Node ${process.versions.node} is too old for this: install Node 24 (https://nodejs.org) and run npm start again.`,
  );
  process.exitCode = 1;
}
