/**
 * Modules of Node that a plain message may do without, by what they cost: `https` with all of `tls` and `crypto` a third of a bare
 * program. A local Webex is asked without them.
 */
const WHEN_USED: ReadonlySet<string> = new Set(["https", "crypto", "zlib"]);

const REQUIRE = String.raw`__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?<module>[\w:/]+)"\)`;
const NAMED = new RegExp(String.raw`^\s*const (?<name>\w+) = ${REQUIRE};\n`, "gm");
const ANY = new RegExp(REQUIRE, "g");
const IMPORT = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/m;

/** How the bundler names what a module imports, and a parameter that none of its functions uses. */
const IMPORTED = /(?<=\w)__WEBPACK_IMPORTED_MODULE_(\d+)__/g;
const UNUSED_PARAMETER = "__unused_webpack___webpack_module__";
const REQUIRE_FUNCTION = "__nccwpck_require__";

/** A script of the bundle with shorter names for what the bundler made: `_text_cut_js_2` for what comes from `text/cut.js`. */
export function withShortNames(script: string): string {
  return script
    .replaceAll(IMPORTED, "_$1")
    .replaceAll(UNUSED_PARAMETER, "_module")
    .replaceAll(REQUIRE_FUNCTION, "_require");
}

/**
 * A script of the bundle, in which Node's modules are asked for without a function of `require` for each, and those above only
 * where one is used.
 */
export function withModulesWhenUsed(script: string): string {
  const late = new Map<string, string>();
  const rest = script.replaceAll(NAMED, (whole, name: string, module: string) => {
    if (!WHEN_USED.has(module.replace(/^node:/, ""))) return whole;
    late.set(name, module);
    return "";
  });
  const used = [...late].reduce(
    (text, [name, module]) => text.replaceAll(new RegExp(String.raw`\b${name}\b`, "g"), builtin(module)),
    rest,
  );
  return used.replaceAll(ANY, (_, module: string) => builtin(module)).replace(IMPORT, "");
}

function builtin(module: string): string {
  return `process.getBuiltinModule("${module}")`;
}
