import{modules as m0}from"./shared-5741.js"
export const id=3077
export const ids=[3077]
export const modules={...m0,2119:((_module,_exports,_require)=>{_require.d(_exports,{whyNotComparable:()=>whyNotComparable,withGitHub:()=>withGitHub})
var _endings_0=_require(87)
var _own_job_3=_require(4489)
var _own_steps_1=_require(5741)
var _start_2=_require(2839)
async function withJobName(build,own,github){const{job,repository,run}=build
if(job===void 0)return build
const reading=await github.jobsOf({repository:repository.fullName,runId:run.id})
const found="value"in reading?_own_job_3.t(reading.value,own):void 0
return found===void 0?build:{...build,job:{name:found.name,url:job.url??found.url}}}
async function withWaiting(build,github){const{waiting,repository,run}=build
if(waiting===void 0||waiting.isForApproval||run.id==="")return build
const reading=await github.pendingOf(repository.fullName,run.id)
if(!("value"in reading))return build
const known=waiting.environments.map((name)=>name.toLowerCase())
const pending=reading.value.filter(({environment})=>known.length===0||known.includes(environment.toLowerCase()))
if(pending.length>0)return withPending(build,waiting,pending)
return{...build,outcome:"skipped",skippedReason:reasonFor(waiting,reading.value)}}
function reasonFor({environments},others){if(others.length===0)return"the run is not waiting for an approval or a timer"
return`the run waits for ${_start_2.sob(others.map(({environment})=>_start_2.TNj(environment)))}, not for ${_start_2.TNj(environments.join())}`}
function withPending(build,waiting,pending){const all=pending.flatMap(({reviewers})=>reviewers)
const[told=[],...others]=byReviewers(pending)
const since=waiting.since??told.flatMap(({timerStartedAt})=>timerStartedAt??[]).sort()[0]
return{...build,waiting:{...waitingOf(told),others:others.map(waitingOf),since},people:{...build.people,...!build.ref.isForeign&&!build.trigger.isOpenToAll&&reviewersAmong(all)}}}
function reviewersAmong(all){return{reviewers:[...new Set(all.flatMap((one)=>"login"in one?[one.login]:[]))].flatMap((login)=>_start_2.Z5j({login,isBot:false})??[]),teams:all.flatMap((one)=>"team"in one?[one.team]:[])}}
function byReviewers(pending){return[...Map.groupBy(pending,({reviewers})=>JSON.stringify(reviewers.map(nameOf).sort())).values()].toSorted((one,other)=>Number(isFree(one))-Number(isFree(other)))}
function isFree(group){return group.every(({reviewers})=>reviewers.length===0)}
function waitingOf(group){const isForApproval=!isFree(group)
const[minutes=0,...different]=new Set(group.map(({timerMinutes})=>timerMinutes))
const hasTimer=!isForApproval&&minutes>0&&different.length===0
return{environments:group.map(({environment})=>environment),reviewers:[...new Set(group.flatMap(({reviewers})=>reviewers.map(nameOf)))],isForApproval,timerMinutes:hasTimer?minutes:void 0}}
function nameOf(reviewer){return"login"in reviewer?reviewer.login:reviewer.team}
function whyNotComparable({context,payload,inputs}){return _endings_0.ng(context,payload,inputs.about)?void 0:_endings_0.DI(context,payload,inputs.about)}
async function withGitHub(known,host){const{build,context,inputs}=known
const{githubToken:token}=inputs
const ask=_start_2.gff(build,inputs)?withSkipped:questionOf(known)
const isTold=build.outcome==="cancelled"&&inputs.event!=="auto"
if(token===void 0||ask===void 0||isTold)return known
const github=await host.createGitHubClient({token,apiUrl:context.apiUrl,maxRequests:MAX_REQUESTS})
const[asked,named]=await Promise.all([ask(known,github,host),withJobName(build,_endings_0.Je(inputs,host),github)])
const{notes,details}=github
const isSilent=ask===withOwnSteps&&asked.outcome==="success"
host.journal.add(isSilent?{details:[...notes,...details]}:{notes,details})
const unanswered=_start_2.Y9h(asked)?github.unanswered:asked.unanswered
return{...known,build:{...asked,job:named.job,unanswered}}}
const MAX_REQUESTS=20
function questionOf({build,inputs,isAwaited}){if(build.outcome==="success"&&!isAwaited&&!_start_2.Py3(build,inputs))return withOwnSteps
return _start_2.Y9h(build)?withDeploy:QUESTIONS[build.outcome]}
const QUESTIONS={start:void 0,waiting:({build},github)=>withWaiting(build,github),success:withSuccess,failure:withFailed,cancelled:_endings_0.wD,rollback:void 0,skipped:void 0}
async function withFailed(known,github,host){const[build,{deployment}]=await Promise.all([_endings_0.G9(known,_endings_0.M5(known,host),github,host),_endings_0.WG(known.build,github,host.now().getTime())])
return{...build,deployment}}
async function withSuccess(known,github,host){const[build,compared]=await Promise.all([withOwnSteps(known,github,host),_endings_0.$k(known,github,host)])
if(build.outcome!=="success")return build
return _endings_0.AW(build.isUnfinished?{...compared,isUnfinished:true}:compared,github)}
async function withDeploy(known,github,host){const deployments=_endings_0.aW(known.build)
const[build,compared]=await Promise.all([withOwnSteps(known,github,host),_endings_0.$k(known,github,host),deployments&&github.newestDeployments(deployments)])
if(build.outcome!=="success")return build
if(build.isUnfinished)return{...compared,isUnfinished:true}
return _endings_0.AI(compared,known.inputs.event==="auto",github)}
async function withOwnSteps(known,github,host){const steps=await readOwnSteps(known,github,host)
if(!steps?.hasFailed)return steps?.isUnfinished?{...known.build,isUnfinished:true}:known.build
const failed={...known,build:{...known.build,outcome:"failure"}}
return _endings_0.G9(failed,_endings_0.M5(known,host),github,host)}
async function readOwnSteps(known,github,host){const{build,inputs}=known
if(!(build.job!==void 0&&inputs.event==="auto"))return void 0
const run=_endings_0.M5(known,host)
const jobs=await github.jobsOf(run)
return"value"in jobs?_own_steps_1.R(jobs.value,run.own):void 0}
async function withSkipped(known,github,host){const{skippedReason:_,...build}=known.build
const run=_endings_0.M5(known,host)
const reading=await github.jobsOf(run)
const jobs="value"in reading?reading.value:[]
if(_endings_0.lA(jobs,run).some(({isOwn})=>!isOwn))return _endings_0.G9({...known,build:{...build,outcome:"failure"}},run,github,host)
if(_endings_0.HT(jobs,run).some(({conclusion})=>conclusion==="cancelled"))return _endings_0.wD({...known,build:{...build,outcome:"cancelled"}},github,host)
const seen="value"in reading?{...known.build,isUnfailed:true}:known.build
if(seen.outcome==="skipped")return seen
const asked={...known,build:seen}
return questionOf(asked)?.(asked,github,host)??seen}}),};
