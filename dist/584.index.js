export const id=584
export const ids=[584]
export const modules={5692:((_module,_exports,_require)=>{_require.d(_exports,{withReportFiles:()=>withReportFiles})
var _start_0=_require(2839)
const READ={start:[],waiting:[],success:["test-results","test-baseline"],failure:["test-results","test-baseline","lint-results","log-files"],cancelled:[],rollback:[]}
async function withReportFiles(known,outcome,host){const{andMore,eachFile,matchPaths}=await _require.e(6755).then(_require.bind(_require,4185))
const warnings=[]
const find=async(input,globs)=>{if(!READ[outcome].includes(input))return void 0
const matched=await matchPaths(host.files,input,globs)
const{paths}=matched
host.journal.add({warnings:matched.warnings})
const read=mostOf(input,paths,(left,all)=>warnings.push(`${all}: ${andMore(left)}.`))
const onProblem=(problem)=>warnings.push(problem)
return read.length===0?void 0:eachFile(host.files,input,read,{onProblem})}
const{testResults,testBaseline,lintResults,logFiles,logLines}=known.inputs
const files={tests:await find("test-results",testResults),baseline:await find("test-baseline",testBaseline),lint:await find("lint-results",lintResults),logs:await find("log-files",logLines===0?[]:logFiles)}
if(Object.values(files).every((kind)=>kind===void 0)){host.journal.add({warnings})
return known}
const{readReports}=await Promise.all([_require.e(4837),_require.e(889)]).then(_require.bind(_require,1461))
const{withKnownFiles}=await _require.e(9550).then(_require.bind(_require,1980))
const{reports:wall}=host.outsideWalls
const job={workspace:host.env["GITHUB_WORKSPACE"],isFailed:outcome==="failure"}
const read=await readReports({...files,logLines},job,wall,known.hide)
host.journal.add({warnings:few([...warnings,...read.warnings])})
const reports=await withKnownFiles(read.reports,{namesIn:(folder)=>namesIn(host.files,folder),changed:known.build.changes?.files??[]})
return{...known,build:{...known.build,reports}}}
async function namesIn(files,folder){try{return await files.namesIn("test-results",folder)}catch(error){if(error instanceof _start_0.dzK)return[]
throw error}}
const MAX_LOGS=20
const MAX_RESULT_FILES=3e3
function mostOf(input,paths,onLeft){const[most,done]=input==="log-files"?[MAX_LOGS,"quoted"]:[MAX_RESULT_FILES,"read"]
const left=paths.slice(most)
if(left.length>0)onLeft(left,`${`Input "${input}" matches ${paths.length} files, and ${most} are ${done}`}; not ${done}`)
return paths.slice(0,most)}
const MAX_WARNINGS=8
function few(warnings){const rest=warnings.length-MAX_WARNINGS
if(rest<=0)return warnings
return[...warnings.slice(0,MAX_WARNINGS),`Some of ${rest} more files could not be read.`]}}),};
