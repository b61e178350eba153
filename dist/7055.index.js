import{modules as m0}from"./shared-6675.js"
import{modules as m1}from"./shared-8931.js"
import{modules as m2}from"./shared-3449.js"
export const id=7055
export const ids=[7055]
export const modules={...m0,...m1,...m2,4189:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{FileReader:()=>FileReader,comparable:()=>comparable,file_reader_exports:()=>file_reader_exports,globProblems:()=>globProblems,readGlobs:()=>readGlobs})
var _rolldown_runtime_0=_require(3449)
var _name_slip_1=_require(6675)
var _start_2=_require(2839)
var node_fs_3=_require(3024)
var node_path_4=_require(6760)
var node_fs_promises_5=_require(1455)
const CREDENTIALS=/^(?:\.git|git-credentials-.*\.config|gha-creds-.*\.json|kubeconfig_\d+|_(?:runner_file_commands|github_workflow|github_home))$/i
const SCRIPT_OR_KEY=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:_known_hosts|\.(?:sh|ps1|cmd|py))?$/i
function credentialsIn(relativePath){const names=relativePath.split(node_path_4.sep)
const file=names.at(-1)??""
return names.find((name)=>CREDENTIALS.test(name))??(SCRIPT_OR_KEY.test(file)?file:void 0)}
const LEFT_FOLDER=/^webex-call-/
function isApart({name,isFolder}){return CREDENTIALS.test(name)||(isFolder?LEFT_FOLDER.test(name):SCRIPT_OR_KEY.test(name))}
const DOWN_ONLY="a path cannot contain \"..\""
function goesUp(path){return path.split(/[/\\]/).includes("..")}
function isInside(relativePath){return relativePath!==".."&&!relativePath.startsWith(`..${node_path_4.sep}`)&&!node_path_4.isAbsolute(relativePath)}
const ROUNDS=10
const NO_LINK_ANYWHERE=536870912
function noLinks(platform=process.platform,{O_NOFOLLOW=0}=node_fs_3.constants){return platform==="darwin"?NO_LINK_ANYWHERE:O_NOFOLLOW}
async function liesAt(handle,real){const told=await node_fs_promises_5.readlink(pathOf(handle)).catch(()=>void 0)
return told===void 0?leadsTo(handle,real):told===real}
async function leadsTo(handle,real){const opened=await handle.stat({bigint:true})
for(let round=0;round<ROUNDS;round+=1){const found=await node_fs_promises_5.lstat(real,{bigint:true}).catch(()=>void 0)
if(found?.ino!==opened.ino||found.dev!==opened.dev)return false
if(await node_fs_promises_5.realpath(real).catch(()=>void 0)!==real)return false}
return true}
function namesAt(real){return listed(real,(path)=>node_fs_promises_5.readdir(path))}
function entriesAt(real,count){return listed(real,async(path)=>{const entries=[]
if(count<=0)return entries
for await(const entry of await node_fs_promises_5.opendir(path,{bufferSize:1024})){entries.push({name:entry.name,isFolder:entry.isDirectory()})
if(entries.length===count)break}
return entries})}
async function listed(real,list){if(process.platform==="win32")return list(real)
const folder=await node_fs_promises_5.open(real,node_fs_3.constants.O_RDONLY|node_fs_3.constants.O_DIRECTORY|noLinks())
try{const found=await list(process.platform==="linux"?pathOf(folder):real)
return await liesAt(folder,real)?found:void 0}finally{await folder.close()}}
function pathOf({fd}){return`/proc/self/fd/${fd}`}
const MAX_CHANGES=3
async function unchanged(input,path,look){for(let change=0;change<MAX_CHANGES;change+=1){const found=await readable(input,path,()=>look().catch(nothingWhereChanged))
if(found!==void 0)return found}
throw new _start_2.dzK(input,path,"it was replaced while it was being read")}
function nothingWhereChanged(error){const{code}=error
if(code!=="ENOENT"&&code!=="ELOOP")throw error}
async function readable(input,path,read){try{return await read()}catch(error){if(error instanceof _start_2.dzK)throw error
const code=error?.code??error
throw new _start_2.dzK(input,path,`it cannot be read (${code})`)}}
const CHUNK_BYTES=65536
async function openRegular(real,wanted){const{input,path}=wanted
if(!(await node_fs_promises_5.stat(real)).isFile())throw new _start_2.dzK(input,path,"it must be a regular file, not a folder, device, or pipe")
const flags=node_fs_3.constants.O_RDONLY|(node_fs_3.constants.O_NONBLOCK??0)|noLinks()
const handle=await node_fs_promises_5.open(real,flags)
try{if(await liesAt(handle,real))return{handle,size:await sizeOf(handle,wanted),...closing(handle)}}catch(error){await close$1(handle)
throw error}
await close$1(handle)}
function closing(handle){return{[Symbol.asyncDispose]:()=>close$1(handle)}}
async function close$1(handle){await handle.close().catch(()=>void 0)}
async function sizeOf(handle,{input,path,minBytes=0,maxBytes}){const refuse=(allowed)=>new _start_2.dzK(input,path,allowed)
const found=await handle.stat()
if(!found.isFile())throw refuse("it must be a regular file")
if(found.size<minBytes)throw refuse("it is empty")
if(found.size>maxBytes)throw refuse(`it has ${found.size} bytes, but at most ${maxBytes} are read`)
return found.size}
function streamed(name,{handle,size,...closing}){async function*read(){for(let position=0;position<size;){const length=Math.min(CHUNK_BYTES,size-position)
const{bytesRead,buffer}=await handle.read({buffer:new Uint8Array(length),position})
if(bytesRead===0)return
position+=bytesRead
yield buffer.subarray(0,bytesRead)}}
return{name,size,read,...closing}}
async function textOf(opened,{input,path,maxBytes}){try{const{read}=streamed(path,{...opened,size:maxBytes})
const pieces=await readable(input,path,()=>Array.fromAsync(read()))
return new TextDecoder("utf-8",{fatal:true}).decode(Buffer.concat(pieces))}catch(error){if(error instanceof _start_2.dzK)throw error
throw new _start_2.dzK(input,path,"it must be a text file in UTF-8")}finally{await opened[Symbol.asyncDispose]()}}
async function isOther(real,root,commit){const inside=node_path_4.relative(root,real)
if(!isInside(inside)||await isAt(node_path_4.join(real,".git"),commit))return false
return inside===""||isOther(node_path_4.dirname(real),root,commit)}
async function isAt(git,commit){const[head]=await linesIn(node_path_4.join(git,"HEAD"))
if(!head?.startsWith("ref: "))return head===commit
const ref=head.slice(5)
const[loose]=await linesIn(node_path_4.join(git,ref))
if(loose!==void 0)return loose===commit
return(await linesIn(node_path_4.join(git,"packed-refs"))).includes(`${commit} ${ref}`)}
const GIT={input:"git",path:".git",maxBytes:1048576}
async function linesIn(path){return(await openRegular(path,GIT).then((opened)=>opened&&textOf(opened,GIT)).catch(()=>void 0))?.split("\n")??[]}
const MAX_PATTERN=1e3
const MAX_ALTERNATIVES=64
const MAX_CLASS=100
const BRACES=/\{[^{}]*\}/g
const IGNORES_CASE=process.platform==="win32"||process.platform==="darwin"
function parseGlob(input,pattern){const fault=faultOf(pattern)
if(fault!==void 0)throw new _start_2.dzK(input,pattern,fault)
const alternatives=expanded(pattern.replaceAll("\\","/"))
if(alternatives===void 0)throw new _start_2.dzK(input,pattern,`its braces expand to more than ${MAX_ALTERNATIVES} patterns`)
return alternatives.map(globOf)}
function comparable(text){return IGNORES_CASE?text.toLowerCase():text}
function faultOf(pattern){if(pattern.includes("\0"))return"a path cannot contain a null character"
if(pattern.length>MAX_PATTERN)return`it has more than ${MAX_PATTERN} characters`
if(goesUp(pattern))return DOWN_ONLY
if(/[?*+@!]\(/.test(pattern))return"write \"{a,b}\" instead of \"@(a|b)\", and each of the other patterns on its own line"
if((pattern.match(BRACES)??[]).some((one)=>one.includes("..")&&!one.includes(",")))return"write \"[1-9]\" or \"{1,2,3}\" instead of the range in braces"
if(pattern.replace(BRACES,"").match(BRACES)!==null)return"braces cannot be nested"
if(pattern.includes("[[:"))return"write \"[a-z]\" instead of a named class"}
function expanded(pattern){let all=[""]
for(const piece of pattern.split(/(\{[^{}]*\})/)){const choices=piece.startsWith("{")&&piece.endsWith("}")&&piece.includes(",")?piece.slice(1,-1).split(","):[piece]
if(all.length*choices.length>MAX_ALTERNATIVES)return void 0
all=all.flatMap((start)=>choices.map((choice)=>start+choice))}
return all}
function globOf(pattern){const parts=pattern.split("/").filter((part,at,{length})=>{return part!=="."&&(part!==""||at===0||at===length-1)})
const segments=parts.map(segmentOf)
const wild=segments.findIndex(({isWild})=>isWild)
const count=wild===-1?segments.length:wild
const base=parts.slice(0,count).join("/")
const rest=segments.slice(count)
const below=rest.at(-1)?.text==="**"?[segmentOf("*")]:[]
return{base:base===""&&wild>0?"/":base,segments:[...rest,...below]}}
function segmentOf(part){const text=comparable(part)
if(!text.includes("["))return{text,isWild:/[*?]/.test(text)}
const marks=marksOf(text)
return{text,isWild:marks.some((mark)=>typeof mark!=="string"||/[*?]/.test(mark)),marks}}
function marksOf(text){const marks=[]
for(let at=0;at<text.length;at++){const inner=text[at]==="["?/^[!^]?\]?[^\]]*(?=\])/.exec(text.slice(at+1,at+2+MAX_CLASS))?.[0]:""
if(!inner){marks.push(text[at]??"")
continue}
marks.push({ranges:rangesOf(inner.replace(/^[!^]/,"")),isNot:/^[!^]/.test(inner)})
at+=inner.length+1}
return marks}
function rangesOf(text){return[...text.matchAll(/(.)-(.)|(.)/gsu)].map(([,from,to,single=""])=>[from??single,to??single])}
function matchedFiles({files,outside,fitting,ended},globs,workspace){return{paths:inOrder(files,workspace),outside:inOrder(outside,workspace),unmatched:globs.filter((_,index)=>!fitting.has(index)),ended}}
function inOrder(found,workspace){return Array.from(found,([path,index])=>{const inside=node_path_4.relative(workspace,path)
return{index,path:isInside(inside)?inside:path}}).toSorted((one,other)=>one.path<other.path?-1:1).toSorted((one,other)=>one.index-other.index).map(({path})=>path)}
function readGlobs(input,text){const globs=_start_2.LiI(text??"")
for(const pattern of globs)if(goesUp(pattern))throw new _start_2.dzK(input,pattern,DOWN_ONLY)
const problems=globs.flatMap((pattern)=>problemOf(input,pattern))
return{globs:problems.length===0?globs:[],problems}}
function globProblems(text){return _start_2.xst.flatMap((input)=>{return unlessWrong(()=>readGlobs(input,text(input)).problems,()=>[])})}
function problemOf(input,pattern){return unlessWrong(()=>{parseGlob(input,pattern.replace(/^!/,""))
return[]},({message})=>[`${message} No file of this input is read.`])}
function unlessWrong(read,orElse){try{return read()}catch(error){if(error instanceof _start_2.dzK)return orElse(error)
throw error}}
var file_reader_exports=_rolldown_runtime_0.IL({FileReader:()=>FileReader,globProblems:()=>globProblems,readGlobs:()=>readGlobs})
var FileReader=class{#roots
#realRoots=new Map()
constructor(roots){this.#roots=roots}
async isFolder(input,path){return readable(input,path,async()=>{const real=await this.#realPath(input,path)
return(await node_fs_promises_5.stat(real)).isDirectory()})}
async namesIn(input,path){return unchanged(input,path,async()=>{const real=await this.#realPath(input,path,{mayBeMissing:true})
return real===void 0?[]:(await namesAt(real))?.toSorted()})}
async readText(input,path,maxBytes){return textOf(await this.#open(input,path,{maxBytes}),{input,path,maxBytes})}
async pathInWorkspace(input,path){const real=await readable(input,path,()=>this.#realPath(input,path))
const inside=node_path_4.relative(await this.#realRoot(this.#roots.workspace),real)
return isInside(inside)?inside.replaceAll(node_path_4.sep,"/"):void 0}
async openFile(input,path,limits){const opened=await this.#open(input,path,limits,{mayBeHidden:false})
return streamed(node_path_4.basename(node_path_4.resolve(this.#roots.workspace,path)),opened)}
async #open(input,path,limits,options){return unchanged(input,path,async()=>{return openRegular(await this.#realPath(input,path,options),{input,path,...limits})})}
async match(input,globs,budget){const isExclusion=(pattern)=>pattern.startsWith("!")
const excluded=globs.filter(isExclusion).flatMap((pattern)=>parseGlob(input,pattern.slice(1)))
const wanted=globs.filter((pattern)=>!isExclusion(pattern))
const{workspace}=this.#roots
const entriesOf=(folder,count)=>this.#entriesOf(folder,count)
const{FileSearch}=await _require.e(7702).then(_require.bind(_require,2094))
const search=new FileSearch({workspace,entriesOf},budget)
const patterns=wanted.map((pattern)=>parseGlob(input,pattern))
return matchedFiles(await search.find(patterns,excluded),wanted,workspace)}
async #entriesOf(folder,count){const real=await node_fs_promises_5.realpath(folder).catch(()=>void 0)
if(real===void 0)return[]
if(await this.#insideOf(folder,real)===void 0)return void 0
return(await entriesAt(real,count).catch(()=>void 0)??[]).filter((entry)=>!isApart(entry))}
async #realPath(input,path,{mayBeMissing=false,mayBeHidden=true}={}){const refuse=(allowed)=>new _start_2.dzK(input,path,allowed)
if(path.includes("\0"))throw refuse("a path cannot contain a null character")
if(goesUp(path))throw refuse(DOWN_ONLY)
const written=node_path_4.resolve(this.#roots.workspace,path)
const real=await node_fs_promises_5.realpath(written).catch(undefinedWhereMissing)
const{workspace,onlyOf}=this.#roots
const other=real&&onlyOf&&await isOther(real,await this.#realRoot(workspace),onlyOf.commit)
if(real===void 0||other){if(mayBeMissing)return void 0
if(other)onlyOf?.onOther()
const neighbours=await this.#neighboursOf(input,path)
throw new _start_2.Hb9(input,path,neighbours[0],_name_slip_1.K(path,neighbours)??movedTo(path,neighbours))}
const inside=await this.#insideOf(written,real)
if(inside===void 0)throw refuse("it points outside the workspace")
const kept=credentialsIn(inside)
if(kept?.toLowerCase()===".git")throw refuse("files in .git are not read")
if(kept!==void 0)throw refuse(`${kept} may contain credentials of the job, so it is not read`)
if(!mayBeHidden&&isHidden(inside))throw refuse(HIDDEN)
return real}
async #neighboursOf(input,path){const{neighboursOf}=await _require.e(7537).then(_require.bind(_require,1795))
return(await neighboursOf(this,input,path).catch(()=>[])).map((one)=>node_path_4.join(one)).filter((one)=>one!==node_path_4.join(path))}
async #insideOf(written,real){const root=await this.#rootOf(written)
const inside=root===void 0?"..":node_path_4.relative(root,real)
return isInside(inside)?inside:void 0}
async #rootOf(written){for(const root of[this.#roots.workspace,this.#roots.temp??""].filter(Boolean)){const real=await this.#realRoot(root)
if(isInside(node_path_4.relative(root,written))||isInside(node_path_4.relative(real,written)))return real}}
#realRoot(root){const real=this.#realRoots.get(root)??node_fs_promises_5.realpath(root).catch(()=>node_path_4.resolve(root))
this.#realRoots.set(root,real)
return real}}
function movedTo(path,[only="",...others]){const[short="",long=""]=[node_path_4.join(path),only].toSorted((one,other)=>one.length-other.length)
return others.length===0&&only!==""&&long.endsWith(node_path_4.sep+short)?only:void 0}
const MISSING=["ENOENT","ENOTDIR","ELOOP","ENAMETOOLONG"]
function undefinedWhereMissing(error){if(!MISSING.includes(error.code))throw error}
const HIDDEN="hidden files, whose name or folder begins with a dot, are not sent: copy it to another name"
function isHidden(relativePath){return relativePath.split(node_path_4.sep).some((part)=>part.startsWith("."))}}),};
