import{modules as m0}from"./shared-1195.js"
import{modules as m1}from"./shared-2569.js"
export const id=6755
export const ids=[6755]
export const modules={...m0,...m1,4185:((_module,_exports,_require)=>{_require.d(_exports,{andMore:()=>andMore,eachFile:()=>eachFile,matchPaths:()=>matchPaths})
var _start_0=_require(2839)
var _search_budget_1=_require(2569)
async function matchPaths(reader,input,globs){const exclusions=globs.filter((pattern)=>pattern.startsWith("!"))
const{paths,outside,unmatched,ended}=await reader.match(input,globs)
const all=[...outside,...paths]
if(ended===void 0){const told=await unmatchedOf(reader,input,unmatched.slice(0,MAX_UNMATCHED),exclusions)
const left=unmatched.length-told.length
const rest=left===0?[]:[`No file matches ${left} more globs of the input "${input}".`]
return{paths:all,warnings:[...told.map(({sentence})=>sentence),...rest],unmatched:told}}
const wanted=globs.filter((pattern)=>!pattern.startsWith("!"))
const[only=""]=wanted
const[what,them]=wanted.length===1?[_start_0.TLu(only),"it"]:[`${wanted.length} globs`,"each"]
return{paths:all,warnings:[`${`The search for ${what} of the input "${input}" ended ${ended}`}: ${`files may be missing; begin ${them} with a folder that contains less.`}`],unmatched:[]}}
const MAX_UNMATCHED=5
async function unmatchedOf(reader,input,patterns,exclusions){if(patterns.length===0)return[]
const{unmatchedIn}=await _require.e(2457).then(_require.bind(_require,5541))
const told=[]
const budget=new _search_budget_1.o()
for(const pattern of patterns)told.push(await unmatchedIn(reader,{input,pattern,exclusions,budget}))
return told}
const MAX_BYTES=2**30
const MAX_TOTAL_BYTES=268435456
async function*eachFile(reader,input,paths,{onProblem,maxTotalBytes=MAX_TOTAL_BYTES}){const read={count:0}
for(const[index,path]of paths.entries()){if(read.count>=maxTotalBytes){onProblem(tooManyBytes(input,paths.slice(index),maxTotalBytes))
return}
const file=await open(reader,input,path)
if(typeof file==="string"){onProblem(file)
continue}
try{yield{name:path,bytes:counted(file.read(),read)}}finally{await file[Symbol.asyncDispose]()}}}
async function*counted(bytes,read){for await(const chunk of bytes){read.count+=chunk.length
yield chunk}}
function tooManyBytes(input,left,maxBytes){return`The files of the input "${input}" have more than ${maxBytes} bytes in total: ${andMore(left)} ${left.length>1?"are":"is"} not read.`}
function andMore([first,...rest]){return rest.length===0?`${first}`:`${first} and ${rest.length} more`}
async function open(reader,input,path){try{return await reader.openFile(input,path,{minBytes:1,maxBytes:MAX_BYTES})}catch(error){if(error instanceof _start_0.dzK)return error.message
throw error}}}),};
