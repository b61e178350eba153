export const id=9970
export const ids=[9970]
export const modules={5337:((_module,_exports,_require)=>{_require.d(_exports,{GitHubClient:()=>GitHubClient});
;
function fieldsOf(value){return typeof value==="object"&&value!==null?value:{}}
const STATUSES_OF_EACH=20
function newestDeployments({repository,environment}){const[owner="",repo=""]=repository.split("/")
return{what:"the deployments to the environment",needs:"deployments: read",ask:({repos},request)=>repos.listDeployments({owner,repo,environment,per_page:30,request}),parse:(data)=>Array.isArray(data)?whole(data.map(parseDeployment)):void 0}}
const STATUSES_QUERY=`query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Deployment { statuses(first: ${STATUSES_OF_EACH}) { nodes { state logUrl } } } }
}`
function statusesOfDeployments(deployments){const ids=deployments.map(({nodeId})=>nodeId)
return{what:"how the deployments ended",needs:"deployments: read",ask:async(_,request,graphql)=>({data:await graphql(STATUSES_QUERY,{ids,request})}),parse:(data)=>{const nodes=listIn(data,"nodes")
return nodes?.length===ids.length?whole(nodes.map(parseStatuses)):void 0}}}
const ACTIONS="github-actions[bot]"
function parseDeployment(value){const{id,node_id:nodeId,sha,ref,created_at:createdAt,...made}=fieldsOf(value)
const{creator,performed_via_github_app:app}=made
if(typeof id!=="number"||typeof nodeId!=="string"||typeof sha!=="string")return void 0
const isByActions=fieldsOf(creator)["login"]===ACTIONS||fieldsOf(app)["slug"]==="github-actions"
return{id,nodeId,sha,ref:typeof ref==="string"?ref:sha,createdAt:typeof createdAt==="string"?createdAt:void 0,isByActions}}
function parseStatuses(value){const nodes=listIn(fieldsOf(value)["statuses"],"nodes")
return nodes&&whole(nodes.map(parseStatus))}
function parseStatus(value){const{state,logUrl}=fieldsOf(value)
if(typeof state!=="string")return void 0
return{state:state.toLowerCase(),address:typeof logUrl==="string"?logUrl:void 0}}
function whole(list){return list.every((one)=>one!==void 0)?list:void 0}
function listIn(value,name){const list=fieldsOf(value)[name]
return Array.isArray(list)?list:void 0}
function parseRun(value){const{id,run_number:number,head_branch:branch,head_repository,workflow_id,...rest}=fieldsOf(value)
const{event,run_started_at,created_at,html_url:url,conclusion,head_sha:sha}=rest
const startedAt=run_started_at??created_at
const{full_name:headRepository}=fieldsOf(head_repository)
if(typeof id!=="number"&&typeof id!=="bigint")return void 0
if(typeof number!=="number"||typeof event!=="string")return void 0
if(typeof startedAt!=="string"||typeof url!=="string")return void 0
return{id:String(id),number,branch:typeof branch==="string"?branch:void 0,event,headRepository:typeof headRepository==="string"?headRepository:void 0,workflowId:typeof workflow_id==="number"?String(workflow_id):void 0,conclusion:typeof conclusion==="string"?conclusion:void 0,sha:typeof sha==="string"?sha:"",createdAt:typeof created_at==="string"?created_at:startedAt,startedAt,url}}
function newestRuns({repository,workflow,...filters},page){const[owner="",repo=""]=repository.split("/")
const query={...filters,per_page:filters.branch?20:100,page,exclude_pull_requests:true}
return{what:"the runs of the workflow",needs:"actions: read",ask:({actions},request)=>actions.listWorkflowRuns({owner,repo,workflow_id:workflow,...query,request}),parse:parseRuns}}
const RUNS_OF_ALL=50
function newestRunsOfAll(repository){const[owner="",repo=""]=repository.split("/")
const query={per_page:RUNS_OF_ALL,exclude_pull_requests:true}
return{what:"the runs of all workflows",needs:"actions: read",ask:({actions},request)=>actions.listWorkflowRunsForRepo({owner,repo,...query,request}),parse:parseRuns}}
function runById(repository,id){const[owner="",repo=""]=repository.split("/")
return{what:"the run that deployed",needs:"actions: read",ask:({actions},request)=>actions.getWorkflowRun({owner,repo,run_id:Number(id),exclude_pull_requests:true,request}),parse:(data)=>{const run=parseRun(data)
return run?.id===id?run:void 0}}}
function attemptOfRun(repository,id,attempt){const[owner="",repo=""]=repository.split("/")
const query={run_id:Number(id),attempt_number:attempt,exclude_pull_requests:true}
return{what:"the previous attempt",needs:"actions: read",ask:({actions},request)=>actions.getWorkflowRunAttempt({owner,repo,...query,request}),parse:(data)=>{const run=parseRun(data)
return run?.id===id?run:void 0}}}
function parseRuns(data){const runs=data?.workflow_runs
if(!Array.isArray(runs))return void 0
const parsed=runs.map(parseRun)
return parsed.every((run)=>run!==void 0)?parsed:void 0}
;
function unknownAfter(error,{what,needs}){const told=`GitHub did not report ${what}`
const answer=answerIn(error)
if(answer===void 0)return{unknown:`${told}: ${error instanceof Error?error.message:String(error)}.`,remedy:unreached(error)}
const{status,message}=answer
const remedy=remedyFor(answer,needs)
const unknown={unknown:`${told}: ${status} ${message}.`,status,remedy:remedy&&`${LESS} ${remedy}`}
const isTemporary=status>500||isRateLimit(answer)
return isTemporary?{...unknown,isTemporary}:unknown}
const LESS="The message says less than it could:"
const TOO_SLOW=`${LESS} GitHub did not answer in time.`
const WORDS=[[/IP allow list/i,"An owner of the organization must add the runner's address to that list."],[/\bSAML\b/,"Authorize the token in `github-token` for the organization's single sign-on, or remove it."],[/access blocked/i,"Its owner can ask GitHub Support why."]]
const PROXY="the proxy needs a user and a password, and has refused those in HTTPS_PROXY, if there are any: correct or add both, from a secret."
function remedyFor(answer,needs){const{status,message}=answer
const said=`GitHub says "${message.replace(/\.? -(?: https:\S+|…)?$/,"")}".`
const isBare=status===404&&/^Not Found(?: - |$)/.test(message)
if(status===401)return"GitHub does not accept `github-token`."
if(isRateLimit(answer))return`${said} The rate limit applies to the token: use it less often, or later.`
if(status===407)return PROXY
if(isBare||status===403&&message.startsWith("Resource not accessible by integration"))return`this needs \`${needs}\` in the job's \`permissions\`.`
if(status>=500)return"GitHub had an error: see https://www.githubstatus.com."
if(status!==403&&status!==451)return void 0
return[said,WORDS.find(([words])=>words.test(message))?.[1]].filter(Boolean).join(" ")}
function unreached(error){const reason=error instanceof Error?error.message:""
if(/\bHTTP\/1\.\d 407\b/.test(reason))return`${LESS} ${PROXY}`
const code=/\b(?:E[A-Z]{4,}|[A-Z]+_CERT\w*|CERT_\w+|UNABLE_TO_\w+)\b/.exec(reason)?.[0]
if(code===void 0)return void 0
const to=reason.startsWith("the storage")?"the storage of GitHub's logs":"GitHub"
return`${LESS} the connection to ${to} failed (${code}). Check the runner's DNS, firewall, proxy, and certificates.`}
function answerIn(error){if(!(error instanceof Error)||!("response"in error))return void 0
if("errors"in error)return graphqlAnswer(error.errors)
const response=error.response
if(typeof response?.status!=="number")return void 0
const message=cut(error.message).replace(/(?<![.\s])[.\s]+$/,"")
return{status:response.status,message,headers:response.headers??{}}}
const STATUSES$1={FORBIDDEN:403,NOT_FOUND:404,RATE_LIMITED:429}
function graphqlAnswer(errors){const[first]=Array.isArray(errors)?errors:[]
const status=STATUSES$1[String(first?.type)]
return status===void 0?void 0:{status,message:cut(String(first?.message)),headers:{}}}
const MAX_MESSAGE=200
function cut(text){if(text.length<=MAX_MESSAGE)return text
const end=text.slice(0,MAX_MESSAGE).search(/\s\S*$/)
return`${text.slice(0,Math.max(0,end))}…`}
function isRateLimit({status,message,headers}){const isSpent=headers["x-ratelimit-remaining"]==="0"||headers["retry-after"]!==void 0
return status===429||status===403&&(isSpent||/rate limit/i.test(message))}
var TimeBudget=class{#clock
#endsAt
constructor(totalMs,clock){this.#clock=clock
this.#endsAt=clock.now()+totalMs}
get isSpent(){return this.#endsAt<=this.#clock.now()}
atEnd(act){return this.#clock.after(Math.max(0,this.#endsAt-this.#clock.now()),act)}}
const FACTS_MS=5e3
const SILENT={debug(){},info(){},warn(){},error(){}}
var GitHubRequests=class{#options
#time
#octokit
#left
constructor(options){this.#options=options
this.#time=new TimeBudget(options.factsMs??5e3,options.clock)
this.#left=options.maxRequests}
async read({what,needs,ask,parse}){const{signal,factsMs=FACTS_MS}=this.#options
const time=`${factsMs/1e3} s`
if(this.#left--<=0)return{unknown:`GitHub was not queried for ${what}: the limit of requests is reached.`}
if(this.#time.isSpent)return{unknown:`GitHub was not queried for ${what}: its ${time} are over.`}
const timeout=new AbortController()
const forget=this.#time.atEnd(()=>timeout.abort())
const stopped=signal===void 0?timeout.signal:AbortSignal.any([signal,timeout.signal])
try{const{rest,graphql}=await this.#connect()
const{data}=await ask(rest,{signal:stopped},graphql)
stopped.throwIfAborted()
const value=parse(data)
return value===void 0?{unknown:`GitHub did not report ${what}: its answer is not valid.`}:{value}}catch(error){return timeout.signal.aborted?{unknown:`GitHub did not report ${what}: there was no answer within ${time}.`,remedy:TOO_SLOW}:unknownAfter(error,{what,needs})}finally{forget()}}
#connect(){this.#octokit??=this.#load()
return this.#octokit}
async #load(){const{token,apiUrl,fetch}=this.#options
const github=await _require.e(6326).then(_require.bind(_require,6356))
const request={fetch,redirect:"error",log:SILENT}
return github.getOctokit(token,{baseUrl:apiUrl,log:SILENT,request})}}
const ANNOTATIONS_ON_A_PAGE=50
function annotationsOfJob(repository,jobId){const[owner="",repo=""]=repository.split("/")
return{what:"the annotations of a job",needs:"checks: read",ask:({checks},request)=>checks.listAnnotations({owner,repo,check_run_id:jobId,per_page:ANNOTATIONS_ON_A_PAGE,request}),parse:(data)=>Array.isArray(data)?data.flatMap(parseAnnotation):void 0}}
function parseAnnotation(value){const{path,start_line,annotation_level:level,message,title}=value??{}
if(typeof message!=="string")return[]
return[{path:typeof path==="string"?path:"",startLine:typeof start_line==="number"?start_line:void 0,level:typeof level==="string"?level:"",message,title:typeof title==="string"?title:void 0}]}
const COMMITS_ON_A_PAGE=100
const STATUSES=["ahead","behind","diverged","identical"]
function compareCommits({repository,base,head}){const[owner="",repo=""]=repository.split("/")
const query={basehead:`${base}...${head}`,per_page:COMMITS_ON_A_PAGE}
return{what:"what changed",needs:"contents: read",ask:({repos},request)=>repos.compareCommitsWithBasehead({owner,repo,...query,request}),parse:(data)=>{const{status:word,ahead_by,behind_by,commits,files,html_url}=fieldsOf(data)
const status=STATUSES.find((one)=>one===word)
if(status===void 0||typeof ahead_by!=="number"||typeof behind_by!=="number")return void 0
return{status,aheadBy:ahead_by,behindBy:behind_by,commits:(Array.isArray(commits)?commits.map(parseCommit):[]).filter((commit)=>commit!==void 0),files:Array.isArray(files)?files.map((file)=>textOf$1(fieldsOf(file)["filename"])).filter(Boolean):[],url:textOf$1(html_url)}}}}
function parseCommit(value){const{sha,html_url,author,commit}=fieldsOf(value)
const{message,author:signature}=fieldsOf(commit)
if(typeof sha!=="string")return void 0
return{sha,message:textOf$1(message),author:textOf$1(fieldsOf(author)["login"])||textOf$1(fieldsOf(signature)["name"]),login:textOf$1(fieldsOf(author)["login"])||void 0,email:textOf$1(fieldsOf(signature)["email"])||void 0,isBot:fieldsOf(author)["type"]==="Bot",url:textOf$1(html_url)}}
function textOf$1(value){return typeof value==="string"?value:""}
function textOfFile(repository,path,ref){const[owner="",repo=""]=repository.split("/")
return{what:`the file ${path}`,needs:"contents: read",ask:({repos},request)=>repos.getContent({owner,repo,path,...ref&&{ref},request}),parse:(data)=>{const{content,encoding}=data??{}
if(typeof content!=="string"||encoding!=="base64")return void 0
const bytes=Uint8Array.from(atob(content.replace(/\s/g,"")),(one)=>one.charCodeAt(0))
return new TextDecoder().decode(bytes)}}}
const SILENCE_MS=5e3
const WAITS_MS=[1e3,2e3]
const WHAT={what:"the log of a job",needs:"actions: read"}
async function readJobLog(options,path,read){const{signal,clock,time,silenceMs=SILENCE_MS}=options
if(time.isSpent)return unknownAfter(new Error(LATE),WHAT)
const stop=new AbortController()
const silent=()=>stop.abort(new Error(`there was no answer within ${silenceMs/1e3} s`))
const forget=time.atEnd(()=>stop.abort(new Error(LATE)))
let forgetSilence=clock.after(silenceMs,silent)
const moved=()=>{forgetSilence()
forgetSilence=clock.after(silenceMs,silent)}
const stopped=signal===void 0?stop.signal:AbortSignal.any([signal,stop.signal])
try{return{value:await read(new TimedLog(await openLog({...options,signal:stopped},path,moved),{moved,isOver:()=>stop.signal.aborted}))}}catch(error){return unknownAfter(stop.signal.aborted?stop.signal.reason:error,WHAT)}finally{forget()
forgetSilence()}}
const LATE="the time for logs was over"
async function openLog(options,path,moved,waits=WAITS_MS){const{token,apiUrl,fetch,mayRetry,sleep,signal}=options
const headers={authorization:`token ${token}`,accept:"application/vnd.github+json"}
const answer=await fetch(`${apiUrl}${path}`,{method:"GET",headers,redirect:"manual",signal})
moved()
const[wait,...rest]=waits
if(answer.status===404){await answer.text()
if(wait===void 0||!mayRetry())throw new Error("it is not available yet")
await sleep(wait,signal)
moved()
return openLog(options,path,moved,rest)}
if(answer.status<300||answer.status>=400)return requireOk(answer)
await answer.text()
const log=await fetch(signedAddress(answer.headers.get("location"),apiUrl),{method:"GET",headers:{},redirect:"error",signal}).catch(unsigned)
moved()
if(log.status!==200)throw new Error(`the storage answered with ${log.status}`)
return log}
async function requireOk(answer){if(answer.status===200)return answer
throw Object.assign(new Error(messageIn(await answer.text())),{response:{status:answer.status,headers:Object.fromEntries(answer.headers)}})}
function messageIn(body){try{return String(JSON.parse(body).message??body)}catch{return body}}
function signedAddress(location,apiUrl){const url=URL.canParse(location??"",apiUrl)?new URL(location??"",apiUrl):void 0
const isSafe=url?.protocol==="https:"||new URL(apiUrl).protocol==="http:"
if(url===void 0||!location||!isSafe)throw new Error("it gave no safe address for the log")
return url.href}
function unsigned(error){const{code,name}=error??{}
throw new Error(`the storage could not be read (${code??name})`)}
var TimedLog=class{#response
#watch
#isCut=false
constructor(response,watch){this.#response=response
this.#watch=watch}
get isCut(){return this.#isCut}
async*[Symbol.asyncIterator](){let hasAny=false
try{for await(const chunk of this.#response.body??[]){this.#watch.moved()
hasAny=true
yield chunk}}catch(error){if(!hasAny||!this.#watch.isOver())unsigned(error)
this.#isCut=true}}}
function pendingDeployments(repository,runId){const[owner="",repo=""]=repository.split("/")
return{what:"the environments for which the run waits",needs:"actions: read",ask:({actions},request)=>actions.getPendingDeploymentsForRun({owner,repo,run_id:Number(runId),request}),parse:(data)=>Array.isArray(data)?data.flatMap(parsePending):void 0}}
function parsePending(value){const{environment,wait_timer,wait_timer_started_at:startedAt,reviewers}=fieldsOf(value)
const{name}=fieldsOf(environment)
if(typeof name!=="string")return[]
return[{environment:name,timerMinutes:typeof wait_timer==="number"?wait_timer:0,timerStartedAt:typeof startedAt==="string"?startedAt:void 0,reviewers:Array.isArray(reviewers)?reviewers.flatMap(parseReviewer):[]}]}
function parseReviewer(value){const{type,reviewer}=fieldsOf(value)
const{login,name,slug}=fieldsOf(reviewer)
const team=typeof slug==="string"?slug:name
if(type==="User"&&typeof login==="string")return[{login}]
return type==="Team"&&typeof team==="string"?[{team}]:[]}
function parseJob(value){const{id,name,html_url:url,status,conclusion,run_attempt:attempt,runner_name,created_at,started_at,completed_at,steps}=fieldsOf(value)
if(typeof id!=="number"||typeof name!=="string"||typeof status!=="string")return void 0
return{id,name,url:textOf(url)??"",status,conclusion:textOf(conclusion),attempt:typeof attempt==="number"?attempt:1,runnerName:textOf(runner_name)??"",createdAt:textOf(created_at),startedAt:textOf(started_at),completedAt:textOf(completed_at),steps:Array.isArray(steps)?steps.map(parseStep).filter((step)=>step!==void 0):[]}}
function parseStep(value){const{name,number,conclusion,started_at,completed_at}=fieldsOf(value)
if(typeof name!=="string"||typeof number!=="number")return void 0
return{name,number,conclusion:textOf(conclusion),startedAt:textOf(started_at),completedAt:textOf(completed_at)}}
function textOf(value){return typeof value==="string"?value:void 0}
function jobsOfRun({repository,runId},filter,page){const[owner="",repo=""]=repository.split("/")
const query={filter,per_page:100,page}
return{what:"the jobs of the run",needs:"actions: read",ask:({actions},request)=>actions.listJobsForWorkflowRun({owner,repo,run_id:Number(runId),...query,request}),parse:(data)=>{const{jobs,total_count:total}=data??{}
if(!Array.isArray(jobs)||typeof total!=="number")return void 0
const parsed=jobs.map(parseJob)
return parsed.every((job)=>job!==void 0)?{jobs:parsed,total}:void 0}}}
const MAX_LOGS=3
const MAX_LOG_RETRIES=3
const LOGS_MS=1e4
const TOO_MANY_JOBS="GitHub was not queried for the jobs of the run: there are too many."
var GitHubClient=class{#requests
#unknowns=[]
#options
#timeForLogs
#known=new Map()
#runs=new Map()
#logsLeft=MAX_LOGS
#logRetriesLeft=MAX_LOG_RETRIES
constructor(options){this.#options=options
this.#requests=new GitHubRequests(options)
const{factsMs=FACTS_MS,logsMs=LOGS_MS,clock}=options
this.#timeForLogs=new TimeBudget(factsMs+logsMs,clock)}
newestRuns(query,page=1){return this.#once(["runs",query,page],()=>this.#listRuns(newestRuns(query,page)))}
newestRunsOfAll(repository){return this.#once(["runs of all",repository],()=>this.#listRuns(newestRunsOfAll(repository)))}
async #listRuns(read){const reading=await this.#read(read)
if("value"in reading)for(const run of reading.value)this.#runs.set(run.id,run)
return reading}
shownRun(runId){return this.#runs.get(runId)}
runOf(repository,runId){return this.#once(["run",repository,runId],()=>this.#read(runById(repository,runId)))}
attemptOf(repository,runId,attempt){return this.#once(["attempt",repository,runId,attempt],()=>this.#read(attemptOfRun(repository,runId,attempt)))}
jobsOf(query,filter="latest"){const{repository,runId}=query
return this.#once(["jobs",repository,runId,filter],()=>this.#jobsOf(query,filter))}
async #jobsOf(query,filter){const first=await this.#read(jobsOfRun(query,filter,1))
if(!("value"in first))return first
const{jobs,total}=first.value
const pages=jobs.length<100?1:Math.ceil(total/100)
if(pages>this.#options.maxRequests)return this.#kept({unknown:TOO_MANY_JOBS})
const others=await Promise.all(Array.from({length:pages-1},(_,at)=>this.#read(jobsOfRun(query,filter,at+2))))
const missing=others.find((page)=>"unknown"in page)
if(missing!==void 0)return missing
return{value:[...jobs,...others.flatMap((page)=>"value"in page?page.value.jobs:[])]}}
pendingOf(repository,runId){return this.#once(["pending",repository,runId],()=>this.#read(pendingDeployments(repository,runId)))}
annotationsOf(repository,jobId){return this.#once(["annotations",repository,jobId],()=>this.#read(annotationsOfJob(repository,jobId)))}
compare(query){return this.#once(["compare",query],()=>this.#read(compareCommits(query)))}
newestDeployments(query){return this.#once(["deployments",query],()=>this.#read(newestDeployments(query)))}
statusesOf(deployments){const ids=deployments.map(({id})=>id)
return this.#once(["statuses",ids],()=>this.#read(statusesOfDeployments(deployments)))}
fileOf(repository,path,ref){return this.#once(["file",repository,path,ref],()=>this.#read(textOfFile(repository,path,ref)))}
async logOf(repository,jobId,read){if(this.#logsLeft--<=0)return{unknown:"GitHub was not queried for more logs: the limit of requests is reached."}
const mayRetry=()=>this.#logRetriesLeft-->0
const options={...this.#options,time:this.#timeForLogs,mayRetry}
return this.#kept(await readJobLog(options,`/repos/${repository}/actions/jobs/${jobId}/logs`,read))}
get notes(){return[...new Set(this.#unknowns.flatMap(({remedy=[]})=>remedy))]}
get details(){return this.#unknowns.map(({unknown})=>unknown)}
get unanswered(){return this.#unknowns.find(({isTemporary})=>isTemporary)?.unknown}
async #read(read){return this.#kept(await this.#requests.read(read))}
#once(key,ask){const name=JSON.stringify(key)
const known=this.#known.get(name)??ask()
this.#known.set(name,known)
return known}
#kept(reading){if("unknown"in reading)this.#unknowns.push(reading)
return reading}}}),};
