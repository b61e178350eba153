export const modules={862:((_module,_exports,_require)=>{_require.d(_exports,{II:()=>elsewhereHint,kn:()=>withoutWorkspace,oI:()=>endsOf})
const WORKSPACE=/^(?:\$\{?GITHUB_WORKSPACE\}?|\$env:GITHUB_WORKSPACE|%GITHUB_WORKSPACE%|\$\{?PWD\}?|\$\(pwd\)|\{\{\s*github\.workspace\s*\}\}|~|\/github\/workspace|\/__w\/[^/\\]+\/[^/\\]+)?[\\/]+(?=[^\\/])/i
const MAX_ABOVE=6
function withoutWorkspace(path){const rest=path.replace(WORKSPACE,"")
return rest===path||rest===""?void 0:rest.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}
function endsOf(path){const parts=path.split("/").filter(Boolean)
const count=Math.min(MAX_ABOVE,parts.length-2)
return Array.from({length:Math.max(count,0)},(_,at)=>parts.slice(at+1).join("/"))}
function elsewhereHint(pattern){if(/^https?:\/\//i.test(pattern))return" It is an address: download the file in an earlier step."
const isHome=/^~[\\/]/.test(pattern)
const isAbsolute=/^(?:\/|[a-z]:[\\/])/i.test(pattern)&&!/[\\/]_temp[\\/]/.test(pattern)
if(!isHome&&!isAbsolute)return""
return` ${isHome?"\"~\" is not replaced, and files":"Files"} are read only from the workspace and \`\${{ runner.temp }}\`: copy the file there in an earlier step.`}}),};
