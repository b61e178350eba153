export const modules={1795:((_module,_exports,_require)=>{_require.d(_exports,{II:()=>elsewhereHint,P0:()=>respelled,bR:()=>orNothing,kn:()=>withoutWorkspace,neighboursOf:()=>neighboursOf,oI:()=>endsOf})
var _start_0=_require(2839)
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
return` ${isHome?"\"~\" is not replaced, and files":"Files"} are read only from the workspace and \`\${{ runner.temp }}\`: copy the file there in an earlier step.`}
const MAX_NAMES=1e3
const FOLDERS=["",".github/",".github/webex/","config/"]
async function neighboursOf(reader,input,path){const written=path.replaceAll("\\","/")
const spelled=await respelled(reader,input,written.split("/"))
const others=spelled.filter((one)=>one!==written)
const relative=withoutWorkspace(path)
if(others.length>0)return spelled
const below=relative===void 0?[]:await respelled(reader,input,relative.split("/"))
if(below.length>0)return below
const name=written.split("/").at(-1)??""
const moved=FOLDERS.map(async(folder)=>{return(await namesOf(reader,input,folder))?.includes(name)?[folder+name]:[]})
return(await Promise.all(moved)).flat()}
async function namesOf(reader,input,folder){return orNothing(()=>reader.namesIn(input,folder===""?".":folder))}
const MAX_PARTS=40
async function respelled(reader,input,parts){if(parts.length>MAX_PARTS)return[]
let paths=[""]
for(const part of parts)paths=(await Promise.all(paths.map(async(path)=>(await neighbours(reader,input,path,part)).map((name)=>`${path}${name}/`)))).flat().slice(0,MAX_PATHS)
return paths.map((path)=>path.slice(0,-1))}
const MAX_PATHS=3
async function neighbours(reader,input,folder,part){const names=await namesOf(reader,input,folder)??[part]
return part===""||part==="."||names.includes(part)?[part]:_start_0.r5P(part,names.slice(0,MAX_NAMES))}
async function orNothing(look){try{return await look()}catch(error){if(error instanceof _start_0.dzK)return void 0
throw error}}}),};
