export const id=3843
export const ids=[3843]
export const modules={3237:((_module,_exports,_require)=>{_require.d(_exports,{openAttachments:()=>openAttachments})
var _start_0=_require(2839)
const MAX_FILES=10
const MAX_FILE_BYTES=104857600
async function openAttachments(reader,globs){const{andMore,matchPaths}=await _require.e(6755).then(_require.bind(_require,4185))
const{paths,warnings:incomplete}=await matchPaths(reader,"files",globs)
const opened=await Promise.all(paths.slice(0,MAX_FILES).map((path)=>open(reader,path)))
const files=opened.flatMap((one)=>typeof one==="string"?[]:[one])
const warnings=[...incomplete,...opened.filter((one)=>typeof one==="string")]
const left=paths.slice(MAX_FILES)
if(left.length>0)warnings.push(`Input "files" matches ${paths.length} files, but at most ${MAX_FILES} can be attached. Left out: ${andMore(left)}.`)
return{files,warnings,[Symbol.asyncDispose]:async()=>{await Promise.all(files.map((file)=>file[Symbol.asyncDispose]()))}}}
async function open(reader,path){try{return await reader.openFile("files",path,{minBytes:1,maxBytes:MAX_FILE_BYTES})}catch(error){if(error instanceof _start_0.dzK)return`The file is not attached. ${error.message}`
throw error}}}),};
