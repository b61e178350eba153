import{modules as m0}from"./shared-8089.js"
import{modules as m1}from"./shared-7178.js"
import{modules as m2}from"./shared-5128.js"
export const id=9465
export const ids=[9465]
export const modules={...m0,...m1,...m2,9465:((_module,_exports,_require)=>{_require.d(_exports,{Bl:()=>incidentTitle,HN:()=>planLines,Pt:()=>planText,RN:()=>readActual,XA:()=>planChanges,gj:()=>applyPlan,jy:()=>outcomeProblems,nD:()=>hasGuards,qx:()=>outcomeLines,ro:()=>listRooms,s$:()=>PlaceFinder,tA:()=>outsidersRefusal,tY:()=>fixedTitle,tm:()=>gatherRoom,uM:()=>additionsOnly,yi:()=>readersText})
var _start_0=_require(2839)
var _shown_place_2=_require(5128)
var _people_directory_1=_require(7178)
function renderTitle(template,view){const writer=new _start_0.pTS.Writer()
try{for(const[kind,name]of writer.parse(template)){if(kind==="text"||kind==="!")continue
const known=Object.keys(view)
if(kind!=="name"&&kind!=="&")return{problem:`it can contain only values such as {{${known[0]}}}`}
if(!Object.hasOwn(view,name))return{problem:unknownName(name,known)}}
const title=_start_0.TNj(writer.render(template,view,void 0,{escape:String}))
return title===""?{problem:"it is empty"}:{title}}catch(error){return{problem:(error instanceof Error?error.message:String(error)).replace(/(?<![.\s])[.\s]+$/,"")}}}
function unknownName(name,known){const near=_start_0.pAw(name,known)
return`it contains {{${name}}}, which is unknown: ${near===void 0?`it can contain ${_start_0.WKg(known)}`:`did you mean "${near}"?`}`}
const TITLE="Incident: {{repository}}, {{workflow}} on {{ref}}"
function incidentTitle({workflow,ref,repository,stage,deployment},template=deployment?.environment?`${TITLE}, {{environment}}`:TITLE,{wall=_start_0.fc8,hide=_start_0.Q06([])}={}){const clean=(text="")=>hide(text)
const names={workflow:clean(workflow),ref:clean(ref.name),repository:clean(repository.fullName),stage:clean(stage),environment:clean(deployment?.environment)}
try{return wall.run(()=>{const titled=renderTitle(template,names)
return"title"in titled?{title:fitting(titled.title)}:titled})}catch(error){if(error instanceof _start_0.JTn)return{problem:error.message}
throw error}}
const MAX_TITLE=100
const[START,END]=[30,58]
function fitting(title){if(title.length<=MAX_TITLE)return title
const clean=_start_0.cT5(title)
const characters=Array.from(clean)
if(characters.length<=MAX_TITLE)return clean
const hash=_start_0.scB(clean).slice(0,8)
const[start,end]=[characters.slice(0,START).join(""),characters.slice(-END).join("")]
return`${start.trimEnd()}… ${hash} …${end.trimStart()}`}
function fixedTitle(title,at){return`Fixed ${at.toISOString().slice(0,10)}: ${title}`}
function isKnownOrigin({creatorId,ownerId}){return creatorId!==void 0||ownerId!==void 0}
function originOf(answer){const{creatorId,ownerId}=Object(answer)
return{...typeof creatorId==="string"&&{creatorId},...typeof ownerId==="string"&&{ownerId}}}
function isMadeBy({creatorId},{selfId}){return _start_0.WB9(creatorId,selfId)}
function isOursByOrigin(origin,insiders){if(!isKnownOrigin(origin))return void 0
return insiders.guards.organizations.some((id)=>_start_0.WB9(id,origin.ownerId))||isMadeBy(origin,insiders)}
function isOursByMembers(members,isListed,{selfId,guards}){const isInsider=hasGuards(guards)?(member)=>isWithin(member,guards):isListed
return members.every((member)=>isSelf(member,selfId)||isInsider(member))}
function outsidersIn(members,{selfId,guards}){if(!hasGuards(guards))return[]
return members.filter((member)=>!isSelf(member,selfId)&&!isBot(member)&&!isWithin(member,guards))}
function isSelf({personId},selfId){return _start_0.WB9(personId,selfId)}
function hasGuards({domains,organizations}){return domains.length+organizations.length>0}
function isWithin({personId,email,orgId},guards){const person={id:personId,emails:[email],...orgId!==void 0&&{orgId}}
return _people_directory_1.Of({email,person},guards)===void 0}
function isBot({email}){return/@(?:webex\.bot|sparkbot\.io)$/.test(email)}
function foreignText(place,{noun,name,key,ways},guards){const line=`If it is the right one, add "${key}: ${place.id}"; it is ${_shown_place_2.z7(place)}.`
if(!isKnownOrigin(place))return`Webex does not say who created the ${noun} "${name}", and ${doubtOf(place,ways,guards)}. ${line}`
return`the ${noun} "${name}" was not created by this token${noun==="team"||guards.organizations.length===0?"":", and no organization in \"allowed-organizations\" owns it"}: anybody can create one with that name. ${line}`}
function doubtOf(place,ways,guards){if(place.isPublic===true&&ways?.isPublic!==true)return"others can join it, because it is public"
const where=place.teamId===void 0?"in it":"in it or in its team"
return hasGuards(guards)?`somebody ${where} is not known to belong to you`:`not everybody ${where} is in the manifest: set "allowed-domains" to say who belongs to you`}
function passedOverText(own,{noun,name,key},others){return`${others.length+1} ${noun}s have the name "${name}". ${own.id} is used, the only one that is known to be yours, and not ${_shown_place_2.GF(others)}. To be sure, add "${key}: ${own.id}".`}
async function readMembers(webex,noun,id){const{placeIds,members}=noun==="room"?await inRoom(webex,id):await inTeam(webex,id)
if(placeIds.some((place)=>place!==void 0&&!_start_0.WB9(place,id)))throw new Error(`Webex answered for a different ${noun} than ${id}, so nothing is changed.`)
return _shown_place_2.B(members).map(memberOf)}
async function inRoom(webex,roomId){const list=webex.memberships.list({roomId,max:_start_0.KLe.memberships},{whole:true})
const members=await Array.fromAsync(list)
return{members,placeIds:members.map((member)=>member.roomId)}}
async function inTeam(webex,teamId){const list=webex.teamMemberships.list({teamId,max:_start_0.KLe.teamMemberships},{whole:true})
const members=await Array.fromAsync(list)
return{members,placeIds:members.map((member)=>member.teamId)}}
function memberOf({id,personId,personEmail="",personOrgId,isModerator=false}){const orgId=personOrgId===void 0?{}:{orgId:personOrgId}
return{membershipId:id,personId,email:personEmail.trim().toLowerCase(),isModerator,...orgId}}
const MAX_READ=10
const UNSEEN=new Set(["not found","forbidden"])
var PlaceFinder=class{#webex
#guards
#members=new Map()
#self
constructor(webex,guards){this.#webex=webex
this.#guards=guards}
async insiders(){this.#self??=this.#readSelf()
return{selfId:await this.#self,guards:this.#guards}}
async mayBeOurs(origin){return isOursByOrigin(origin,await this.insiders())!==false}
members(noun,id){const known=this.#members.get(id)??this.#readMembers(noun,id)
this.#members.set(id,known)
return known}
async joiners({teamId,isLocked}){if(typeof teamId!=="string"||isLocked===true||!hasGuards(this.#guards))return[]
return await this.#seenMembers(teamId)??"hidden"}
async hasOutsiders(noun,place){const joiners=noun==="room"?await this.joiners(place):[]
if(joiners==="hidden")return true
return outsidersIn([...await this.members(noun,place.id),...joiners],await this.insiders()).length>0}
async find(bearers,search){const{noun,name,mustBeOurs}=search
const[first,...others]=bearers
if(first===void 0)return{}
if(others.length===0&&!mustBeOurs)return{found:first}
const mayRead=bearers.length<=MAX_READ
const isOurs=await Promise.all(bearers.map((place)=>this.#isOurs(place,search,mayRead)))
const[own,...more]=bearers.filter((_,at)=>isOurs[at])
if(own===void 0&&others.length===0)return{problem:foreignText(first,search,this.#guards)}
if(own===void 0||more.length>0)return{problem:_people_directory_1.a0(noun,name,bearers)}
if(others.length===0)return{found:own}
return{found:own,warning:passedOverText(own,search,bearers.filter((place)=>place!==own))}}
async #isOurs(place,{noun,listed,ways},mayRead){const insiders=await this.insiders()
const byOrigin=isOursByOrigin(place,insiders)
if(byOrigin!==void 0)return byOrigin
if(!mayRead)return false
const isListed=await listed()
if(!isOursByMembers(await this.members(noun,place.id),isListed,insiders))return false
if(noun==="team")return true
if(place.isPublic===true&&ways?.isPublic!==true)return false
const teamId=place.teamId
if(teamId===void 0||ways?.teamIds.some((id)=>_start_0.WB9(id,teamId)))return true
const ofTeam=await this.#seenMembers(teamId)
return ofTeam!==void 0&&isOursByMembers(ofTeam,isListed,insiders)}
async #seenMembers(teamId){try{return await this.members("team",teamId)}catch(error){if(error instanceof _start_0.w8i&&UNSEEN.has(error.kind))return void 0
throw error}}
async #readMembers(noun,id){const members=await readMembers(this.#webex,noun,id)
const{selfId}=await this.insiders()
if(members.some((member)=>isSelf(member,selfId)))return members
throw new Error(`Webex does not list who is in the ${noun} ${id}, so nothing is changed.`)}
async #readSelf(){return(await this.#webex.people.me()).id}}
function isTeamOf({id,name},{team}){return team!==void 0&&(team===id||team===name)}
async function listTeams(webex,finder){const untold=new UntoldNames("team",finder)
const teams=[]
for await(const team of webex.teams.list({max:_start_0.KLe.teams},{onLeftOut:untold.add}))if(team.errors?.name===void 0)teams.push(team);else untold.add(team)
await untold.requireNoneOfOurs()
return new _shown_place_2.SJ(_shown_place_2.B(teams),({name})=>name)}
async function listRooms(webex,finder){const rooms=await Array.fromAsync(groupRooms(webex,finder,{}))
return new _shown_place_2.SJ(_shown_place_2.B(rooms),({name})=>name)}
function newestRooms(webex,finder){return groupRooms(webex,finder,{sortBy:"created"})}
async function*groupRooms(webex,finder,order){const untold=new UntoldNames("room",finder)
const wanted={type:"group",...order,max:_start_0.KLe.rooms}
for await(const room of webex.rooms.list(wanted,{onLeftOut:untold.add})){if(room.errors?.title!==void 0)untold.add(room)
await untold.requireNoneOfOurs()
if(room.type!=="direct"&&room.errors?.title===void 0)yield{...room,name:room.title}}
await untold.requireNoneOfOurs()}
function named(noun,place){if(place.errors===void 0)return place
throw new Error(`Webex cannot decrypt the name of the ${noun} ${place.id}, so nothing is changed.`)}
var UntoldNames=class{#noun
#finder
#untold=[]
constructor(noun,finder){this.#noun=noun
this.#finder=finder}
add=(item)=>{this.#untold.push(item)}
async requireNoneOfOurs(){const untold=this.#untold
this.#untold=[]
for(const item of untold){if(!await this.#finder.mayBeOurs(originOf(item)))continue
throw new _start_0.w8i({kind:"bad answer",request:`GET /${this.#noun}s`,what:`was answered without the name of a ${this.#noun} that may be yours, because Webex cannot decrypt it`,gaveUp:"Another one of the same name would be created: run the step again later, or give the ID.",isAdvised:true})}}}
async function readJoiners(finder,entries,{rooms,teamIds}){const joiners=new Map()
for(const entry of entries){const{team,absent,members}=entry
if(absent||team===void 0&&members.length===0)continue
const room=rooms.get(entry)
const teamId=room?.teamId??(team===void 0?void 0:teamIds.get(team))
if(teamId===void 0)continue
joiners.set(entry,await finder.joiners({teamId,isLocked:isLocked(entry,room)}))}
return joiners}
function isLocked(entry,room){return room===void 0?entry.locked===true:room.isLocked===true&&entry.locked!==false}
function seenTeam({id,name,description},known){return{id,name,...typeof description==="string"&&{description},...known}}
function seenRoom(room,known){const{id,title,description,teamId}=room
const{isLocked=false,isPublic=false,isAnnouncementOnly=false}=room
return{id,title,...typeof description==="string"&&{description},...typeof teamId==="string"&&{teamId},isLocked,isPublic,isAnnouncementOnly,...known}}
function sharedProblems(found){const seen=new Map()
const problems=[]
for(const[entry,{id}]of found){const first=seen.get(id)
if(first!==void 0){const sentence=`this is ${id}, the same as the entry on line ${first.place.line}.`
problems.push({place:entry.place,sentence})}
seen.set(id,first??entry)}
return problems}
async function readActual(webex,finder,manifest,{mustBeOurs=false}={}){const reading=new Reading(webex,finder,mustBeOurs)
const teams=new Map()
for(const entry of manifest.teams){const team=await reading.team(entry,manifest.rooms)
if(team!==void 0)teams.set(entry,team)}
const teamIds=await reading.teamIds(manifest,teams)
const rooms=new Map()
for(const entry of manifest.rooms){const room=await reading.room(entry,teamIds)
if(room!==void 0)rooms.set(entry,room)}
const wanted=[...manifest.teams,...manifest.rooms].filter(({absent})=>!absent)
const{selfId}=await finder.insiders()
await reading.people.readGroups(wanted.flatMap(({members})=>members))
await reading.people.readPeople(wanted.flatMap(({members})=>members))
const shared=[...sharedProblems(teams),...sharedProblems(rooms)]
const problems=[...reading.problems,...shared,...reading.people.problems]
if(problems.length>0)return{problems:problems.toSorted((one,other)=>one.place.line-other.place.line)}
const{byEmail,groups}=reading.people
const{warnings}=reading
return{actual:{selfId,teams,rooms,teamIds,joiners:await readJoiners(finder,manifest.rooms,{rooms,teamIds}),people:byEmail,groups,warnings}}}
var Reading=class{problems=[]
warnings=[]
people
#webex
#finder
#mustBeOurs
#budget=new _shown_place_2.tx()
#teams
#rooms
constructor(webex,finder,mustBeOurs){this.#webex=webex
this.#finder=finder
this.#mustBeOurs=mustBeOurs
this.people=new _people_directory_1.zj(webex)}
async team(entry,rooms){const{id,name,members}=entry
const takesIn=members.length>0||rooms.some((room)=>!room.absent&&isTeamOf(entry,room))
const team=id===void 0?await this.#named({...entry,noun:"team",key:"id",name,takesIn},await this.#listTeams()):await this.#byId("team",entry,()=>this.#webex.teams.get({teamId:id}))
if(team===void 0)return void 0
return seenTeam(team,{isMadeBySelf:isMadeBy(team,await this.#finder.insiders()),members:entry.absent?[]:await this.#members("team",team.id)})}
async room(entry,teamIds){const{id,title:name,team="",public:isPublic=false}=entry
const takesIn=entry.members.length>0||entry.team!==void 0
const ways={teamIds:[teamIds.get(team)??""],isPublic}
const room=id===void 0?await this.#named({...entry,noun:"room",key:"id",name,takesIn,ways},await this.#listRooms()):await this.#byId("room",entry,()=>this.#webex.rooms.get({roomId:id}))
if(room===void 0)return void 0
return seenRoom(room,{isMadeBySelf:isMadeBy(room,await this.#finder.insiders()),members:entry.absent?[]:await this.#members("room",room.id)})}
async teamIds(manifest,known){const ids=new Map()
for(const entry of manifest.rooms){const{team}=entry
if(team===void 0||entry.absent||ids.has(team))continue
const own=manifest.teams.find((one)=>isTeamOf(one,entry))
const id=own===void 0?await this.#teamId(team,entry):known.get(own)?.id
if(id!==void 0)ids.set(team,id)}
return ids}
async #teamId(team,entry){if(_start_0.ksK(team)?.type==="TEAM")return team
const before=this.problems.length
const teams=await this.#listTeams()
const search={noun:"team",key:"team",name:team,takesIn:true}
const found=await this.#named({...search,members:[],place:entry.place},teams)
if(found===void 0&&this.problems.length===before){const near=_people_directory_1.cb(team,teams.all,this.#budget)
this.#problem(entry,`no team of this token or of the manifest has the name "${team}".${near}`)}
return found?.id}
async #named(wanted,all){const{noun,key,name,members,place,ways}=wanted
const mustBeOurs=this.#mustBeOurs||wanted.takesIn
const listed=()=>this.people.listed(members)
const search={noun,key,name,mustBeOurs,listed,...ways&&{ways}}
const sole=await this.#finder.find(all.bearersOf(name),search)
if("problem"in sole){this.#problem({place},sole.problem)
return}
if(sole.warning!==void 0)this.warnings.push(sole.warning)
return sole.found}
async #byId(noun,entry,get){try{const found=await get()
if(_start_0.WB9(found.id,entry.id))return named(noun,found)
throw new Error(`Webex answered for a different ${noun} than ${entry.id}, so nothing is changed.`)}catch(error){if(!(error instanceof _start_0.w8i&&error.kind==="not found"))throw error
if(!entry.absent)this.#problem(entry,`this token cannot see a ${noun} with the ID ${entry.id}.`)
return}}
async #members(noun,id){const members=await this.#finder.members(noun,id)
for(const{personId,email,orgId}of members){const emails=email===""?[]:[email]
this.people.know({id:personId,emails,...orgId!==void 0&&{orgId}})}
return members}
#listTeams(){this.#teams??=listTeams(this.#webex,this.#finder)
return this.#teams}
#listRooms(){this.#rooms??=listRooms(this.#webex,this.#finder)
return this.#rooms}
#problem({place},sentence){this.problems.push({place,sentence})}}
async function createOnce(find,create){const there=await find(false)
if(there!==void 0)return madeOf(there,false)
try{return madeOf(await create(),true)}catch(error){if(!(error instanceof _start_0.w8i&&error.mayHaveArrived))throw error
const arrived=await findAfter(error,find)
if(arrived===void 0&&error.kind==="bad answer")throw error
return madeOf(arrived??await create(),true)}}
async function findAfter(error,find){try{return await find(true)}catch(unseen){throw unseen instanceof _start_0.w8i?error:unseen}}
async function findOurs(noun,change,bearers,made,mayBeThis){const listed=async()=>made.comersOf(change)
const search={noun,key:"id",name:change.name,mustBeOurs:true,listed,ways:made.waysOf(change)}
const sole=await made.finder.find(bearers,search)
if("problem"in sole)throw new Error(sole.problem)
const{found}=sole
if(found===void 0)return found
const mayBeOwn=isMadeBy(found,await made.finder.insiders())||mayBeThis&&!isKnownOrigin(found)
if(mayBeOwn&&!await made.finder.hasOutsiders(noun,found))return found
const why=mayBeOwn?"outsiders can read it":whoMade(found)
throw new Error(`A ${noun} with this name was created in the meantime, and ${why}: run the step again.`)}
function madeOf(place,isOwn){return{id:place.id,isOwn,isOriginKnown:isKnownOrigin(place)}}
function whoMade(place){return isKnownOrigin(place)?"this token did not create it":"Webex does not say who created it"}
const CARRY_OUT={"create team":createTeam,"change team":async({name,target},webex)=>{const{teamId="",fields={}}=target
await webex.teams.update({teamId,name,...withBlank(fields)})},"create team-member":async(change,webex,made)=>{const{isModerator,...person}=personOf(change)
const teamId=made.teamIdOf(change)??""
return unlessThere(webex.teamMemberships.create({teamId,...person,...isModerator}))},"remove team-member":({target:{membershipId=""}},webex)=>unlessGone(webex.teamMemberships.delete({membershipId})),"create room":createRoom,"change room":async(change,webex,made)=>{const{name,target}=change
const{roomId="",fields={},team}=target
const teamId=team===void 0?void 0:made.teamIdOf(change)
await webex.rooms.update({roomId,title:name,...withBlank(fields),...teamId&&{teamId}})},"create member":async(change,webex,made)=>{const{isModerator,...person}=personOf(change)
const roomId=made.roomIdOf(change)??""
return unlessThere(webex.memberships.create({roomId,...person,...isModerator}))},"remove member":({target:{membershipId=""}},webex)=>unlessGone(webex.memberships.delete({membershipId})),"change moderator":async({target},webex)=>{const{membershipId="",isModerator=false,teamId}=target
await(teamId===void 0?webex.memberships:webex.teamMemberships).update({membershipId,isModerator})},"create welcome":async(change,webex,made)=>{if(made.roomOf(change)?.isOwn===false)return"Another run has created the room and posts the welcome there."
const{markdown=""}=change.target
await webex.messages.create({roomId:made.roomIdOf(change)??"",markdown})},"remove room":({target:{roomId=""}},webex)=>unlessGone(webex.rooms.delete({roomId})),"remove team":({target:{teamId=""}},webex)=>unlessGone(webex.teams.delete({teamId}))}
async function createTeam(change,webex,made){const{name,target}=change
const find=async(mayBeThis)=>findOurs("team",change,(await listTeams(webex,made.finder)).bearersOf(name),made,mayBeThis)
const fields=withoutEmpty(target.fields??{})
const team=await createOnce(find,()=>webex.teams.create({name,...fields}))
made.teams.set(_shown_place_2.mw(name),team)
return team.isOwn?void 0:MEANWHILE}
async function createRoom(change,webex,made){const{name,target}=change
const find=async(mayBeThis)=>{return findOurs("room",change,await(mayBeThis?made.looks.amongAll(name):made.looks.bearersOf(name)),made,mayBeThis)}
const teamId=target.team===void 0?void 0:made.teamIdOf(change)
const fields=withoutEmpty(target.fields??{})
const room=await createOnce(find,()=>webex.rooms.create({title:name,...fields,...teamId&&{teamId}}))
made.rooms.set(_shown_place_2.mw(name),room)
return room.isOwn?void 0:MEANWHILE}
const MEANWHILE="Another run has created it in the meantime. That one is used."
function personOf({name,target:{personId,isModerator}}){return{...personId===void 0?{personEmail:name}:{personId},isModerator:isModerator===true?{isModerator}:{}}}
const IS_THERE="It already exists."
async function unlessThere(creation){try{await creation}catch(error){if(!(error instanceof _start_0.w8i&&error.kind==="conflict"))throw error
return IS_THERE}}
async function unlessGone(deletion){try{await deletion}catch(error){if(!(error instanceof _start_0.w8i&&error.kind==="not found"))throw error
return"It is already gone."}}
function withBlank(fields){return fields["description"]===""?{...fields,description:" "}:fields}
function withoutEmpty(fields){return Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==""))}
var MadePlaces=class{teams=new Map()
rooms=new Map()
finder
looks
#changes
constructor(finder,looks,changes){this.finder=finder
this.looks=looks
this.#changes=changes}
comersOf({name,what}){const comer=what==="team"?"team-member":"member"
const comers=this.#changes.filter((change)=>change.kind==="create"&&change.what===comer&&change.in===name)
const known=new Set(comers.flatMap(({name:email,target})=>[email,target.personId]))
return({email,personId})=>known.has(email)||known.has(personId)}
waysOf(change){const{fields,team}=change.target
const teamId=team===void 0?void 0:this.teamIdOf(change)
return{teamIds:teamId===void 0?[]:[teamId],isPublic:fields?.["isPublic"]===true}}
teamIdOf({in:place,target}){return target.teamId??this.teams.get(_shown_place_2.mw(target.team??place??""))?.id}
roomIdOf({in:place,target}){return target.roomId??this.rooms.get(_shown_place_2.mw(place??""))?.id}
roomOf({in:place}){return this.rooms.get(_shown_place_2.mw(place??""))}}
const LATE_MS=36e5
var RoomLooks=class{#webex
#finder
#known
#newest
constructor(webex,finder){this.#webex=webex
this.#finder=finder}
async amongAll(name){this.#known=await listRooms(this.#webex,this.#finder)
this.#newest=newestOf(this.#known.all)
return this.#known.bearersOf(name)}
async bearersOf(name){if(this.#known===void 0)return this.amongAll(name)
const newer=await this.#since()
return _shown_place_2.B([...this.#known.bearersOf(name),..._shown_place_2.A3(name,newer,(room)=>room.name)])}
async #since(){const newer=[]
const endMs=madeMs(this.#newest)-LATE_MS
let isFalling=true
let hasMet=false
let lastMs=Number.POSITIVE_INFINITY
for await(const room of newestRooms(this.#webex,this.#finder)){newer.push(room)
hasMet||=room.id===this.#newest?.id
const ms=madeMs(room)
isFalling&&=ms<=lastMs
lastMs=ms
if(isFalling&&hasMet&&ms<endMs)break}
return newer}}
function newestOf(rooms){return rooms.reduce((newest,room)=>newest===void 0||madeMs(room)>madeMs(newest)?room:newest,void 0)}
function madeMs(room){return Date.parse(room?.created??"")}
const AT_ONCE=8
async function applyPlan(webex,finder,{changes}){const applying=new Applying(webex,new MadePlaces(finder,new RoomLooks(webex,finder),changes))
const outcomes=[]
for(const group of groupsOf(changes.filter(({kind})=>kind!=="keep"))){const ended=await Promise.all(group.map((change)=>applying.apply(change)))
for(const outcome of ended)outcomes.push(outcome)}
return{outcomes,rooms:outcomes.flatMap(({change,state})=>{const made=applying.made.roomOf({...change,in:change.name})
return change.what==="room"&&change.kind==="create"&&state==="done"&&made!==void 0?[{...made,title:change.name}]:[]})}}
var Applying=class{made
#webex
#hasFailed=false
#unknownIn=new Map()
#ended
constructor(webex,made){this.#webex=webex
this.made=made}
async apply(change){const unknown=this.#unknownIn.get(placeOf$1(change))
if(takesAway(change)&&unknown!==void 0)return{change,state:"open",note:`Nothing is removed in ${change.in}: ${unknown} ${MAY_BE_THEM}`,isHeld:true}
const reason=this.#reasonToLeave(change)
if(reason!==void 0){const isLost=change.what==="welcome"&&this.made.roomOf(change)?.isOwn===true
return isLost?{change,state:"open",note:`${reason} ${NEVER_AGAIN}`,isLost}:{change,state:"open",note:reason}}
try{const carryOut=CARRY_OUT[`${change.kind} ${change.what}`]
const note=await carryOut?.(change,this.#webex,this.made)
if(note==="It already exists.")this.#unknownIn.set(placeOf$1(change),change.name)
return{change,state:"done",...note!==void 0&&{note}}}catch(error){this.#hasFailed=true
if(error instanceof _start_0.w8i&&ENDING.has(error.kind))this.#ended="The step had to end before this."
return{change,state:"failed",note:await sentenceOf(error,change)}}}
#reasonToLeave(change){if(this.#ended!==void 0)return this.#ended
if(takesAway(change))return this.#hasFailed?"Nothing is removed after a failure.":void 0
return this.#missingPlace(change)}
#missingPlace(change){const{what,target}=change
if((what==="team-member"||what==="room"&&target.team!==void 0)&&this.made.teamIdOf(change)===void 0)return"Its team could not be created."
return(what==="member"||what==="welcome")&&this.made.roomIdOf(change)===void 0?"Its room could not be created.":void 0}}
const MAY_BE_THEM="is already there, perhaps with another address. Use the address that Webex shows instead."
function placeOf$1({in:place="",target:{roomId,teamId}}){return roomId??teamId??place}
function takesAway({kind,what,target}){return kind==="remove"||what==="moderator"&&target.isModerator===false}
const MAY_BE_DONE="Webex may have done it anyway: the next run looks first."
const NEVER_AGAIN="No later run sends it: post it yourself."
const ENDING=new Set(["auth","stopped"])
function*groupsOf(changes){for(let start=0;start<changes.length;){const first=changes[start]
let end=start+1
while(end-start<AT_ONCE&&isAlike(first,changes[end]))end++
yield changes.slice(start,end)
start=end}}
function isAlike(one,other){return one?.kind==="create"&&(one.what==="member"||one.what==="team-member")&&other?.kind===one.kind&&other.what===one.what&&other.in===one.in}
async function sentenceOf(error,{what}){const text=await _people_directory_1.kY(error)
const isUnclear=error instanceof _start_0.w8i&&error.mayHaveArrived
if(what==="welcome")return`${text} ${isUnclear?"It may have arrived: check the room.":NEVER_AGAIN}`
return isUnclear?`${text} ${MAY_BE_DONE}`:text}
var ListedPeople=class{#entries
#present
constructor(wanted,actual){const named=wanted.flatMap((one)=>[...keysOfWanted(one)].map((key)=>[key,one]))
const byKey=Map.groupBy(named,([key])=>key)
const entriesOf=(member)=>{const found=keysOfMember(member).flatMap((key)=>byKey.get(key)??[])
return[...new Set(found.map(([,one])=>one))]}
this.#entries=new Map(actual.map((member)=>[member,entriesOf(member)]))
this.#present=new Set([...this.#entries.values()].flat())}
entriesOf(member){return this.#entries.get(member)??[]}
isPresent(one){return this.#present.has(one)}}
function keysOfWanted({email,person}){const id=person===void 0?[]:keysOfId(person.id)
return new Set([...id,...[email,...person?.emails??[]].flatMap(keysOfAddress)])}
function keysOfMember({personId,email}){return[...keysOfId(personId),...keysOfAddress(email)]}
function keysOfId(id){return id===""?[]:[`id:${_start_0.T4d(id)}`]}
function keysOfAddress(address){return address===""?[]:[`address:${address}`]}
function planMembers(list){const listed=new ListedPeople(list.wanted,list.actual)
const isListed=(member)=>listed.entriesOf(member).length>0
const comers=list.wanted.filter((wanted)=>!listed.isPresent(wanted))
const going=list.isPruned?list.actual.filter((member)=>!isListed(member)):[]
const demoted=list.actual.filter((member)=>listed.entriesOf(member).some(({isModerator})=>isModerator===false))
const leaving=new Set([...going,...demoted].filter((member)=>!isSelf(member,list.selfId)))
const last=list.actual.some((member)=>listed.entriesOf(member).some(({isModerator})=>isModerator))||comers.some(({isModerator})=>isModerator)?void 0:lastModerator(list,leaving)
const stays=list.actual.flatMap((member)=>{const[entry]=listed.entriesOf(member)
return entry===void 0?[]:[planPresent(list,{member,entry,last})]})
const isAnyUnknown=list.wanted.some(({person})=>person===void 0)
return[...comers.map((wanted)=>planComer(list,wanted)),...stays.toSorted((one,other)=>Number(isDemotion(one))-Number(isDemotion(other))),...going.map((member)=>planGoing(list,member,{last,isAnyUnknown}))]}
function lastModerator({actual},leaving){const moderators=actual.filter(({isModerator})=>isModerator)
return moderators.every((member)=>leaving.has(member))?moderators[0]:void 0}
function planComer(list,{email,person,isModerator=false}){const unknown="Webex does not show this person: they belong to another organization, or do not exist"
const details=[...isModerator?[AS_MODERATOR]:[],...person===void 0?[unknown]:[]]
const target={...list.target,...person!==void 0&&{personId:person.id},isModerator}
return{kind:"create",what:list.what,name:email,in:list.in,details,target}}
const AS_MODERATOR="as moderator"
function planPresent(list,{member,entry,last}){const wanted=entry.isModerator??member.isModerator
const{membershipId,personId,email}=member
const target={...list.target,membershipId,personId,isModerator:wanted}
const base={name:email,in:list.in,target}
if(wanted===member.isModerator)return{kind:"keep",what:list.what,...base,details:[]}
if(!wanted){const why=keptBecause(list,member,last)
if(why!==void 0)return{kind:"keep",what:"moderator",...base,details:[why]}}
const details=[wanted?"becomes a moderator":"is no longer a moderator"]
return{kind:"change",what:"moderator",...base,details}}
function isDemotion({kind,target}){return kind==="change"&&target.isModerator===false}
function planGoing(list,member,{last,isAnyUnknown}){const{membershipId,personId,email}=member
const mayBeListed=email===""&&isAnyUnknown
const why=keptBecause(list,member,last)??(mayBeListed?HIDDEN:void 0)
return{kind:why===void 0?"remove":"keep",what:list.what,name:email||personId,in:list.in,details:[why??"not listed, and prune is true"],target:{...list.target,membershipId,personId}}}
const HIDDEN="Webex hides the address, so it is not known whether they are listed"
function keptBecause(list,member,last){if(isSelf(member,list.selfId))return"the token's own identity is not removed"
return member===last?"the last moderator is not removed":void 0}
function additionsOnly({changes,refusals}){const limited=changes.map(limitedOf)
return limited.every((change,index)=>change===changes[index])?void 0:{changes:limited,refusals}}
function limitedOf(change){const{kind,details,target}=change
if(kind==="keep")return change
if(kind!=="create")return{...change,kind:"keep",details:[...details,`not done: ${WHY}`]}
const isInExisting=(target.roomId??target.teamId)!==void 0
if(target.isModerator!==true||!isInExisting)return change
const others=details.filter((detail)=>detail!==AS_MODERATOR)
return{...change,details:[...others,`not ${AS_MODERATOR}: ${WHY}`],target:{...target,isModerator:false}}}
const WHY="this may be an older run"
function impossibilities({teams,rooms},actual){const wanted=rooms.filter(({absent})=>!absent)
return[...teams.flatMap((team)=>mistakenAbsence(team,team.name,actual.teams.get(team)?.name)),...rooms.flatMap((room)=>mistakenAbsence(room,room.title,actual.rooms.get(room)?.title)),...wanted.flatMap((room)=>impossibleRoom(room,actual.rooms.get(room),actual.teamIds))]}
function mistakenAbsence({id,absent,place},wanted,current){if(!absent||current===void 0||wanted===id||_shown_place_2.mw(wanted)===_shown_place_2.mw(current))return[]
return[`Line ${place.line} says to delete "${wanted}", but ${id} is "${current}": nothing is deleted.`]}
function impossibleRoom(entry,room,teamIds){const{title,team,members,place}=entry
const isLocked=entry.locked??room?.isLocked??false
const isAnnouncementOnly=entry["announcement-only"]??room?.isAnnouncementOnly??false
const isPublic=entry.public??room?.isPublic??false
const description=entry.description??room?.description??""
const moderator=members.find(({isModerator})=>isModerator)
const isMoved=team!==void 0&&room?.teamId!==void 0&&teamIds.get(team)!==room.teamId
const at=`Line ${place.line}: "${title}"`
return[[moderator!==void 0&&!isLocked,`Line ${moderator?.place.line} names a moderator of "${title}", which is not locked: add "locked: true" to the room.`],[isAnnouncementOnly&&!isLocked,`${at} is announcement-only but not locked: add "locked: true".`],[isPublic&&description.trim()==="",`${at} is public but has no description: add one.`],[isMoved,`${at} cannot move to the team "${team}": Webex does not move rooms between teams.`]].flatMap(([isThere,sentence])=>isThere?[sentence]:[])}
function outsidersRefusal(gathering,insiders){const{noun,name,place,isById,joiners,isMoved,changes}=gathering
if(isMoved){const people=readersText({members:[],joiners},insiders)
if(people!==void 0)return`The room "${name}" is not moved into a team: ${people}.${LOCK}`}
if(isById&&place?.isMadeBySelf===true||!changes.some(({kind})=>kind==="create"))return void 0
const people=readersText({members:place?.members??[],joiners},insiders)
if(people===void 0)return void 0
const isOfOthers=place!==void 0&&!place.isMadeBySelf
return`Nobody is added to the ${noun} "${name}"${isOfOthers?", which this token did not create":""}: ${people}.${isOfOthers||place===void 0?"":` If it is the right one, add "id: ${place.id}".`}${readersText({members:[],joiners},insiders)!==void 0?LOCK:""}`}
const LOCK=" Members of a team can join its rooms, unless these are locked."
function readersText({members,joiners},insiders){if(joiners==="hidden")return"this token cannot see who is in its team"
const outsiders=outsidersIn([...members,...joiners],insiders)
const count=new Set(outsiders.map(({personId})=>_start_0.T4d(personId))).size
if(count===0)return void 0
return`${count===1?"1 person":`${count} people`} outside ${guardNames(insiders)} can read it`}
function guardNames({guards:{domains,organizations}}){return[domains.length>0?"\"allowed-domains\"":"",organizations.length>0?"\"allowed-organizations\"":""].filter(Boolean).join(" or ")}
const ROOM_FIELDS={description:"description",locked:"isLocked",public:"isPublic","announcement-only":"isAnnouncementOnly"}
const ROOM_KEYS=Object.keys(ROOM_FIELDS)
const KEYS_BY_FIELD=new Map(ROOM_KEYS.map((key)=>[ROOM_FIELDS[key],key]))
function wantedSettings(entry){return Object.fromEntries(ROOM_KEYS.flatMap((key)=>entry[key]===void 0?[]:[[ROOM_FIELDS[key],entry[key]]]))}
function changedSettings(wanted,place){const current={...place,description:place?.description?.trim()}
return Object.fromEntries(Object.entries(wanted).filter(([name,value])=>(current[name]||false)!==(value||false)))}
function settingsText(settings,without=[]){return Object.entries(settings).filter(([name])=>!without.includes(name)).map(([name,value])=>`${KEYS_BY_FIELD.get(name)??name}: ${value===""?"none":value}`)}
function wantedMembers(entries,actual){const named=entries.filter((entry)=>"email"in entry)
const grouped=entries.filter((entry)=>"group"in entry)
const wanted=new Map()
const add=(member)=>{const key=member.person?.id??member.email
const known=wanted.get(key)
const isModerator=known?.isModerator??member.isModerator
wanted.set(key,{...known??member,...isModerator!==void 0&&{isModerator}})}
for(const{email,isModerator}of named){const person=actual.people.get(email.toLowerCase())
add({email:email.toLowerCase(),...person!==void 0&&{person},...isModerator!==void 0&&{isModerator}})}
for(const{group,isModerator}of grouped)for(const person of actual.groups.get(group)??[])add({email:person.emails[0]??person.id,person,...isModerator!==void 0&&{isModerator}})
return[...wanted.values()]}
function planChanges(desired,actual,guards){const teams=desired.teams.filter(({absent})=>!absent)
const rooms=desired.rooms.filter(({absent})=>!absent)
const refused=[...teams,...rooms].flatMap(({members})=>wantedMembers(members,actual)).filter(({person})=>!_start_0.WB9(person?.id,actual.selfId)).flatMap((member)=>_people_directory_1.Of(member,guards)??[])
const teamsOfPeople=teams.map((team)=>gatherTeam(team,actual))
const roomsOfPeople=rooms.map((room)=>gatherRoom(room,actual))
const insiders={selfId:actual.selfId,guards}
const strangers=[...teamsOfPeople,...roomsOfPeople].flatMap((gathering)=>outsidersRefusal(gathering,insiders)??[])
const changes=[...teams.map((team)=>planTeam(team,actual)),...teamsOfPeople.flatMap((team)=>team.changes),...rooms.map((room)=>planRoom(room,actual)),...roomsOfPeople.flatMap((room)=>room.changes),...rooms.flatMap((room)=>planWelcome(room,actual)),...desired.rooms.filter(({absent})=>absent).map((room)=>planAbsentRoom(room,actual)),...desired.teams.filter(({absent})=>absent).map((team)=>planAbsentTeam(team,actual))]
const refusals=[...refused,...strangers,...impossibilities(desired,actual)]
return{changes,refusals:[...new Set(refusals)]}}
function planTeam(entry,{teams}){const team=teams.get(entry)
const name=nameAfter(entry,entry.name,team?.name)
const wanted={name,...entry.description!==void 0&&{description:entry.description}}
const fields=changedSettings(wanted,team)
if(team===void 0)return{kind:"create",what:"team",name,details:settingsText(fields,["name"]),target:{fields:wanted}}
const target={teamId:team.id,fields}
return{kind:kindOf(fields),what:"team",name:team.name,details:settingsText(fields),target}}
function gatherTeam(entry,actual){const team=actual.teams.get(entry)
const name=team?.name??entry.name
const changes=planMembers({what:"team-member",in:name,target:team===void 0?{}:{teamId:team.id},wanted:withoutSelfIn(team===void 0,entry,actual),actual:team?.members??[],isPruned:entry.prune===true,selfId:actual.selfId})
return{noun:"team",name,place:team,isById:entry.id!==void 0,joiners:[],isMoved:false,changes}}
function planRoom(entry,{rooms,teamIds}){const room=rooms.get(entry)
const{team}=entry
const title=nameAfter(entry,entry.title,room?.title)
const wanted={title,...wantedSettings(entry)}
const fields=changedSettings(wanted,room)
const teamId=team===void 0?void 0:teamIds.get(team)
const isMoved=team!==void 0&&(room?.teamId===void 0||room.teamId!==teamId)
const details=[...settingsText(fields,room===void 0?["title"]:[]),...isMoved?[`team: ${team}`]:[]]
const ofTeam=isMoved?{team,...teamId!==void 0&&{teamId}}:{}
if(room===void 0)return{kind:"create",what:"room",name:title,details,target:{fields:wanted,...ofTeam}}
return{kind:isMoved?"change":kindOf(fields),what:"room",name:room.title,details,target:{roomId:room.id,fields,...ofTeam}}}
function nameAfter({id},wanted,current){return id===void 0||wanted===id?current??wanted:wanted}
function gatherRoom(entry,actual){const room=actual.rooms.get(entry)
const name=room?.title??entry.title
const changes=planMembers({what:"member",in:name,target:room===void 0?{}:{roomId:room.id},wanted:withoutSelfIn(room===void 0,entry,actual),actual:room?.members??[],isPruned:entry.prune===true,selfId:actual.selfId})
const isById=entry.id!==void 0
const isMoved=room!==void 0&&room.teamId===void 0&&entry.team!==void 0
return{noun:"room",name,place:room,isById,joiners:actual.joiners.get(entry)??[],isMoved,changes}}
function withoutSelfIn(isNew,{members},actual){const wanted=wantedMembers(members,actual)
return isNew?wanted.filter(({person})=>!_start_0.WB9(person?.id,actual.selfId)):wanted}
function planWelcome(entry,{rooms}){if(entry.welcome===void 0||rooms.has(entry))return[]
const target={markdown:entry.welcome}
return[{kind:"create",what:"welcome",name:"welcome",in:entry.title,details:[],target}]}
function planAbsentRoom(entry,{rooms}){const room=rooms.get(entry)
const name=room?.title??entry.title
if(room===void 0)return{kind:"keep",what:"room",name,details:["is already gone"],target:{}}
return{kind:"remove",what:"room",name,details:["absent is true"],target:{roomId:room.id}}}
function planAbsentTeam(entry,{teams}){const team=teams.get(entry)
const name=team?.name??entry.name
if(team===void 0)return{kind:"keep",what:"team",name,details:["is already gone"],target:{}}
return{kind:"remove",what:"team",name,details:["absent is true"],target:{teamId:team.id}}}
function kindOf(fields){return Object.keys(fields).length>0?"change":"keep"}
const WORDS$1={"create team":({name})=>`create the team ${name}`,"change team":({name})=>`change the team ${name}`,"remove team":({name})=>`delete the team ${name}`,"create team-member":(change)=>`add ${change.name} to ${placeOf(change)}`,"remove team-member":(change)=>`remove ${change.name} from ${placeOf(change)}`,"create room":({name})=>`create the room ${name}`,"change room":({name})=>`change the room ${name}`,"remove room":({name})=>`delete the room ${name}`,"create member":(change)=>`add ${change.name} to ${placeOf(change)}`,"remove member":(change)=>`remove ${change.name} from ${placeOf(change)}`,"change moderator":(change)=>change.target.isModerator===true?`make ${change.name} a moderator of ${placeOf(change)}`:`remove ${change.name} as a moderator of ${placeOf(change)}`,"create welcome":(change)=>`send the welcome to ${placeOf(change)}`}
function changeWords(change){const words=WORDS$1[`${change.kind} ${change.what}`]
return _start_0.TNj(words?.(change)??`${change.kind} ${change.name}`)}
function placeOf({what,in:place="",target}){return what==="team-member"||what==="moderator"&&target.teamId!==void 0?`the team ${place}`:place}
const SIGNS={create:"+",change:"~",remove:"-",keep:"="}
function planLines({changes,refusals}){return[...changes.map((change)=>{const details=change.details.length===0?"":` (${change.details.map(short).join("; ")})`
return`${SIGNS[change.kind]} ${change.kind.padEnd(6)} ${change.what.padEnd(11)} ${nameOf(change)}${details}`}),...refusals.map((refusal)=>`! ${refusal}`),`Plan: ${countText(changes)}.`]}
const MAX_DETAIL=300
function short(text){return _start_0._HL(_start_0.TNj(text),MAX_DETAIL)}
function outcomeLines(outcomes){const done=outcomes.filter(({state})=>state==="done")
const lines=outcomes.filter(({state,note})=>state!=="done"||note!==void 0).map(({change,state,note})=>{return`${MARKS[state]} ${changeWords(change)}: ${_start_0.TNj(note??"")}`})
return outcomes.length===0?[]:[...lines,`Done: ${done.length} of ${outcomes.length}.`]}
const MARKS={done:"✓",failed:"✗",open:"…"}
function outcomeProblems(outcomes){const failed=outcomes.filter(({state})=>state==="failed")
const open=outcomes.filter(({state})=>state==="open")
const sentences=failed.map(({change,note})=>`Could not ${changeWords(change)}: ${note}`)
const lost=open.filter(({isLost})=>isLost).map(({change,note})=>`The welcome ${nameOf(change)} was not sent. ${note}`)
const held=new Set(open.flatMap(({isHeld,note=""})=>isHeld?[_start_0.TNj(note)]:[]))
const known=[...sentences,...lost,...held]
const left=open.filter(({isLost,isHeld})=>!isLost&&!isHeld)
if(left.length===0)return known
const names=left.slice(0,MAX_NAMED).map(({change})=>changeWords(change))
const more=left.length>MAX_NAMED?` and ${left.length-MAX_NAMED} more`:""
return[...known,`Not done: ${names.join(", ")}${more}. Run the step again to finish it.`]}
const MAX_NAMED=20
const WORDS={team:"team","team-member":"member",room:"room",member:"member",moderator:"moderator",welcome:"welcome"}
function planMarkdown({changes,refusals},outcomes=[]){const isDone=outcomes.length>0
const columns=["Do","What","Name","Details",...isDone?["Result"]:[]]
const shown=changes.filter(({kind,details})=>kind!=="keep"||details.length>0)
const rows=shown.slice(0,MAX_ROWS).map((change)=>{const outcome=outcomes.find((one)=>one.change===change)
const result=outcome&&[RESULTS[outcome.state],outcome.note].filter(Boolean).join(": ")
return rowOf([...[change.kind,WORDS[change.what],nameOf(change),change.details.map(short).join("; ")].map(cellOf),...isDone?[cellOf(result??"")]:[]])})
const table=rows.length===0?[]:[[rowOf(columns),rowOf(columns.map(()=>"---")),...rows].join("\n")]
const more=shown.length>MAX_ROWS?`And ${shown.length-MAX_ROWS} more.`:""
const refused=refusals.map((refusal)=>`- ❌ ${cellOf(refusal)}`).join("\n")
return[`**Plan:** ${countText(changes)}.`,...table,more,refused].filter(Boolean).join("\n\n")}
const MAX_ROWS=500
const RESULTS={done:"✅ done",failed:"❌ failed",open:"⏸️ not done"}
function rowOf(cells){return`| ${cells.join(" | ")} |`}
function cellOf(text){return _start_0.FVb(_start_0.TNj(text))}
function changesJson({changes},outcomes){const told=changes.filter(({kind})=>kind!=="keep")
const byChange=new Map(outcomes?.map((one)=>[one.change,one]))
return JSON.stringify(told.map((change)=>{const{kind,what,name,in:place}=change
const{state="planned",note}=byChange.get(change)??{}
const where=place===void 0?{}:{in:short(place)}
return{kind,what,name:short(name),...where,details:change.details.map(short),state,note:note&&short(note)}}))}
function planHeading({changes,refusals},outcomes){const wanted=changes.filter(({kind})=>kind!=="keep").length
if(refusals.length>0)return"❌ rooms and teams are refused"
if(wanted===0)return"✅ rooms and teams are as they should be"
if(outcomes===void 0)return`📝 ${countText(changes)}, nothing done`
const done=outcomes.filter(({state})=>state==="done").length
return`${done===wanted?"✅":"❌"} ${done} of ${wanted} changes done`}
function planText(plan,outcomes){return{heading:planHeading(plan,outcomes),markdown:planMarkdown(plan,outcomes),changes:changesJson(plan,outcomes),lines:outcomeLines(outcomes??[])}}
function nameOf({what,name,in:place}){if(place===void 0)return short(name)
return what==="welcome"?`to ${short(place)}`:`${short(name)} in ${short(place)}`}
function countText(changes){const count=(kind)=>changes.filter((change)=>change.kind===kind).length
return`${count("create")} to create, ${count("change")} to change, ${count("remove")} to remove, ${count("keep")} to keep`}}),};
