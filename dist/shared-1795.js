export const modules={1795:((_module,_exports,_require)=>{_require.d(_exports,{P:()=>respelled,b:()=>orNothing,neighboursOf:()=>neighboursOf})
var _start_0=_require(2839)
var _from_elsewhere_1=_require(862)
const MAX_NAMES=1e3
const FOLDERS=["",".github/",".github/webex/","config/"]
async function neighboursOf(reader,input,path){const written=path.replaceAll("\\","/")
const spelled=await respelled(reader,input,written.split("/"))
const others=spelled.filter((one)=>one!==written)
const relative=_from_elsewhere_1.kn(path)
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
