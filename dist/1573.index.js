import{modules as m0}from"./shared-1195.js"
import{modules as m1}from"./shared-5605.js"
import{modules as m2}from"./shared-7814.js"
export const id=1573
export const ids=[1573]
export const modules={...m0,...m1,...m2,4433:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{incidentFor:()=>incidentFor,peopleFor:()=>peopleFor,postToIncident:()=>postToIncident})
var _path_matcher_6=_require(1195)
var _plan_table_0=_require(9465)
var _people_directory_1=_require(7178)
var _wanted_room_2=_require(7814)
var _start_3=_require(2839)
var _user_address_4=_require(5605)
var _endings_5=_require(87)
var _own_job_7=_require(4489)
const CODEOWNERS_PATHS=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"]
const MAX_CODEOWNERS_BYTES=3145728
const MAX_PATTERN=4096
const MAX_COMPARISONS=3e7
function ownersOf(text,files){if(text.length>3145728)return[]
const rules=text.split(/\r?\n/).flatMap(parseRule).reverse()
const matcher=new _path_matcher_6.c(MAX_COMPARISONS)
const found=new Set()
for(const file of files){const path=file.split("/")
found.add(rules.find(({segments})=>matcher.matches(segments,path)))
if(matcher.isSpent)return[]}
const owners=[...found].flatMap((rule)=>rule?.owners??[])
return[...new Map(owners.map((owner)=>[JSON.stringify(owner).toLowerCase(),owner])).values()]}
function parseRule(line){const[pattern="",...names]=line.replace(/(^|\s)#[\s\S]*$/,"").trim().split(/(?<!\\)\s+/)
if(pattern===""||pattern.length>MAX_PATTERN||/^[!\\]|[[\]]/.test(pattern))return[]
const owners=names.map(parseOwner)
if(owners.includes(void 0))return[]
return[{segments:segmentsOf(pattern).map(segmentOf),owners:owners.filter((one)=>one!==void 0)}]}
function segmentsOf(pattern){const isFolder=pattern.endsWith("/")
const segments=pattern.replace(/^\//,"").replace(/(?<!\/)\/+$/,"").split("/")
return[...pattern.startsWith("/")||segments.length>1?[]:[ANY_SEGMENTS],...segments,...belowOf(segments.at(-1),isFolder)]}
function belowOf(last,isFolder){if(isFolder)return["*",ANY_SEGMENTS]
if(last===ANY_SEGMENTS)return["*"]
return last==="*"?[]:[ANY_SEGMENTS]}
const ANY_SEGMENTS="**"
function segmentOf(text){if(!text.includes("\\"))return{text,isWild:/[*?]/.test(text)}
return{text,isWild:true,marks:[...text.matchAll(/\\(.)|./g)].map(([mark,escaped])=>{return escaped===void 0?mark:{ranges:[[escaped,escaped]],isNot:false}})}}
function parseOwner(name){if(/^@[\w-]+\/[\w.-]+$/.test(name))return{team:name.slice(1)}
if(/^@[\w-]+$/.test(name))return{login:name.slice(1)}
return/^[^\s@]+@[^\s@]+$/.test(name)?{email:name}:void 0}
const NO_ROOM={isNew:false,lines:[],notes:[],warnings:[],problems:[]}
async function openIncidentRoom(webex,incident,members,guards){const wanted=_wanted_room_2.b(incident,members)
try{const finder=new _plan_table_0.s$(webex,guards)
const read=await _plan_table_0.RN(webex,finder,{teams:[],rooms:[wanted]},{mustBeOurs:true})
if("actual"in read){const{mayBeOld}=incident
const filled=await fill({webex,finder,mayBeOld},_wanted_room_2.N(wanted,read.actual,guards),guards)
return{...filled,warnings:[...filled.warnings,...forgetting(incident,filled,guards)]}}
const groups=new Set(read.problems.map(({group})=>group))
const sentences=read.problems.map(({sentence})=>`For the incident, ${sentence}`)
if(groups.has(void 0))return{...NO_ROOM,problems:sentences}
const room=await openIncidentRoom(webex,incident,members.filter((member)=>!("group"in member&&groups.has(member.group))),guards)
return{...room,notes:[...sentences,...room.notes]}}catch(error){return{...NO_ROOM,problems:[`The incident's room could not be created: ${await _people_directory_1.kY(error)}`]}}}
async function fill({webex,finder,mayBeOld},{entry,actual,notes},guards){const insiders={selfId:actual.selfId,guards}
const gathering=_plan_table_0.tm(entry,actual)
const planned=_plan_table_0.XA({teams:[],rooms:[entry]},actual,guards)
const place=actual.rooms.get(entry)
const{joiners}=gathering
const readers=entry.id===void 0?_plan_table_0.yi({members:place?.members??[],joiners},insiders):void 0
if(readers!==void 0)return{...NO_ROOM,problems:[crowdedText(gathering.name,readers,place?.id)]}
const strangers=_plan_table_0.tA(gathering,insiders)
const refusals=planned.refusals.filter((refusal)=>refusal!==strangers)
const whole={changes:planned.changes.filter(({kind,what})=>{const isComer=kind==="create"&&what==="member"
const isImpossible=kind==="change"&&what==="room"&&planned.refusals.length>0
return!(isComer&&strangers!==void 0)&&!isImpossible}),refusals}
const limited=mayBeOld&&_plan_table_0.uM(whole)
const plan=limited||whole
const{outcomes,rooms}=await _plan_table_0.gj(webex,finder,plan)
const[made]=rooms
const id=place?.id??made?.id
return{...id!==void 0&&{id},isNew:made?.isOwn===true,isOriginHidden:made?.isOriginKnown===false,lines:[..._plan_table_0.HN(plan),..._plan_table_0.qx(outcomes)],notes:[...notes,...refusals],warnings:[...actual.warnings,...limited&&mayBeOld?[mayBeOld]:[]],problems:[...strangers===void 0?[]:[strangers],..._plan_table_0.jy(outcomes)]}}
function forgetting({id,title,members},{isOriginHidden=false},guards){const isKnownAgain=id!==void 0||_plan_table_0.nD(guards)||!members.some((member)=>"role"in member)
if(!isOriginHidden||isKnownAgain)return[]
return[`Webex does not say who created the room "${title}", and people who are not in the manifest are in it: the next failure by somebody else and the end of the incident may not be posted there. Set "allowed-domains" to say who belongs to you.`]}
function crowdedText(title,readers,id){if(id===void 0)return`No room is created for the incident in its team: ${readers}.`
return`The room "${title}" gets no messages, and nobody is added: ${readers}. If it is the right one, add "id: ${id}" to the incident.`}
async function startMeeting(webex,isWanted,{id:roomId,title}){if(!isWanted)return[]
try{const{webLink}=await webex.meetings.create({title,roomId,adhoc:true})
if(!webLink)return["Webex gives no link for the incident's meeting: join it in the room."]
const markdown=`📞 ${_start_3.iQq("Join the meeting of this incident",webLink)}`
await webex.messages.create({roomId,markdown})}catch(error){return[`The incident has no meeting: ${reasonOf(error)}`]}
return[]}
const MAX_RECORDINGS=10
const MAX_MEETINGS=30
const TOO_MANY=`At most ${MAX_RECORDINGS} recordings, of the ${MAX_MEETINGS} newest meetings, are posted: find the others in Webex.`
const DAY_MS=864e5
const DAYS={before:29,after:1}
async function postRecordings(webex,roomId,at,since){const range={from:new Date(at.getTime()-DAYS.before*DAY_MS).toISOString(),to:new Date(at.getTime()+DAYS.after*DAY_MS).toISOString()}
try{const{recordings,areAll}=await recordingsIn(webex,roomId,range,since)
for(const{topic,playbackUrl}of recordings)await webex.messages.create({roomId,markdown:`🎬 ${_start_3.iQq(topic,playbackUrl)}`})
return areAll?[]:[TOO_MANY]}catch(error){return error instanceof _start_3.w8i&&error.kind==="forbidden"?[]:[`The recordings are not posted: ${reasonOf(error)}`]}}
async function recordingsIn(webex,roomId,range,since){const meetings=(await Array.fromAsync(webex.meetings.list({roomId}))).filter((meeting)=>meeting.roomId!==void 0&&_start_3.WB9(meeting.roomId,roomId)).toSorted((one,other)=>timeOf(other.start)-timeOf(one.start))
const recordings=[]
for(const{id}of meetings.slice(0,MAX_MEETINGS))for await(const recording of webex.recordings.list({meetingId:id,...range})){const{meetingId,scheduledMeetingId,meetingSeriesId,createTime}=recording
if(![meetingId,scheduledMeetingId,meetingSeriesId].includes(id))continue
if(since!==void 0&&timeOf(createTime)<since.getTime())continue
if(recordings.length===MAX_RECORDINGS)return{recordings:byTime(recordings),areAll:false}
recordings.push(recording)}
return{recordings:byTime(recordings),areAll:meetings.length<=MAX_MEETINGS}}
function byTime(recordings){return recordings.toSorted((one,other)=>timeOf(one.createTime)-timeOf(other.createTime))}
function timeOf(text=""){return Date.parse(text)||0}
function reasonOf(error){return error instanceof _start_3.w8i?error.message:"Webex's answer cannot be read."}
async function findIncidentRoom(webex,{id,team="",members:entries},title,guards){if(id!==void 0)return{...NO_ROOM,id}
try{const finder=new _plan_table_0.s$(webex,guards)
const listed=()=>new _people_directory_1.zj(webex).listed(entries)
const search={noun:"room",key:"id",name:title,mustBeOurs:true,listed,ways:{teamIds:[team],isPublic:false}}
const sole=await finder.find((await _plan_table_0.ro(webex,finder)).bearersOf(title),search)
if("problem"in sole)return untold(sole.problem)
const{found,warning}=sole
if(found===void 0)return NO_ROOM
const members=await finder.members("room",found.id)
const joiners=await finder.joiners(found)
const readers=_plan_table_0.yi({members,joiners},await finder.insiders())
if(readers!==void 0)return untold(crowdedText(title,readers,found.id))
return{...NO_ROOM,id:found.id,warnings:warning===void 0?[]:[warning]}}catch(error){return{...NO_ROOM,warnings:[`It is not known whether the incident has a room: ${await _people_directory_1.kY(error)}`]}}}
function untold(why){return{...NO_ROOM,warnings:[`The end of the incident is not posted in any room: ${why}`]}}
async function afterEnding(webex,{id,title,isStanding,maxBrokenSeconds},at){if(isStanding)return postRecordings(webex,id,at,new Date(at.getTime()-(maxBrokenSeconds??0)*1e3))
const notes=await postRecordings(webex,id,at)
try{await webex.rooms.update({roomId:id,title:_plan_table_0.tY(title,at)})}catch(error){return[...notes,`The incident's room keeps its title, so the next failure is posted there: ${await _people_directory_1.kY(error)}`]}
return notes}
function incidentMembers(entry,build,facts){const unknown=[]
return{members:withoutRepeated(entry.members.flatMap((member)=>{if(!("role"in member))return[member]
const{role,...rest}=member
return peopleOf(role,build,facts.owners).map((person)=>{const email=addressIn(person,facts)
if(email===void 0&&!isBot(person))unknown.push(nameOf(person))
return email}).flatMap((email)=>email===void 0?[]:[{...rest,email}])})),notes:noteOf([...new Set(unknown)])}}
function peopleOf(role,{people,changes},owners){if(role==="codeowners")return owners
if(role==="author")return people.author===void 0?[]:[people.author]
return(changes?.commits??[]).flatMap(({login,email,isBot=false})=>_start_3.Z5j({login,email,isBot})??[])}
function addressIn(person,facts){if("team"in person)return facts.userMap.get(person.team.toLowerCase())
return _user_address_4.c({isBot:false,...person},facts)}
function isBot(person){return"isBot"in person&&person.isBot}
function nameOf(person){if("team"in person)return person.team
return("login"in person?person.login:void 0)??"somebody without an account"}
function withoutRepeated(members){const keyOf=(member)=>"email"in member?member.email.toLowerCase():JSON.stringify(member)
const known=new Set()
return members.filter((member)=>known.size<known.add(keyOf(member)).size)}
function noteOf(names){if(names.length===0)return[]
return[`Not invited, because neither "user-map" nor "email-domains" gives their address: ${_start_3.sob(names,10)}.`]}
function incidentMoveOf({when,id},build){const{outcome}=build
if(when.some((one)=>one===outcome))return build.doubt==="overtaken"?"tell":"open"
if(outcome!=="success"||build.doubt!==void 0)return void 0
const isWhole=build.job===void 0||_start_3.Y9h(build)
return build.history?.transition==="fixed"||isWhole&&id===void 0?"close":void 0}
function ownersWithin(wall,text,files){const notes=["CODEOWNERS takes too long to read, so its owners are not invited."]
const find=()=>({owners:ownersOf(text,files),notes:[]})
return _start_3.G8s(()=>wall.run(find),()=>({owners:[],notes}))}
function membersWithin(wall,{members},find){const named=members.filter((member)=>!("role"in member))
const notes=["Only the people in the manifest are invited: finding the others took too long."]
return _start_3.G8s(()=>wall.runNeeded(find),()=>({members:named,notes}))}
const MAX_REQUESTS=8
async function whyOpen(happening,host,isStanding){const{build,context,inputs}=happening
const{githubToken:token}=inputs
if(build.unanswered!==void 0&&!isStanding)return unansweredText(build.unanswered)
if(token===void 0||inputs.about!=="run"||build.run.id==="")return void 0
const github=await host.createGitHubClient({token,apiUrl:context.apiUrl,maxRequests:MAX_REQUESTS})
const run=_endings_5.M5(happening,host)
const reading=await github.jobsOf(run)
if("unknown"in reading)return reading.isTemporary&&!isStanding?unansweredText(reading.unknown):void 0
if(_endings_5.av(reading.value,run))return GOES_ON("failed or was cancelled")
return build.job!==void 0&&build.history?.transition!=="fixed"&&isAmongOthers(reading.value,run)?GOES_ON("has not ended"):void 0}
const unansweredText=(why)=>`The incident does not end yet: ${why}`
const GOES_ON=(what)=>`The incident does not end: another job of the run ${what}.`
function isAmongOthers(jobs,{own}){const ownJob=_own_job_7.t(jobs,own)
const isUnended=(job)=>job.conclusion===void 0&&job.status!=="waiting"
return ownJob!==void 0&&jobs.some((job)=>job!==ownJob&&isUnended(job))}
function incidentFor({build},setup,host){if(!setup?.isOfRun)return void 0
if(incidentMoveOf(setup.entry,build)!==void 0)return setup
const{outcome,unanswered}=build
const notes=outcome==="success"&&unanswered!==void 0?[`${MAY_BE_FIX} ${unanswered}`]:[]
host.journal.add({notes})}
const MAY_BE_FIX="If there is an incident, it goes on: it is not known whether this success is a fix."
async function postToIncident(setup,{sent,...happening},message,host){const{entry,title,connect,planOnly}=setup
const{build,inputs}=happening
const move=incidentMoveOf(entry,build)
const isStanding=entry.id!==void 0
if(move==="tell"&&!isStanding){host.journal.add({notes:[`No incident begins. ${build.historyGap}`]})
return[]}
if(planOnly!==void 0){await showMove({move,isStanding},title,happening,host)
return[]}
const isOpening=move==="open"
const room=await roomOf(setup,isOpening,happening,host)
const{id}=room
if(id===void 0)return[]
const isKept=await goesOn({move,isStanding},happening,host)
if(isKept&&!isStanding)return[]
const to=[{entry:title,target:{kind:"room id",roomId:id}}]
const alone={inputs:{...inputs,to,webhookUrls:[],files:[]},thread:void 0,rooms:[]}
const deliveries=sameRoom(notifying(sent,message),title,id)??(await _start_3.fZr(message,{kind:"post"},alone,host)).deliveries
const{transition,maxBrokenSeconds}=build.history??{}
if(move==="tell"||isKept)return deliveries
const begins=room.isNew||isStanding&&transition!=="still-failing"
const notes=isOpening?await startMeeting(connect(),entry.hasMeeting&&begins,{id,title}):await afterEnding(connect(),{id,title,isStanding,maxBrokenSeconds},host.now())
host.journal.add({notes})
return deliveries}
function notifying(sent,message){return message.forms([]).notice===void 0?sent.filter(({status})=>status!=="edited"):sent}
function sameRoom(sent,title,id){const same=sent.find(({roomId})=>roomId!==void 0&&_start_3.T4d(roomId)===_start_3.T4d(id))
if(same===void 0)return void 0
return[{destination:title,recipient:id,status:"skipped",attempts:0,error:`It is the same as "${same.destination}".`}]}
async function showMove(planned,title,happening,host){if(await goesOn(planned,happening,host))return
host.journal.add({notes:[`The room "${title}" would ${WOULD[planned.move??"tell"]}.`]})}
async function goesOn({move,isStanding},happening,host){const why=move==="close"?await whyOpen(happening,host,isStanding):void 0
host.journal.add({notes:why===void 0?[]:[why]})
return why!==void 0}
async function roomOf(setup,isOpening,happening,host){const{entry,title,connect,guards}=setup
const room=isOpening?await open(setup,happening,host):await findIncidentRoom(connect(),entry,title,guards)
if(room.lines.length>0)host.logGroup("Webex incident room",room.lines)
host.journal.add(room)
return room}
const WOULD={open:"be created or found, and get the message",tell:"get the message",close:"get the message, and the incident would end"}
async function open(setup,happening,host){const{title,connect,guards}=setup
const{entry,mayBeOld,note,warning}=await setup.current()
const{members,notes}=await peopleFor({entry},happening,host)
const room=await openIncidentRoom(connect(),{...entry,title,mayBeOld},members,guards)
return{...room,notes:[...note===void 0?[]:[note],...notes,...room.notes],warnings:[...warning===void 0?[]:[warning],...room.warnings]}}
async function peopleFor({entry},happening,host){const{build,inputs}=happening
const{readUserMap}=await _require.e(8875).then(_require.bind(_require,363))
const{userMap}=await readUserMap(host.files,inputs.userMap,host.wall)
const owners=entry.members.some((member)=>"role"in member&&member.role==="codeowners")?await readOwners(happening,host):NO_OWNERS
const{emailDomains}=inputs
const people={userMap,emailDomains,owners:owners.owners}
const{members,notes}=membersWithin(host.wall,entry,()=>incidentMembers(entry,build,people))
return{members,notes:[...owners.notes,...notes]}}
const NO_OWNERS={owners:[],notes:[]}
async function readOwners({build,context,inputs},host){const files=build.changes?.files??[]
if(files.length===0)return NO_OWNERS
for(const path of CODEOWNERS_PATHS)try{const text=await host.files.readText("provision",path,MAX_CODEOWNERS_BYTES)
return ownersWithin(host.outsideWalls.owners,text,files)}catch(error){if(!(error instanceof _start_3.dzK))throw error}
if(inputs.githubToken===void 0)return NO_OWNERS
const{apiUrl}=context
const github=await host.createGitHubClient({token:inputs.githubToken,apiUrl,maxRequests:CODEOWNERS_PATHS.length})
for(const path of CODEOWNERS_PATHS){const reading=await github.fileOf(build.repository.fullName,path)
if("value"in reading)return ownersWithin(host.outsideWalls.owners,reading.value,files)
if(reading.status!==404)return{owners:[],notes:[NO_OWNERS_KNOWN,reading.unknown]}}
return NO_OWNERS}
const NO_OWNERS_KNOWN="The owners of what changed are not in the incident's room, because they are not known."}),};
