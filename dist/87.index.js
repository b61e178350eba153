import{modules as m0}from"./shared-8715.js"
import{modules as m1}from"./shared-6344.js"
import{modules as m2}from"./shared-4489.js"
export const id=87
export const ids=[87]
export const modules={...m0,...m1,...m2,87:((_module,_exports,_require)=>{_require.d(_exports,{$k:()=>withHistory,AI:()=>withDeployment,AW:()=>withChanges,DI:()=>whyNotCompared,G9:()=>withFailures,HT:()=>withoutAllowed,Je:()=>ownJobIn,M5:()=>failedRunOf,WG:()=>withLastGood,aW:()=>deploymentsQueryOf,av:()=>isMarred,lA:()=>failedJobsOf,ng:()=>runOf,wD:()=>withCause})
var _start_0=_require(2839)
var _called_jobs_3=_require(8715)
var _own_job_2=_require(4489)
var _deployment_events_1=_require(6344)
function withoutAllowed(jobs,{own,needs=[]}){const ownJob=_own_job_2.t(jobs,own)
const ownName=ownJob?.name??""
const ids=needs.map(({name})=>name)
const ended=jobs.filter((job)=>job!==ownJob&&hasEnded(job))
const caller=_called_jobs_3.ev(ownName,ids,ended)
const needed=needs.map(({name,result})=>({name:caller+name,result}))
const isOf=_called_jobs_3.ob(jobs)
const unmatched=ended.filter(({name})=>name.startsWith(caller)&&!needed.some((one)=>isOf(name,one.name)))
const named=needed.filter((one)=>isNamed(one,jobs.filter(({name})=>isOf(name,one.name)),unmatched))
const good=named.filter(({result})=>result==="success")
const left=jobs.filter(({name})=>!good.some((one)=>isOf(name,one.name)))
const unnamed=needed.filter((one)=>!named.includes(one))
const others=left.filter((job)=>job!==ownJob&&job.name.startsWith(caller)).filter(({name})=>!named.some((one)=>isOf(name,one.name)))
if(!areAllNeeded(others,unnamed))return left
const[calling=""]=ownName.slice(caller.length).split(" / ")
const isAllowed=(job)=>hasFailed(job)&&!_called_jobs_3.AP(job.name,caller+calling)
return left.filter((job)=>!others.includes(job)||!isAllowed(job))}
function isNamed(needed,jobs,unmatched){const mayBeOther=needed.result==="success"&&unmatched.length>0
const isSure=jobs.some(({name,conclusion})=>name===needed.name||conclusion==="success")
return jobs.length>0&&(!mayBeOther||isSure)}
function areAllNeeded(jobs,needed){const ended=jobs.filter(hasEnded)
const failed=ended.filter(hasFailed)
const isGood=needed.every(({result})=>result==="success"||result==="skipped")
const isWhole=jobs.every(({attempt})=>attempt===1)
return isGood&&isWhole&&needed.length-(ended.length-failed.length)>=failed.length}
function hasFailed({conclusion}){return conclusion==="failure"}
function hasEnded({conclusion}){return conclusion!==void 0}
const FAILED=new Set(["failure","timed_out","startup_failure"])
const CUT_OFF=new Set([...FAILED,"cancelled"])
function failedJobsOf(jobs,known){const ownJob=_own_job_2.t(jobs,known.own)
const endingsOf=({id})=>known.cutOff?.has(id)?CUT_OFF:FAILED
return withoutAllowed(jobs,known).filter((job)=>{if(job===ownJob)return stepsOf(job,endingsOf(job)).length>0
return job.conclusion!==void 0&&endingsOf(job).has(job.conclusion)}).map((job)=>({id:job.id,name:job.name,url:job.url,isOwn:job===ownJob,steps:stepsOf(job,endingsOf(job)),allSteps:job.steps})).sort((one,other)=>Number(other.isOwn)-Number(one.isOwn))}
function isMarred(jobs,known){const ownJob=_own_job_2.t(jobs,known.own)
return withoutAllowed(jobs,known).some((job)=>{return job!==ownJob&&job.conclusion!==void 0&&CUT_OFF.has(job.conclusion)})}
function isUnended(jobs,known){const ownJob=_own_job_2.t(jobs,known.own)
const began=Date.parse(ownJob?.createdAt??"")
return jobs.some((job)=>{return job!==ownJob&&job.conclusion===void 0&&job.status!=="waiting"&&!(Date.parse(job.createdAt??"")>=began)})}
function stepsOf({steps,url},endings){return steps.filter(({conclusion})=>conclusion!==void 0&&endings.has(conclusion)).map((step)=>({...step,url:`${url}#step:${step.number}:1`}))}
function deploymentsQueryOf({repository,deployment,commit}){const environment=deployment?.environment
if(environment===void 0||commit===void 0)return void 0
return{repository:repository.fullName,environment}}
async function readDeployments(build,github){const query=deploymentsQueryOf(build)
if(query===void 0)return{value:[]}
const listed=await github.newestDeployments(query)
if(!("value"in listed))return listed
const reading=await github.statusesOf(listed.value)
if(!("value"in reading))return reading
return{value:listed.value.map((deployment,at)=>toldOf(deployment,reading.value[at]??[]))}}
function toldOf(deployment,statuses){const runs=statuses.flatMap(({address})=>runIn(address)??[])
const isGood=statuses.some(({state})=>state==="success")
const isBad=statuses.some(({state})=>state==="failure"||state==="error")
return{deployment,hasStatuses:statuses.length>0,isGood,isBad,runs:[...new Set(runs)]}}
function runIn(address=""){return/\/actions\/runs\/(\d+)(?![^/?#])/.exec(address)?.[1]}
function ownAmong(told,{deployment:own,run}){return told.findIndex(({deployment,runs})=>{return String(deployment.id)===own?.id||runs.includes(run.id)})}
function createLookup(repository,github){let first
return async(runId)=>{const shown=github.shownRun(runId)
if(shown!==void 0)return shown
first??=runId
if(runId!==first){await github.newestRunsOfAll(repository)
return github.shownRun(runId)}
const reading=await github.runOf(repository,runId)
return"value"in reading?reading.value:void 0}}
async function runsOf({runs},lookUp){const found=[]
for(const id of runs)found.push(await lookUp(id))
return found}
function ownRunId({run},own){return run.id||own.runs[0]}
function choosesEnvironment({deployment,trigger},payload){const environment=deployment?.environment?.toLowerCase()
if(environment===void 0||trigger.event!=="workflow_dispatch")return false
return Object.values(Object(_start_0.fKb(payload,"inputs"))).some((value)=>typeof value==="string"&&value.trim().toLowerCase()===environment)}
const NOT_SAID="GitHub does not say which environment the runs before deployed to"
const NONE_NAMED={unknown:`${NOT_SAID}: its list of deployments contains none of them.`}
async function runsOfEnvironment(build,github){const reading=await readDeployments(build,github)
if("unknown"in reading)return{...reading,unknown:`${NOT_SAID}. ${reading.unknown}`}
const told=reading.value
const value=new Set(told.flatMap(({runs})=>runs))
return told.length<30&&told.every(({runs})=>runs.length>0)&&value.size===1&&value.has(build.run.id)||value.size>1?{value}:NONE_NAMED}
function isOfSameEnvironment({id},known){return known===void 0||"value"in known&&known.value.has(id)}
const VERDICTS={success:"success",failure:"failure",timed_out:"failure",startup_failure:"failure"}
function isVerdict(conclusion){return verdictOf(conclusion)!==void 0}
function verdictOf(conclusion=""){return Object.hasOwn(VERDICTS,conclusion)?VERDICTS[conclusion]:void 0}
function historyOf(outcome,{past,isWhole,earliest},nowMs){const known=past.filter(({conclusion})=>isVerdict(conclusion))
if(known.length===0)return void 0
const goodAt=known.findIndex(({conclusion})=>VERDICTS[conclusion]==="success")
const failed=goodAt===-1?known:known.slice(0,goodAt)
const brokenSeconds=secondsSince(failed.at(-1),nowMs)
return{transition:TRANSITION[outcome][failed.length===0?"success":"failure"],failedRuns:failed.length+(outcome==="failure"?1:0),isOpen:goodAt===-1&&!isWhole,brokenSeconds,maxBrokenSeconds:(goodAt===-1?secondsSince(earliest,nowMs):void 0)??brokenSeconds,firstFailed:failed.at(-1),lastGood:known[goodAt],lastFailed:failed[0]}}
const TRANSITION={success:{success:"still-passing",failure:"fixed"},failure:{success:"first-failure",failure:"still-failing"}}
function secondsSince(run,nowMs){const seconds=(nowMs-Date.parse(run?.createdAt??""))/1e3
return seconds>=0?seconds:void 0}
const MAX_PAGES=5
async function readRunsBefore(run,github){const{sameEnvironment}=run
if(sameEnvironment!==void 0&&"unknown"in sameEnvironment)return sameEnvironment
let listed=[]
for(let page=1;page<=MAX_PAGES;page++){const reading=await readBranchRuns(run,github,page)
if(!("value"in reading))return reading
listed=[...listed,...reading.value]
const overtaken=overtakenIn(newerIn$1(listed,run))
if(overtaken!==void 0)return overtaken
const isWhole=reading.value.length<20
const runs=listed.filter((other)=>isBefore$1(other,run))
if(isWhole||runs.some(({conclusion})=>isVerdict(conclusion)))return isIn(listed,run)?{runs,isWhole,newer:newerIn$1(listed,run)}:readFromAll(run,github)}
const known=isIn(listed,run)?listed:[]
return{runs:known.filter((other)=>isBefore$1(other,run)),isWhole:false,newer:newerIn$1(known,run)}}
async function readFromAll(run,github){const reading=await readAllRuns(run,github)
if(!("value"in reading))return reading
const{value}=reading
if(!isIn(value,run))return{unknown:"GitHub does not list this run."}
const overtaken=overtakenIn(newerIn$1(value,run))
if(overtaken!==void 0)return overtaken
return{runs:value.filter((other)=>isBefore$1(other,run)),isWhole:value.length<100,newer:newerIn$1(value,run)}}
function readBranchRuns({repository,workflow,branch,event},github,page){return github.newestRuns({repository,workflow,branch,event},page)}
function readAllRuns({repository,workflow},github){return github.newestRuns({repository,workflow})}
function isIn(listed,run){return listed.some(({id})=>id===run.id)}
function isBefore$1(other,run){return isLike(other,run)&&other.number<run.number}
function isLike(other,run){return other.event===run.event&&_start_0.HR(run,other)&&isOfSameEnvironment(other,run.sameEnvironment)}
function overtakenIn(newer){const by=newer.find(({conclusion})=>isVerdict(conclusion))
if(by===void 0)return void 0
const verdict=verdictOf(by.conclusion)==="success"?"passed":"failed"
return{unknown:`#${by.number} is newer, and ${verdict}.`,doubt:"overtaken"}}
function newerIn$1(listed,run){if(run.event==="workflow_dispatch")return[]
return listed.filter((other)=>isLike(other,run)&&other.number>run.number)}
const EVENTS_OF_A_BRANCH=new Set(["push","pull_request","pull_request_target","schedule","workflow_dispatch"])
function runOf(context,payload,about){const run=knownRunOf(context,payload,about)
const{id,workflow,branch,event,headRepository}=run
const number=Number(run.number)
if(event&&!EVENTS_OF_A_BRANCH.has(event))return null
if(!id||!workflow||!branch||!event||!headRepository||!(number>0))return void 0
return{...run,id,number,workflow,branch,event,headRepository}}
function whyNotCompared(context,payload,about){const{event=""}=knownRunOf(context,payload,about)
return event===""||EVENTS_OF_A_BRANCH.has(event)?"Too little is known about the run to find the previous runs.":`Runs for "${_start_0.TNj(event)}" have no common branch to compare them by.`}
const PAIRS={push:"pull_request",pull_request:"push"}
async function readNewerRun(run,github){const reading=await readBranchRuns(run,github)
const newer=newerIn(reading,run)
if(newer!==void 0||"unknown"in reading)return newer
return newerIn(await readAllRuns(run,github),run)}
async function readSuccessor(group,newer,run,github){const by=newer===null&&run?newerIn(await readAllRuns(run,github),run,PAIRS[run.event]):newer
return by===null||by===void 0&&run?.sameEnvironment!==void 0?{kind:"replaced",group}:{kind:"superseded",group,by}}
function newerIn(reading,run,otherEvent){return"value"in reading&&reading.value.some(({id,number})=>id===run.id||number>run.number)?newerRunOf(run,reading.value,otherEvent)??null:void 0}
function newerRunOf(run,newest,otherEvent){const own=newest.find(({id})=>id===run.id)
if(own===void 0&&run.attempt>1)return void 0
const[first]=newest.filter((other)=>{const{number,event,startedAt,conclusion}=other
return(event===run.event||event===otherEvent)&&_start_0.HR(run,other)&&isOfSameEnvironment(other,run.sameEnvironment)&&conclusion!=="skipped"&&number>run.number&&Date.parse(startedAt)>=Date.parse(own?.startedAt??startedAt)}).toSorted((one,other)=>one.number-other.number)
return first&&{number:String(first.number),url:first.url}}
function knownRunOf(context,payload,about){return about==="run"?ownRun(context,payload):triggeringRun(context,payload)}
function ownRun(context,payload){const head=_start_0.NIC(context,payload)
return{repository:context.repository,workflow:context.workflowFile,branch:head.branch,event:context.eventName,id:context.runId,number:context.runNumber,attempt:context.runAttempt,headRepository:head.repository}}
function triggeringRun(context,payload){const run=_start_0.fKb(payload,"workflow_run")
const head=_start_0.$C0(run,context)
return{repository:context.repository,workflow:_start_0.$6N(run,"workflow_id"),branch:head.branch,event:_start_0.$6N(run,"event"),id:_start_0.$6N(run,"id"),number:_start_0.$6N(run,"run_number"),attempt:Number(_start_0.$6N(run,"run_attempt"))||1,headRepository:head.repository}}
const FIRST={kind:"first",added:0,gone:0,commits:[]}
function changesOf(comparison,since){const{status,aheadBy,behindBy,commits,files,url}=comparison
return{kind:status,added:aheadBy,gone:behindBy,commits:commits.toReversed(),files,url,since}}
async function deployedBefore(build,github){const reading=await readDeployments(build,github)
if(!("value"in reading))return void 0
const told=reading.value
const at=ownAmong(told,build)
const own=told[at]
if(own===void 0)return void 0
const lookUp=createLookup(build.repository.fullName,github)
const earlier=told.slice(at+1).filter(({runs})=>!runs.includes(build.run.id))
for(const one of earlier){if(!one.hasStatuses)return void 0
const isTrusted=one.isGood?await isMadeByUs(one,build,lookUp):false
if(isTrusted===false)continue
const isKnown=isTrusted&&await hasDeployed(one,{own,earlier,build,lookUp})
const runNumber=github.shownRun(one.runs[0]??"")?.number
return isKnown?{...one.deployment,runNumber}:void 0}
return earlier.every(({isGood})=>!isGood)&&told.length<30?"none":void 0}
const CHOSEN=new Set(["workflow_dispatch","repository_dispatch","deployment"])
async function hasDeployed(one,{own,earlier,build,lookUp}){const ownId=ownRunId(build,own)
if(one.runs.length===0||ownId===void 0)return true
const runs=await runsOf(one,lookUp)
const ours=await lookUp(ownId)
if(ours===void 0||runs.every((run)=>run?.workflowId===ours.workflowId))return ours!==void 0
if(!CHOSEN.has(ours.event))return false
for(const other of earlier){if(!(other!==one&&other.isGood&&other.deployment.sha===build.commit?.sha)||!await isMadeByUs(other,build,lookUp))continue
if(!(await runsOf(other,lookUp)).some((run)=>run?.event==="schedule"))return true}
return false}
async function isMadeByUs(told,{repository},lookUp){if(told.runs.length===0)return told.deployment.isByActions?void 0:true
const found=await runsOf(told,lookUp)
if(found.some((run)=>run!==void 0&&!_start_0.b$X(run,repository.fullName)))return false
return found.includes(void 0)?void 0:true}
async function withChanges(build,github){const{repository,commit,history}=build
const base=history?.lastGood?.sha
if(!(history?.transition!=="still-passing"&&base!==void 0&&base!=="")||commit===void 0||commit.sha===base)return build
const query={repository:repository.fullName,base,head:commit.sha}
const reading=await github.compare(query)
return"value"in reading?{...build,changes:changesOf(reading.value,history?.lastGood)}:build}
async function withDeployment(build,mayBeRollback,github){const{deployment,commit}=build
const before=await deployedBefore(build,github)
if(before===void 0||commit===void 0)return build
if(before==="none")return deployment?.previousVersion===void 0?{...build,changes:FIRST}:build
const changes=await readChanges(before.sha,commit.sha,build,github)
const previousVersion=deployment?.previousVersion??_deployment_events_1.vo(before.ref)??_start_0.Fuy(before.sha)
const told={...build,changes,deployment:{...deployment,previousVersion}}
return mayBeRollback&&changes?.kind==="behind"?{...told,outcome:"rollback"}:told}
async function withLastGood(build,github,nowMs){if(build.deployment?.previousVersion!==void 0||build.stage!=="deploy")return build
const before=await deployedBefore(build,github)
if(before===void 0||before==="none")return build
const age=(nowMs-Date.parse(before.createdAt??""))/1e3
return{...build,deployment:{...build.deployment,previousVersion:_deployment_events_1.vo(before.ref)??_start_0.Fuy(before.sha),previousAge:age>=0?age:void 0,previousRun:before.runNumber}}}
async function readChanges(base,head,{repository},github){const reading=await github.compare({repository:repository.fullName,base,head})
if(!("value"in reading))return void 0
const changes=changesOf(reading.value)
if(changes.kind!=="behind")return changes
const gone=await github.compare({repository:repository.fullName,base:head,head:base})
if(!("value"in gone))return changes
const{commits,files}=changesOf(gone.value)
return{...changes,commits,files,url:gone.value.url}}
const GENERIC=/^(?:Process completed with exit code \d+\.?|(?:The operation|A task) was canceled\.?)$/
const NO_FILE=".github"
const TITLE_OF_NO_FILE=/^\.github#L\d{1,9}$/
function isPlaceless(annotation){return annotation.path===NO_FILE&&titleOf(annotation)===""}
function titleOf({path,title=""}){return path===NO_FILE&&TITLE_OF_NO_FILE.test(title)?"":title}
function errorsIn(annotations,code){return byFile(withoutRepeated(annotations.filter(({level,message})=>level==="failure"&&!GENERIC.test(message.trim())).map((error)=>{const{path,startLine,message}=error
const title=titleOf(error)
const text=title===""||message.startsWith(title)?message:`${title}: ${message}`
if(path===""||path===NO_FILE)return{message:text}
const line=startLine===void 0||startLine<1?void 0:startLine
return{message:text,file:path,line,url:_start_0.Pb5(code,{file:path,line})}})))}
function withoutRepeated(annotations){return[...Map.groupBy(annotations,({file,line,message})=>JSON.stringify([file,line,message])).values()].flatMap(([one,...repeated])=>{if(one===void 0)return[]
return repeated.length===0?one:{...one,times:repeated.length+1}})}
function byFile(annotations){return[...Map.groupBy(annotations,({file})=>file).values()].flat()}
const MAX_NAME=200
const SENTENCES=[{pattern:/^The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of (\d[\w ]*)\.?$/,causeOf:([limit=""])=>({kind:"time limit",seconds:secondsIn(limit)})},{pattern:/^The (?:hosted |self-hosted )?runner(?:: .{1,200}?)? lost communication with the server\./,causeOf:()=>({kind:"lost runner"})},{pattern:/^The job was not acquired by Runner of type /,causeOf:()=>({kind:"no runner"})},{pattern:/^Canceling since a higher priority waiting request for (?:'(.{1,400})'|(.{1,400})) exists\.?$/,causeOf:([quoted,group=""])=>({kind:"superseded",group:(quoted??group).slice(0,MAX_NAME)})},{pattern:/^The run was canceled by @([\w-]{1,100}(?:\[bot\])?)\.?$/,causeOf:([login=""])=>({kind:"person",login})},{pattern:/^The (?:strategy configuration|job) was canceled because ["'`](.{1,400})["'`] failed\.?$/,causeOf:([job=""])=>({kind:"fail-fast",job:job.slice(0,MAX_NAME)})},{pattern:/^The runner has received a shutdown signal\./,isOfRunner:true,causeOf:()=>({kind:"shutdown"})}]
function causeIn(annotations){for(const sentence of SENTENCES){const words=annotations.map((one)=>wordsOf(sentence,one)).find((match)=>match!==void 0)
if(words)return sentence.causeOf(words.slice(1))}}
function isCause(annotation){return SENTENCES.some((sentence)=>wordsOf(sentence,annotation)!==void 0)}
function wordsOf({pattern,isOfRunner},said){return isPlaceless(said)&&(isOfRunner===true||said.startLine===1)&&said.level==="failure"?pattern.exec(said.message.trim())??void 0:void 0}
function isUnwanted(cause){return["time limit","lost runner","no runner","shutdown"].includes(cause.kind)}
function isDecided(cause){return cause?.kind==="superseded"||cause?.kind==="person"&&!isApp(cause.login)}
function isApp(login){return/(?:^github-actions|\[bot\])$/.test(login)}
const SECONDS_IN={d:86400,h:3600,m:60,s:1}
function secondsIn(limit){return[...limit.matchAll(/(\d{1,9}) ?([dhms])/g)].reduce((sum,[,count,unit=""])=>sum+Number(count)*(SECONDS_IN[unit]??0),0)}
const MAX_LOOKED_AT$1=3
async function readCancellation(run,github){const{repository,own,isAboutJob}=run
const jobs=isAboutJob&&own.id!==void 0?[]:await jobsOf(run,github)
return{...await endingOf(isAboutJob?ownIds(own,jobs):cancelledIds(withoutAllowed(jobs,run)),repository,github),hasFailedJob:!isAboutJob&&failedJobsOf(jobs,run).some(({isOwn})=>!isOwn)}}
function readEnding(jobs,repository,github){return endingOf(cancelledIds(jobs),repository,github)}
async function endingOf(ids,repository,github){const asked=ids.map(async(id)=>({id,reading:await github.annotationsOf(repository,id)}))
const read=await Promise.all(asked)
const said=read.map(({id,reading})=>({id,annotations:"value"in reading?reading.value:[]}))
const cutOff=said.filter(({annotations})=>{const cause=causeIn(annotations)
return cause!==void 0&&isUnwanted(cause)})
return{cause:causeIn(said.flatMap(({annotations})=>annotations)),cutOff:new Set(cutOff.map(({id})=>id)),unread:read.flatMap(({reading})=>"unknown"in reading&&reading.status!==403?[reading]:[]).at(0)}}
async function jobsOf(run,github){if(run.runId==="")return[]
const reading=await github.jobsOf(run)
return"value"in reading?reading.value:[]}
function ownIds(own,jobs){if(own.id!==void 0)return[Number(own.id)]
const found=_own_job_2.t(jobs,own)
return found===void 0?[]:[found.id]}
function cancelledIds(jobs){return jobs.filter(({conclusion})=>conclusion==="cancelled").toSorted((one,other)=>secondsOf(other)-secondsOf(one)).slice(0,MAX_LOOKED_AT$1).map(({id})=>id)}
function secondsOf({startedAt,completedAt}){const seconds=Date.parse(completedAt??"")-Date.parse(startedAt??"")
return Number.isNaN(seconds)?0:seconds}
function matrixOf(name,jobs){const base=baseOf(name)
const siblings=jobs.filter((job)=>baseOf(job.name)===base)
if(base===void 0||siblings.length<2)return void 0
const passed=siblings.filter(({conclusion})=>conclusion==="success").map((job)=>job.name)
return{name:base,count:siblings.length,passed}}
function baseOf(name){const at=name.endsWith(")")?name.indexOf(" ("):-1
return at>0?name.slice(0,at):void 0}
const MAX_EXPLAINED=3
async function readFailures(run,github){if(run.runId==="")return[]
const reading=await github.jobsOf(run)
if(!("value"in reading)){if(reading.status===403&&run.own.id)await github.annotationsOf(run.repository,Number(run.own.id))
return[]}
const told=failedJobsOf(reading.value,run).filter(({isOwn})=>isOwn||!run.isAboutJob)
return Promise.all(told.map(async(job,index)=>({...await readFailure(job,index<MAX_EXPLAINED,run,github),matrix:run.isAboutJob?void 0:matrixOf(job.name,reading.value)})))}
async function readFailure(job,isAsked,run,github){const{id,name,url,steps}=job
const failure={name,url,steps,annotations:[],log:_start_0.h_r}
if(!isAsked)return{...failure,isUnread:true}
const[annotations,log]=await Promise.all([github.annotationsOf(run.repository,id),run.logLines>0?readLog(job,run,github):_start_0.h_r])
return{...failure,annotations:"value"in annotations?annotationsIn(annotations.value,run):[],log}}
function annotationsIn(annotations,{wall=_start_0.fc8,...run}){const isTold=run.cutOff?.size===1
return _start_0.G8s(()=>wall.run(()=>errorsIn(isTold?annotations.filter((one)=>!isCause(one)):annotations,run)),()=>[{message:LATE("the annotations of this job")}])}
const LATE=(what)=>`(left out: reading ${what} took too long)`
async function readLog({id,isOwn,steps,allSteps},{repository,logLines,hide,wall},github){if(isOwn)return _start_0.h_r
const{logOfStep}=await Promise.all([_require.e(4837),_require.e(7262)]).then(_require.bind(_require,7494))
const reading=await github.logOf(repository,id,(bytes)=>logOfStep(bytes,{step:steps[0],allSteps,logLines,hide,wall}).catch(insteadOfLog))
return"value"in reading?reading.value:_start_0.h_r}
function insteadOfLog(error){if(error instanceof _start_0.JTn)return{keyLine:"",quotes:[[LATE("this log")]]}
throw error}
async function readNewerDeployment(build,github){const reading=build.stage==="deploy"?await readDeployments(build,github):void 0
const told=reading&&"value"in reading?reading.value:[]
const at=ownAmong(told,build)
const own=told[at]
if(own===void 0)return void 0
const lookUp=createLookup(build.repository.fullName,github)
for(const one of told.slice(0,at).filter(({isGood,isBad})=>isGood||isBad)){const run=await runOfSameWorkflow(one,{own,build,lookUp})
if(run===void 0)continue
return{unknown:`A newer deployment to the same environment has ${one.isGood?"passed":"failed"} in #${run.number}.`,doubt:"overtaken"}}}
async function runOfSameWorkflow(one,{own,build,lookUp}){const ownId=ownRunId(build,own)
const ours=one.runs.length===0||ownId===void 0?void 0:await lookUp(ownId)
if(ours===void 0)return void 0
const runs=await runsOf(one,lookUp)
return runs.every((run)=>{if(run===void 0||run.workflowId!==ours.workflowId)return false
const isTrusted=_start_0.QRM(run.event)||run.event===ours.event
const isCancelled=one.isBad&&run.conclusion==="cancelled"
return isTrusted&&!isCancelled&&_start_0.veX(build.repository.fullName,run.headRepository)})?runs[0]:void 0}
const MAX_ATTEMPTS=3
async function readAttemptsBefore({repository,id,attempt},github){const length=Math.min(attempt-1,MAX_ATTEMPTS)
const numbers=Array.from({length},(_,at)=>attempt-1-at)
const readings=await Promise.all(numbers.map((number)=>github.attemptOf(repository,id,number)))
const missing=readings.find((reading)=>"unknown"in reading)
if(missing!==void 0)return missing
return{past:readings.flatMap((reading)=>"value"in reading?[reading.value]:[]).map((run,at)=>pastAttemptOf(run,numbers[at]??1)),isWhole:attempt-1<=MAX_ATTEMPTS}}
function attemptsOfJob(jobs,name,{number,attempt}){const own=namesakesIn(jobs.filter((job)=>job.attempt<attempt),name)
if("unknown"in own)return own
return[...new Map(own.map((job)=>[job.attempt,job])).values()].toSorted((one,other)=>other.attempt-one.attempt).map(({url,conclusion="",startedAt=""})=>{return{number:String(number),url,sha:"",conclusion,createdAt:startedAt}})}
function namesakesIn(jobs,name){const named=jobs.filter((job)=>job.name===name)
const ran=named.filter((job)=>!isSkipped(job))
const counting=named.filter((job)=>!isSkipped(job)||!ran.some(({attempt})=>attempt===job.attempt))
const attempts=new Set(counting.map(({attempt})=>attempt))
const ends=new Set(counting.map(({conclusion})=>verdictOf(conclusion)??conclusion))
return attempts.size<counting.length&&ends.size>1?severalNamed(name):counting}
function isSkipped({conclusion}){return conclusion==="skipped"}
function severalNamed(name){return{unknown:`Several jobs are called "${name}", and they ended differently.`}}
function pastAttemptOf({number,url,sha,conclusion="",startedAt},attempt){const address=`${url.replace(/\/attempts\/\d+$/,"")}/attempts/${attempt}`
return{number:String(number),url:address,sha,conclusion,createdAt:startedAt}}
function neededIn(jobs,there,own,running){const counting=withoutAllowed(own,running)
const allowed=own.filter((job)=>job.conclusion==="failure"&&!counting.includes(job))
const others=jobs.filter((job)=>job!==there&&!allowed.some(({name})=>name===job.name))
const ids=(running.needs??[]).map(({name})=>name)
return namedIn(others,ids,_called_jobs_3.ev(there.name,ids,others))??others.filter((job)=>isBefore(job,there))}
function namedIn(jobs,ids,prefix){const isOf=_called_jobs_3.ob(jobs)
const isNamed=(id)=>jobs.some(({name})=>isOf(name,prefix+id))
if(ids.length===0||!ids.every(isNamed))return void 0
return jobs.filter(({name})=>ids.some((id)=>isOf(name,prefix+id)))}
function isBefore({completedAt=""},{startedAt=""}){return!(Date.parse(completedAt)>Date.parse(startedAt))}
function isUndecided({conclusion},{job,running}){return conclusion==="cancelled"||conclusion===void 0&&(job??running)!==void 0}
function toldByJob(name,{repository},github){return async(other)=>{const jobs=await jobsUpTo(other,repository,github)
if("unknown"in jobs)return jobs
const all=namesakesIn(jobs,name)
if("unknown"in all)return all
const own=lastOf(all)
const verdict=verdictOf(own[0]?.conclusion)
if(verdict!==void 0)return verdict
const{cause,cutOff,unread}=await readEnding(own,repository,github)
if(cutOff.size===0)return unread
if(cutOff.size<own.length)return severalNamed(name)
return cause?.kind==="time limit"?"failure":"perhaps failed"}}
function toldByRun(run,github){const{repository,id:runId,running}=run
return async(other)=>{const listed=await jobsUpTo(other,repository,github)
if("unknown"in listed)return listed
const jobs=lastOf(listed)
if(running===void 0)return toldByAll(jobs,repository,github)
const own=await github.jobsOf({repository,runId})
if(!("value"in own))return own
const there=reportingIn(jobs,_own_job_2.t(own.value,running.own)?.name)
if(there===void 0||!(isSkipped(there)||verdictOf(there.conclusion)))return void 0
const told=await toldByNeeded(neededIn(jobs,there,own.value,running),{failed:failedJobsOf(own.value,running),cancelled:own.value.filter(({conclusion})=>conclusion==="cancelled")},{repository,github})
return isSkipped(there)?untold(told,run):told}}
function reportingIn(jobs,name=""){const isCaller=(job)=>job.conclusion==="skipped"&&name.startsWith(`${job.name} / `)
return jobs.find((job)=>job.name===name)??jobs.find(isCaller)}
function untold(told,{outcome}){if(typeof told==="object")return told
if(told==="success")return outcome==="failure"?told:void 0
return told&&"perhaps failed"}
async function toldByNeeded(needed,here,{repository,github}){const failed=needed.filter(({conclusion})=>verdictOf(conclusion)==="failure")
const{cutOff,unread}=failed.length>0?NOT_ASKED:await readEnding(needed,repository,github)
const broken=[...failed,...needed.filter(({id})=>cutOff.has(id))]
const passed=needed.filter(({conclusion})=>conclusion==="success")
if(broken.length>0){const isSame=({name})=>broken.some((one)=>one.name===name)&&!passed.some((one)=>one.name===name)
if(here.failed.some(isSame))return"failure"
return(await readEnding(here.cancelled.filter(isSame),repository,github)).cutOff.size>0?"failure":"perhaps failed"}
const others=needed.filter((job)=>!passed.includes(job))
return passed.length>0&&others.every(({conclusion})=>conclusion==="skipped")?"success":unread}
const NOT_ASKED={cutOff:new Set(),unread:void 0}
async function toldByAll(jobs,repository,github){const hasFailed=jobs.some(({conclusion})=>verdictOf(conclusion)==="failure")
const{cause,cutOff,unread}=await readEnding(jobs,repository,github)
if(cutOff.size>0)return"failure"
return hasFailed&&!isDecided(cause)?"perhaps failed":unread}
async function jobsUpTo({id:runId,attempt:last=Number.POSITIVE_INFINITY},repository,github){const reading=await github.jobsOf({repository,runId},"all")
return"value"in reading?reading.value.filter(({attempt})=>attempt<=last):reading}
function lastOf(jobs){const ended=jobs.filter(({conclusion})=>conclusion!==void 0)
return ended.filter(({name,attempt})=>!ended.some((one)=>one.name===name&&one.attempt>attempt))}
const MAX_UNDECIDED=4
const MAX_LOOKED_AT=3
function areAllAsked({runs,isWhole},compared){return isWhole&&runs.filter((run)=>isUndecided(run,compared)).length<=MAX_UNDECIDED}
async function withTold(all,outcome,ask){const decided=all.findIndex(({conclusion})=>isVerdict(conclusion))
const open=decided===-1?all:all.slice(0,decided)
let left=MAX_UNDECIDED
const asked=open.map((one,at)=>{const told=left>0?ask(one,at):void 0
if(told!==void 0)left--
return told})
const told=await Promise.all(asked)
const found=firstOf(open,told,outcome)
if(found===void 0||"unknown"in found)return found??all
return all.map((one,at)=>{const said=told[at]
if(typeof said!=="string")return one
return{...one,conclusion:said==="success"?said:"failure"}})}
async function lastOfJob(name,before,compared,read){const{runs}=before
const ended=runs.filter(({conclusion})=>isVerdict(conclusion)).slice(0,MAX_LOOKED_AT)
const open=runs.filter((run)=>isUndecided(run,compared)).slice(0,MAX_UNDECIDED)
let rest=runs.filter((run)=>ended.includes(run)||open.includes(run))
while(rest.length>0){const next=rest.findIndex((run)=>ended.includes(run))
const asked=next===-1?rest:rest.slice(0,next+1)
const found=firstOf(asked,await Promise.all(asked.map(read)),compared.outcome)
if(found!==void 0&&"unknown"in found)return{past:[],isWhole:false,gap:found}
if(found!==void 0)return pastFrom(found.one,found.verdict,runs,read)
rest=rest.slice(asked.length)}
if(ended.length===0)return{past:[],isWhole:areAllAsked(before,compared)}
return{past:[],isWhole:false,gap:{unknown:`No job "${name}" ended in the last runs.`}}}
async function pastFrom(last,verdict,runs,read){const past=[{...pastRunOf(last),conclusion:verdict}]
if(verdict==="success"||verdictOf(last.conclusion)==="success")return{past,isWhole:false}
const earlier=runs.filter(({number,conclusion})=>number<last.number&&isVerdict(conclusion))
const goodAt=earlier.findIndex(({conclusion})=>verdictOf(conclusion)==="success")
const good=earlier[goodAt]
if(good!==void 0&&goodAt===0&&await read(good)==="success")return{past:[...past,pastRunOf(good)],isWhole:false}
const earliest=earlier.slice(0,goodAt>0?goodAt:void 0).at(-1)
return{past,isWhole:false,earliest:earliest&&pastRunOf(earliest)}}
async function readOvertaken(run,before,read){if("unknown"in before)return void 0
const open=before.newer.filter((other)=>isUndecided(other,run)).slice(-2)
const told=await Promise.all(open.map(read))
const[unknown]=open.flatMap(({number},at)=>{const said=told[at]
return typeof said==="string"?[`#${number} is newer, and ${ENDS[said]}.`]:[]})
return unknown===void 0?told.find((one)=>typeof one==="object"):{unknown,doubt:"overtaken"}}
const ENDS={success:"passed",failure:"failed","perhaps failed":"has ended"}
function firstOf(asked,told,outcome){const at=told.findIndex((said)=>said!==void 0)
const[one,said]=[asked[at],told[at]]
if(one===void 0||said===void 0)return void 0
if(typeof said==="object")return said
if(said!=="perhaps failed")return{one,verdict:said}
return outcome==="success"?{one,verdict:"failure"}:{unknown:`A job of #${one.number} failed, but may be allowed to.`}}
function pastRunOf({number,url,sha,conclusion,createdAt}){return{number:String(number),url,sha,conclusion:conclusion??"",createdAt}}
const TOO_FAR={unknown:"None of the about 100 most recent runs says whether it worked."}
async function readHistory(run,github,nowMs){const{job}=run
const found=await(job===void 0?pastOfRun(run,github):pastOfJob(run,job,github))
if("unknown"in found)return found
const{isWhole,gap=TOO_FAR}=found
const history=historyOf(run.outcome,found,nowMs)
if(history!==void 0)return history.transition==="fixed"?fixOf(run,history,github):{history}
return isWhole?"first":gap}
const MARRED="Another job of the run failed or was cancelled."
const UNENDED="Another job of the run has not ended."
async function fixOf({repository,id,job,running},history,github){if(job!==void 0||running===void 0)return{history}
const reading=await github.jobsOf({repository,runId:id})
if("unknown"in reading)return reading
if(isMarred(reading.value,running))return{unknown:MARRED,doubt:"marred"}
return isUnended(reading.value,running)?{unknown:UNENDED}:{history}}
async function pastOfRun(run,github){const[before,again]=await Promise.all([readRunsBefore(run,github),readAttemptsBefore(run,github)])
if("doubt"in before)return before
if("unknown"in again)return again
const{outcome}=run
const read=toldByRun(run,github)
const overtaking=readOvertaken(run,before,read)
const past=await withTold(again.past,outcome,askOfAttempts(run,read))
const ask=(other)=>isUndecided(other,run)?read(other):void 0
const runs=await runsBefore(past,before,outcome,ask)
const overtaken=await overtaking
if(overtaken!==void 0)return overtaken
if("unknown"in past)return past
if(!again.isWhole||"unknown"in before&&hasVerdict(past))return{past,isWhole:false}
if("unknown"in before)return before
return"unknown"in runs?runs:{past:[...past,...runs.map(pastRunOf)],isWhole:areAllAsked(before,run)}}
async function runsBefore(past,before,outcome,ask){if("unknown"in before)return before
return"unknown"in past||hasVerdict(past)?before.runs:withTold(before.runs,outcome,ask)}
async function pastOfJob(run,job,github){const[before,jobs]=await Promise.all([readRunsBefore(run,github),github.jobsOf({repository:run.repository,runId:run.id},run.attempt>1?"all":"latest")])
if("doubt"in before)return before
if("unknown"in jobs&&run.attempt>1)return jobs
const all="value"in jobs?jobs.value:[]
const name=_own_job_2.t(all,job.own)?.name??job.name
const read=toldByJob(name,run,github)
const overtaking=readOvertaken(run,before,read)
const again=attemptsOfJob(all,name,run)
const attempts="unknown"in again?again:await withTold(again,run.outcome,askOfAttempts(run,read))
const last="unknown"in before?before:await lastOfJob(name,before,run,read)
const overtaken=await overtaking
if(overtaken!==void 0)return overtaken
if("unknown"in attempts)return attempts
if("unknown"in last)return hasVerdict(attempts)?{past:attempts,isWhole:false}:last
return{...last,past:[...attempts,...last.past]}}
function askOfAttempts({id,attempt},read){return({conclusion},at)=>conclusion==="cancelled"?read({id,attempt:attempt-1-at}):void 0}
function hasVerdict(past){return past.some(({conclusion})=>isVerdict(conclusion))}
async function withFailures(known,run,github,host){const[failures,build]=await Promise.all([readFailures(run,github),withHistory(known,github,host).then((compared)=>withChanges(compared,github))])
return{...build,failures}}
async function withCause(known,github,host){const{build}=known
const run=await comparedRunOf(known,github)
const cancelled=failedRunOf(known,host)
const[{cause:told,cutOff,hasFailedJob},newerRun]=await Promise.all([readCancellation(cancelled,github),run&&readNewerRun(run,github)])
const cause=told?.kind==="superseded"?await readSuccessor(told.group,newerRun,run,github):told
if(cutOff.size>0||hasFailedJob&&!isDecided(cause))return withFailures({...known,build:{...build,outcome:"failure",cause}},{...cancelled,cutOff},github,host)
return{...build,cause,newerRun:cause?.kind!=="superseded"&&newerRun||void 0}}
async function withHistory(known,github,host){const{build}=known
const runs=await compare(known,github,host)
const compared=(runs!=="first"&&"doubt"in runs&&runs.doubt==="overtaken"?void 0:await readNewerDeployment(build,github))??runs
if(compared==="first")return build
if("history"in compared)return{...build,...compared}
return{...build,historyGap:compared.unknown,doubt:"doubt"in compared?compared.doubt:void 0,unanswered:compared.isTemporary&&compared.unknown}}
async function compare(known,github,host){const{build,context,payload,inputs}=known
const run=await comparedRunOf(known,github)
if(!run)return{unknown:whyNotCompared(context,payload,inputs.about)}
const outcome=build.outcome==="success"?"success":"failure"
const own=ownJobIn(inputs,host)
const job=build.job&&{own,name:build.job.name}
const running=inputs.about==="run"?{own,needs:neededOf(build)}:void 0
const compared=await readHistory({...run,outcome,job,running},github,host.now().getTime())
const{sameEnvironment}=run
const isNamed=sameEnvironment!==void 0&&"value"in sameEnvironment&&sameEnvironment.value.size>1
return compared==="first"&&isNamed?NONE_NAMED:compared}
async function comparedRunOf({build,context,payload,inputs},github){const run=runOf(context,payload,inputs.about)
if(!run||!choosesEnvironment(build,payload))return run
return{...run,sameEnvironment:await runsOfEnvironment(build,github)}}
function failedRunOf({build,inputs,hide},host){return{repository:build.repository.fullName,repositoryUrl:build.repository.url,runId:build.run.id,sha:build.commit?.sha,own:ownJobIn(inputs,host),needs:inputs.about==="run"?neededOf(build):[],isAboutJob:build.job!==void 0,logLines:inputs.logLines,hide,wall:host.outsideWalls.reports}}
function neededOf({needs,neededResults}){return needs.length>0?needs:neededResults.map((result)=>({name:"",result}))}
function ownJobIn({jobId},host){return{id:jobId,runnerName:host.env["RUNNER_NAME"]??""}}}),};
