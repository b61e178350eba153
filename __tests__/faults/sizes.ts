import { type FaultRow, POST } from "./fault-row.ts";

const MB = 1024 * 1024;
const ONE = [`${POST} 200`];
const TWO = [`${POST} 200`, `${POST} 200`];
const LOG = "line\n".repeat(60_000);

/** A file that is not attached. */
function leftOut(fault: string, row: Pick<FaultRow, "files" | "machine">, why: string): FaultRow {
  return {
    fault,
    ...row,
    with: { files: "app.log" },
    attached: ["app.log"],
    sees: { warning: `The file is not attached. Input "files" is "app.log": ${why}.` },
    beforehand: ["warning", `files: The file is not attached. Input "files" is "app.log": ${why}. …`],
    lost: "the file app.log",
    requests: ONE,
  };
}

/** Messages and files that Webex or the action does not take as they are. */
export const sizes: readonly FaultRow[] = [
  {
    fault: "The message is longer than 7439 bytes",
    beforehand: [
      "warning",
      "message: The message is longer than Webex accepts: it is cut, and the whole message follows as a file. …",
    ],
    with: { message: "lorem ipsum dolor ".repeat(600) },
    attached: ["success.md"],
    sees: { log: "│ *Cut here: the whole message, 10.9 kB, is the file in this thread.*" },
    lost: "nothing",
    requests: TWO,
  },
  {
    fault: "The message is longer than 7439 bytes, and Webex refuses the file with the complete text",
    beforehand: "only when posting",
    with: { message: "lorem ipsum dolor ".repeat(600) },
    webex: [{ kind: "answer", status: 400, match: { after: 1 } }],
    attached: ["success.md"],
    sees: {
      error:
        "The file success.md is missing: POST /messages failed with 400 Bad Request: Bad Request (trackingId …). Webex did not accept the message or the destination: its answer says why.",
    },
    lost: "the file success.md",
    requests: [`${POST} 200`, `${POST} 400`],
  },
  leftOut("A file is empty", { files: { "app.log": "" } }, "it is empty"),
  leftOut(
    "A file is larger than 100 MB",
    { files: { "app.log": { bytes: 100 * MB + 1 } } },
    `it has ${100 * MB + 1} bytes, but at most ${100 * MB} are read`,
  ),
  leftOut(
    "A file cannot be read",
    { files: { "app.log": "line" }, machine: "app.log is locked" },
    "it cannot be read (EACCES)",
  ),
  leftOut(
    "A file is a link that points outside the workspace",
    { files: { "app.log": { link: "/etc/passwd" } } },
    "it points outside the workspace",
  ),
  {
    fault: "A file does not exist",
    files: { "README.md": "line" },
    beforehand: ["warning", 'files: app.log: No file matches "app.log" of the input "files". …'],
    with: { files: "app.log" },
    attached: ["app.log"],
    sees: { warning: 'No file matches "app.log" of the input "files".' },
    lost: "the file app.log",
    requests: ONE,
  },
  {
    fault: "A glob matches twelve files",
    beforehand: [
      "warning",
      'files: Input "files" matches 12 files, but at most 10 can be attached. Left out: k.log and 1 more. …',
    ],
    with: { files: "*.log" },
    files: Object.fromEntries(Array.from("abcdefghijkl", (name) => [`${name}.log`, "line"])),
    attached: Array.from("abcdefghijkl", (name) => `${name}.log`),
    sees: {
      warning: 'Input "files" matches 12 files, but at most 10 can be attached. Left out: k.log and 1 more.',
    },
    lost: "the files k.log and l.log",
    requests: Array.from({ length: 11 }, () => `${POST} 200`),
  },
  {
    fault: "A file is deleted while the message is sent",
    beforehand: "unpredictable",
    files: { "app.log": LOG },
    webex: [{ kind: "slow", ms: 500 }],
    meanwhile: { requests: 1, what: "is deleted", file: "app.log" },
    with: { files: "app.log" },
    attached: ["app.log"],
    sees: { log: "Sent to …, message …" },
    lost: "nothing",
    requests: TWO,
  },
  {
    fault: "A file becomes shorter while the message is sent",
    beforehand: "unpredictable",
    files: { "app.log": LOG },
    webex: [{ kind: "slow", ms: 500 }],
    meanwhile: { requests: 1, what: "is cut short", file: "app.log" },
    with: { files: "app.log" },
    attached: ["app.log"],
    sees: {
      error:
        "The file app.log is missing: POST /messages was cut short: app.log changed while it was being read: wait until it is complete, or send a copy. The file was not sent completely: check it, and run the job again.",
    },
    lost: "the file app.log",
    requests: ONE,
  },
  {
    fault: "The connection breaks while a file is sent",
    beforehand: "unpredictable",
    files: { "app.log": LOG },
    webex: [{ kind: "cut", match: { after: 1 } }],
    with: { files: "app.log" },
    attached: ["app.log"],
    sees: { log: "POST /messages could not be completed: … Again in 1 s." },
    lost: "nothing",
    requests: [`${POST} 200`, `${POST} none`, `${POST} 200`],
  },
];
