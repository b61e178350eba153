import{modules as m0}from"./shared-862.js"
import{modules as m1}from"./shared-6675.js"
import{modules as m2}from"./shared-8931.js"
import{modules as m3}from"./shared-1362.js"
import{modules as m4}from"./shared-1795.js"
export const id=2457
export const ids=[2457,5304,7537]
export const modules={...m0,...m1,...m2,...m3,...m4,5541:((_module,_exports,_require)=>{_require.d(_exports,{unmatchedIn:()=>unmatchedIn})
var _name_slip_0=_require(6675)
var _start_1=_require(2839)
var _from_elsewhere_6=_require(862)
var _plain_form_2=_require(1362)
var _pastable_3=_require(8931)
var _respelled_4=_require(1795)
var node_path_5=_require(6760)
const WILD=/[*?[{]/
const OF_GLOBS=/[*?[\]{}\\]|^!/
function isLiteral(path){return _pastable_3.Q(path)&&!OF_GLOBS.test(path)}
function movedTo(tried,pattern,files){if(tried!==`**/${pattern}`||pattern.includes("**"))return void 0
const count=pattern.split("/").length
const[folder="",...others]=new Set(files.map((file)=>file.split(/[\\/]/).slice(0,-count).join("/")))
return others.length===0&&isLiteral(folder)?`${folder}/${pattern}`:void 0}
function insteadOf(pattern,[file,...others],respelt){if(WILD.test(pattern))return respelt
if(file===void 0||others.length>0||/[,;]/.test(pattern))return void 0
const path=file.replaceAll(node_path_5.sep,"/")
return isLiteral(path)?path:void 0}
async function unmatchedIn(reader,glob){const{input,pattern,exclusions}=glob
const given=`${_start_1.TLu(pattern)} of the input "${input}"`
if(exclusions.length>0&&await firstOf(reader,glob,[pattern])!==void 0)return{pattern,sentence:`No file matches ${given}: lines that begin with "!" exclude all of them.`}
if(!WILD.test(pattern)&&await isFolder(reader,glob))return unmatchedFolder(reader,glob,given)
const plain=await plainIn(reader,glob,given)
if(plain!==void 0)return plain
const relative=_from_elsewhere_6.kn(pattern)
if(relative!==void 0&&await firstOf(reader,glob,[relative,...exclusions])!==void 0)return{pattern,sentence:`No file matches ${given}: paths are relative to the workspace, write ${_start_1.TLu(relative)}.`,instead:relative}
const below=relative===void 0?void 0:{...glob,pattern:relative}
const near=await nearestFile(reader,glob)??(below&&await nearestFile(reader,below))
const form=/[,;]/.test(pattern.replace(/\{[^{}]*\}/g,""))?" Write each glob on its own line.":""
if(near===void 0)return{pattern,sentence:`No file matches ${given}${REASON[input]??""}.${form}${_from_elsewhere_6.II(pattern)}`}
const sentence=`No file matches ${given}: the nearest is ${_start_1.TLu(near.file)}.${form}`
return near.instead===void 0?{pattern,sentence}:{pattern,sentence,instead:near.instead}}
async function plainIn(reader,glob,given){const{input,pattern,exclusions}=glob
const form=_plain_form_2.severalIn(pattern,input)??_plain_form_2.plainForm(pattern,input)
if(form!==void 0){const{meant,says,isCertain}=form
const sentence=`No file matches ${given}: ${says}.`
if(isCertain||await firstOf(reader,glob,[meant,...exclusions])!==void 0)return{pattern,sentence,instead:meant}}
const several=await listedIn(reader,glob)
if(several===void 0)return void 0
return{pattern,sentence:`No file matches ${given}: ${_plain_form_2.EACH}.`,instead:several}}
async function unmatchedFolder(reader,glob,given){const{input,pattern}=glob
const files=await usualIn(reader,glob)
if(files===void 0)return{pattern,sentence:`No file matches ${given}: ${_plain_form_2.noUsualFiles(input)}.`}
return{pattern,sentence:`No file matches ${given}: it is a folder, write ${_start_1.TLu(files)}.`,instead:files}}
async function usualIn(reader,glob){const{input,pattern,exclusions}=glob
const globs=_plain_form_2.usualFilesIn(pattern,input)
for(const one of globs){const{files,isWhole}=await filesOf(reader,glob,[one,...exclusions])
if(files.length>0||!isWhole)return one}}
async function listedIn(reader,glob){const{pattern,exclusions}=glob
const parts=_plain_form_2.listedParts(pattern)
if(parts===void 0||parts.length>MAX_LISTED)return void 0
return(await Promise.all(parts.map((part)=>firstOf(reader,glob,[part,...exclusions])))).includes(void 0)?void 0:parts.join("\n")}
const MAX_LISTED=10
async function isFolder(reader,{input,pattern}){return await _respelled_4.b(()=>reader.isFolder(input,pattern))??false}
const BASELINE="test-baseline"
const REASON={[BASELINE]:": the first run has no earlier results"}
async function nearestFile(reader,wanted){const{input,pattern,exclusions}=wanted
const{spelled,tried}=await meantGlobs(reader,input,pattern)
for(const glob of input===BASELINE?spelled:tried){const{files,isWhole}=await filesOf(reader,wanted,[glob,...exclusions,"!**/node_modules/**"])
const[file]=files
if(file===void 0)continue
const isSure=isWhole&&spelled.length<=1&&_name_slip_0.$(pattern,WILD.test(pattern)?glob:file)
const respelt=spelled.includes(glob)?glob:movedTo(glob,pattern,files)
return{file,instead:isSure?insteadOf(pattern,files,respelt):void 0}}}
async function meantGlobs(reader,input,pattern){const parts=pattern.replaceAll("\\","/").split("/")
const wild=parts.findIndex((part)=>WILD.test(part))
const named=wild===-1?parts.length:wild
const name=parts.at(-1)??""
const below=parts.slice(0,Math.min(named,parts.length-1))
const spelled=(named===0?[]:await _respelled_4.P(reader,input,parts.slice(0,named))).filter(isLiteral).map((path)=>[path,...parts.slice(named)].join("/"))
const isNamed=/[\p{L}\p{N}]/u.test(name.replace(/\.[^.]*$/,""))
const deeper=isBare(name)?[]:[[...below,"**",name].join("/")]
const usual=_plain_form_2.usualFiles(input).filter((glob)=>glob!=="**")
const ofKind=/\*\.\w+$/.test(name)&&!usual.some((glob)=>glob.endsWith(name))?usual.map((glob)=>[...below,glob].join("/")):[]
const inFolder=parts.length>1&&parts[0]!=="**"?[`**/${parts.join("/")}`]:[]
const anywhere=isNamed?[`**/${name}`]:[]
return{spelled,tried:[...spelled,...deeper,...inFolder,..._from_elsewhere_6.oI(parts.join("/")),...anywhere,...ofKind]}}
function isBare(name){return/^\**$/.test(name)}
async function firstOf(reader,glob,globs){return(await filesOf(reader,glob,globs)).files[0]}
async function filesOf(reader,{input,budget},globs){const matched=await _respelled_4.b(()=>reader.match(input,globs,budget))
const depthOf=(path)=>path.split(/[\\/]/).length
return{files:matched?.paths.toSorted((a,b)=>depthOf(a)-depthOf(b))??[],isWhole:matched?.ended===void 0}}}),};
