export const modules={6845:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{own_templates_exports:()=>own_templates_exports,readOwnTemplates:()=>readOwnTemplates})
var _rolldown_runtime_0=_require(3449)
var _start_1=_require(2839)
var node_path_2=_require(6760)
function inFolder(folder,name){return node_path_2.join(folder,name)}
async function parseCard({path,text,language},wall){const broken=(cause)=>new _start_1.dzK("template",path,cause)
if(language==="YAML"){const{parseYamlValue}=await _require.e(540).then(_require.bind(_require,1702))
const parsed=await parseYamlValue(text,{wall})
if("value"in parsed)return parsed.value
throw broken(causeOf(parsed.problems,language)??"it is not valid YAML")}
try{return JSON.parse(text)}catch(error){throw broken(await causeInJson(text,error instanceof Error?error.message:String(error),wall))}}
function causeOf([problem],language){if(problem===void 0)return void 0
const{kind,cause,alias,place}=problem
const where=place===void 0?"":` at line ${place.line}, column ${place.column}`
if(kind==="too much")return`it is too complex: it ${cause}${where}`
if(kind==="too slow")return`it ${cause}`
return`it is not valid ${language}: ${alias===void 0?"":`*${alias} `}${withoutEnd(cause)}${where}`}
async function causeInJson(text,message,wall){const[,cause=message,position]=/^(.*?)(?: in JSON at position (\d+).*)?$/s.exec(message)??[]
if(position!==void 0){const before=text.slice(0,Number(position)).split("\n")
return`it is not valid JSON: ${cause} at line ${before.length}, column ${(before.at(-1)?.length??0)+1}`}
const{parseYamlValue}=await _require.e(540).then(_require.bind(_require,1702))
const parsed=await parseYamlValue(text,{wall,schema:"json"})
return("problems"in parsed?causeOf(parsed.problems,"JSON"):void 0)??`it is not valid JSON: ${withoutEnd(cause)}`}
function withoutEnd(text){return text.replace(/(?<![.:\s])[.:\s]+$/,"")}
var own_templates_exports=_rolldown_runtime_0.IL({readOwnTemplates:()=>readOwnTemplates})
const MAX_TEMPLATE_BYTES=262144
async function readOwnTemplates(reader,path,outcome,wall=_start_1.fc8){const read=async(file)=>({file,source:await reader.readText("template",file,MAX_TEMPLATE_BYTES)})
if(path.includes("{{")||path.includes("\n"))throw new _start_1.dzK("template",path,NO_PATH)
if(!await reader.isFolder("template",path))return readFile(path,read,wall)
const names=await reader.namesIn("template",path)
const folder=inFolder(path,"partials")
const partialNames=(await reader.namesIn("template",folder)).filter((name)=>name.endsWith(".md"))
const partials=await Promise.all(partialNames.map(async(name)=>[name.slice(0,-3),await read(inFolder(folder,name))]))
const main=names.includes(`${outcome}.md`)?await read(inFolder(path,`${outcome}.md`)):void 0
const warnings=misnamed(names)
if(!(partials.length>0||MESSAGES.some((name)=>names.includes(name)))){const[first=""]=warnings
const none=`the folder contains no partials/*.md and none of ${_start_1.sob(MESSAGES)}`
throw new _start_1.dzK("template",path,[none,first.replace(/\.$/,"")].filter(Boolean).join(". "))}
return{main,partials:Object.fromEntries(partials),...warnings.length===0?{}:{warnings:warnings.map((one)=>`In ${_start_1.TLu(path)}: ${one}`)}}}
const NO_PATH="it must be the path of a file or a folder: write a text as `message:` or `title:`"
const MESSAGES=_start_1.imz.map((outcome)=>`${outcome}.md`)
const MAX_NAMES=100
function misnamed(names){const missing=MESSAGES.filter((name)=>!names.includes(name))
return names.filter((name)=>name.endsWith(".md")&&!MESSAGES.includes(name)).slice(0,MAX_NAMES).flatMap((name)=>{const near=_start_1.pAw(name.slice(0,-3),missing.map((one)=>one.slice(0,-3)))
return near===void 0?[]:[`${_start_1.TLu(name)} is not the name of a message, did you mean "${near}.md"?`]})}
async function readFile(path,read,wall){const[,ending=""]=/\.([^./\\]+)$/.exec(path.toLowerCase())??[]
if(ending==="md")return{main:await read(path),partials:{}}
if(ending!=="json"&&ending!=="yaml"&&ending!=="yml")throw new _start_1.dzK("template",path,"it must be a .md file, a card as .json, .yaml or .yml, or a folder of .md files")
const{source}=await read(path)
return{main:void 0,partials:{},card:{file:path,content:await parseCard({path,text:source,language:ending==="json"?"JSON":"YAML"},wall)}}}}),};
