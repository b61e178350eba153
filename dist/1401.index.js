import{modules as m0}from"./shared-6675.js"
import{modules as m1}from"./shared-8931.js"
import{modules as m2}from"./shared-5128.js"
export const id=1401
export const ids=[1401]
export const modules={...m0,...m1,...m2,8129:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{Audience:()=>Audience})
var _shown_place_2=_require(5128)
var _start_0=_require(2839)
var _name_slip_1=_require(6675)
function titledRooms(listed){const rooms=listed.filter(({type})=>type!=="direct")
return _shown_place_2.B(rooms.map(({id,title,ownerId,created})=>({id,title,ownerId,created})))}
const FORM_HINTS=[[/^#(?:\s|$)/,"Below \"|\", YAML has no comments: remove the line."],[/^#(?<meant>[\w-]+)$/,"Write the title of a room as Webex shows it, without \"#\"."],[/\s#(?:\s|$)/,"Below \"|\", YAML has no comments: remove everything from \"#\" on."],[/^(?:\$\{?\w|(?:\$ )?\{\{)/,`It looks like an expression. Write \${{ vars.NAME }} or \${{ secrets.NAME }}.`],[/^-\s+(?<meant>\S.*)?/,"Write one entry per line, without a dash."],[/^(["'])(?<meant>.*)\1$/,"Write entries without quotes."],[/^\[(?<meant>.*)\]$/,"Write one entry per line, without brackets."],[/<(?<meant>[^\s<>][^\s<>@]*@[^\s<>]+)>/,"For a person, give only the email address."],[/^https?:/i,"For a room, give the link that “Copy space link” in Webex copies."],[/^@/,"For a person, give the email address."],[/^(?:teams|rooms|spaces?|channels?|persons|people|users?|e?mail|groups)\s*:/i,"The prefixes are \"room:\", \"person:\", \"team:\", and \"group:\"."],[/[,;]/,"Write each room on its own line."],[/ (?:and|&) /,"If these are several rooms, write each on its own line."]]
function formHint(title){const hint=FORM_HINTS.find(([form])=>form.test(title))?.[1]
return hint===void 0?"":` ${hint}`}
const PERSON=/^\p{Lu}[\p{L}'’.-]{0,40}(?: \p{Lu}[\p{L}'’.-]{0,40}){1,3}$/u
function personHint(title,near){return near.length===0&&PERSON.test(title)?` If it is a person, give the email address instead of the name. If it is a team, write "team:${title}".`:""}
const MAX_LENGTH=2e3
function likelyEntries(entry,titles){const text=_start_0.sOo(entry)?.meant??entry
if(text==="")return""
const bare=unwrapped(text)
const whole=likelyEntry(bare,titles)
if(whole!==void 0||bare.length>MAX_LENGTH)return whole
const joined=joinedEntries(bare,titles)
if(joined?.some((one)=>_start_0.tYt(one)!==void 0))return joined.join("\n")
const parts=bare.split(/[,;]/).map(unwrapped).filter(Boolean)
if(parts.length<2)return void 0
const each=parts.map((part)=>likelyEntry(part,titles))
return each.every((one)=>one!==void 0)?[...new Set(each)].join("\n"):void 0}
function isJoined(entry,titles){const bare=unwrapped(_start_0.sOo(entry)?.meant??entry)
return bare.length<=MAX_LENGTH&&(joinedEntries(bare,titles)?.length??0)>1}
function joinedEntries(text,titles){if(text==="")return[]
const[word=""]=text.split(" ",1)
const ended=`${text} `
const named=titles.filter((title)=>title!==""&&ended.startsWith(`${title} `))
const first=_start_0.tYt(word)??named.toSorted((one,other)=>other.length-one.length)[0]
const rest=first&&joinedEntries(text.slice(first.length).trimStart(),titles)
return rest&&first?[first,...rest]:void 0}
function unwrapped(entry){const text=entry.trim()
return FORM_HINTS.map(([form])=>form.exec(text)?.groups?.["meant"]).find(Boolean)??text}
function likelyEntry(entry,titles){const text=unwrapped(entry)
if(_start_0.tYt(text)!==void 0||_start_0.ksK(text)!==void 0)return text
return _shown_place_2.A3(text,titles,(title)=>title).length>0?text:_name_slip_1.K(text,_start_0.r5P(text,titles))}
function chooseRoom(named,rooms,{isOurs,isStrict}){const[first,...others]=rooms
if(others.length===0){if(isStrict&&!isOurs(first))throw new _start_0.Qbe(foreignSentence(named,first))
return{id:first.id}}
const[own,...more]=rooms.filter(isOurs)
if(own===void 0||more.length>0){const all=_shown_place_2.GF(rooms)
throw new _start_0.Qbe(`${rooms.length} rooms have ${named}. Give the ID of the one that you mean: ${all}.`)}
const passedOver=_shown_place_2.GF(rooms.filter((room)=>room!==own))
const warning=`${rooms.length} rooms have ${named}. The message goes to ${own.id}, the only one that "allowed-organizations" allows or that this step created, and not to ${passedOver}. Give its ID to be sure.`
return{id:own.id,warning}}
function foreignSentence(named,room){return`The room with ${named} belongs to no organization in "allowed-organizations", so nothing is posted there. If it is the right one, give its id: ${_shown_place_2.z7(room)}.`}
const UNASKED="the token's owner, such as a bot,"
async function tokenOwner({people}){const{emails:[address]=[]}=await people.me().catch(()=>({emails:[]}))
return address===void 0?UNASKED:`the token's owner, ${address},`}
var UnreadNames=class{#noun
#count=0
constructor(noun){this.#noun=noun}
add=()=>{this.#count+=1}
get areSome(){return this.#count>0}
get text(){return`Webex cannot decrypt the name of ${this.#count===1?`a ${this.#noun}`:`${this.#count} ${this.#noun}s`} of this token`}
warned(found,named,rooms){if(!this.areSome)return found
const shown=_shown_place_2.z7(rooms.find(({id})=>id===found.id)??found)
const warning=`${this.text}, which could have ${named} too. The message goes to ${shown}: if that is not yours, give the ID of the right one.`
return{...found,warning:[found.warning,warning].filter(Boolean).join(" ")}}}
var RoomDirectory=class{#webex
#organizations
#made
#planned
#rooms
#unread=new UnreadNames("room")
#budget=new _shown_place_2.tx()
#trust
constructor(webex,{rooms=[],organizations}={}){this.#webex=webex
this.#organizations=organizations
this.#made=rooms.filter((room)=>room.id!==void 0)
this.#planned=rooms.filter(({id})=>id===void 0)}
async byTitle(...titles){const rooms=await this.#list()
const borne=titles.filter((title)=>rooms.bearersOf(title).length>0)
const bearers=[...new Set(borne.flatMap((title)=>rooms.bearersOf(title)))]
const[planned]=titles.flatMap((title)=>_shown_place_2.A3(title,this.#planned,titleOf))
if(!isSome(bearers))throw planned?plannedError(planned):await this.#noneError(titles.at(-1)??titles[0],rooms.all)
const named=`the title ${borne.map((title)=>`"${title}"`).join(" or ")}`
try{return await this.choose(named,bearers,this.#unread)}catch(error){throw planned&&error instanceof _start_0.Qbe?plannedError(planned):error}}
async choose(named,rooms,unread){this.#trust??=this.#readTrust()
const found=chooseRoom(named,rooms,await this.#trust)
return await this.hasOurs(rooms)?found:unread.warned(found,named,rooms)}
async hasOurs(rooms){this.#trust??=this.#readTrust()
return rooms.some((await this.#trust).isOurs)}
async bearersOf(titles){const rooms=await this.#list()
return[...new Set(titles.flatMap((title)=>rooms.bearersOf(title)))]}
async idByUuid(uuid){const{all}=await this.#list()
return all.find(({id})=>_start_0.ksK(id)?.uuid.toLowerCase()===uuid.toLowerCase())?.id}
#list(){this.#rooms??=this.#read()
return this.#rooms}
async #read(){const rooms=titledRooms(await Array.fromAsync(this.#listed()))
const listed=new Set(rooms.map(({id})=>id))
const all=[...rooms,...this.#made.filter(({id})=>!listed.has(id))]
return new _shown_place_2.SJ(all,titleOf)}
async #noneError(title,rooms){const unsure=this.#unread.areSome?` (${this.#unread.text})`:""
const none=`None of the ${rooms.length} group rooms of this token has the title "${title}"${unsure}`
if(_start_0.vRP.test(title))return new _start_0.Qbe(`${none}: write \`\${{ ${title} }}\`.`)
const form=formHint(title)
if(/^https?:\/\/\S+$/i.test(title))return new _start_0.Qbe(`"${title}" is not the link of a room.${form}`)
const titles=this.#budget.within(title,rooms,titleOf).map(titleOf)
const near=_start_0.r5P(title,titles)
const likely=this.#unread.areSome?void 0:likelyEntries(title,titles)
const owner=likely===void 0?await tokenOwner(this.#webex):UNASKED
const hint=near.length===0?"":` Similar: ${_start_0.sob(near.map((name)=>`"${name}"`))}.`
const joined=isJoined(title,titles)?" If these are several lines, write `to: |`: `to: >` joins them.":""
const sentence=`${none}. ${owner.replace("t","T")} must be a member of the room: add it there, or give the room's ID.${hint}${personHint(title,near)}${form}${joined}`
return new _start_0.Qbe(sentence,{near:likely,isMaybeHidden:form+joined===""})}
async*#listed(){const wanted={type:"group",max:_start_0.KLe.rooms}
for await(const room of this.#webex.rooms.list(wanted,{onLeftOut:this.#unread.add}))if(room.errors?.title===void 0)yield room;
else this.#unread.add()}
async #readTrust(){const ids=new Set((await this.#organizations?.())?.map(_start_0.T4d))
const ours=new Set(this.#made.map(({id})=>id))
return{isOurs:({id,ownerId})=>ours.has(id)||ownerId!==void 0&&ids.has(_start_0.T4d(ownerId)),isStrict:this.#organizations!==void 0}}}
function plannedError({isOwed}){return new _start_0.Qbe("The room is only planned: it is created when the manifest is applied.",{status:isOwed?"failed":"skipped"})}
function titleOf({title}){return title}
function isSome(list){return list.length>0}
const MAX_TEAMS=10
const OLDER_NAME="General"
var Audience=class{rooms
#webex
#unreadTeams=new UnreadNames("team")
#budget=new _shown_place_2.tx()
#teams
constructor(webex,options={}){this.#webex=webex
this.rooms=new RoomDirectory(webex,options)}
async roomOfTeam(nameOrId){const teams=isIdOf("TEAM",nameOrId)?[await this.#teamOf(nameOrId)]:await this.#teamsNamed(nameOrId)
const name=teams[0]?.name??nameOrId
const unreadRooms=new UnreadNames("room")
const roomsOfTeams=await Promise.all(teams.map((team)=>this.#ownRooms(team,unreadRooms)))
const rooms=roomsOfTeams.flat()
if(!isSome(rooms))throw new _start_0.Qbe(roomlessSentence(name,await tokenOwner(this.#webex)),{isMaybeHidden:true})
if(teams.length>1&&roomsOfTeams.some((those)=>those.length===0)&&!await this.rooms.hasOurs(rooms))throw new _start_0.Qbe(severalSentence("team",name,teams))
const unread=this.#unreadTeams.areSome?this.#unreadTeams:unreadRooms
return this.rooms.choose(`the name of the team "${name}" or "${OLDER_NAME}"`,rooms,unread)}
async #teamOf(id){try{const team=await this.#webex.teams.get({teamId:id})
return{id,name:_start_0.WB9(team.id,id)?team.name:id}}catch(error){if(error instanceof _start_0.w8i&&error.kind==="bad answer")return{id,name:id}
throw error}}
async #teamsNamed(name){const teams=await this.#listTeams()
const bearers=teams.bearersOf(name)
if(bearers.length===0)throw await noneError(name,this.#budget.within(name,teams.all,(team)=>team.name),this.#webex)
if(bearers.length>MAX_TEAMS)throw new _start_0.Qbe(severalSentence("team",name,bearers))
return bearers}
async #ownRooms({id,name},unread){const wanted={teamId:id,max:_start_0.KLe.rooms}
const listed=await Array.fromAsync(this.#webex.rooms.list(wanted,{onLeftOut:unread.add}))
for(const{errors}of listed)if(errors?.title!==void 0)unread.add()
const names=[name,OLDER_NAME].map(_shown_place_2.mw)
return titledRooms(listed.filter(({teamId})=>_start_0.WB9(teamId,id))).filter(({title})=>names.includes(_shown_place_2.mw(title)))}
async memberIdsOfGroup(nameOrId){const groupId=isIdOf("SCIM_GROUP",nameOrId)?nameOrId:await this.#groupId(nameOrId)
const people=(await Array.fromAsync(this.#webex.groups.listMembers({groupId,count:_start_0.KLe.groupMembers}))).filter(({type="user"})=>type==="user")
const ids=new Set(people.map(({id})=>id))
if(ids.size>0)return[...ids]
throw new _start_0.Qbe(`The group "${nameOrId}" has no members.`)}
async #groupId(name){const named=await this.#listGroups("eq",name)
return(await oneGroup(name,named.length>0?named:await this.#listGroups("sw",name.slice(0,2)))).id}
async #listGroups(operator,name){const filter=`displayName ${operator} "${name.replace(/["\\]/g,"\\$&")}"`
const groups=await Array.fromAsync(this.#webex.groups.list({filter}))
return _shown_place_2.B(groups.map(({id,displayName:name})=>({id,name})))}
#listTeams(){this.#teams??=this.#readTeams()
return this.#teams}
async #readTeams(){const wanted={max:_start_0.KLe.teams}
const teams=await Array.fromAsync(this.#webex.teams.list(wanted,{onLeftOut:this.#unreadTeams.add}))
for(const{errors}of teams)if(errors?.name!==void 0)this.#unreadTeams.add()
const named=_shown_place_2.B(teams.filter(({errors})=>errors?.name===void 0))
return new _shown_place_2.SJ(named,({name})=>name)}}
function isIdOf(type,text){return _start_0.ksK(text)?.type===type}
async function oneGroup(name,all){const[first,...others]=_shown_place_2.A3(name,all,(candidate)=>candidate.name)
if(first===void 0)throw await noneError(name,all)
if(others.length===0)return first
throw new _start_0.Qbe(severalSentence("group",name,[first,...others]))}
function severalSentence(noun,name,all){const ids=_start_0.sob(all.map(({id})=>id))
return`${all.length} ${noun}s have the name "${name}". Give the ID of the one that you mean: ${ids}.`}
function roomlessSentence(name,owner){return`The team "${name}" has no room of the same name that this token is in. Add ${owner} to that room, or give one of the team's rooms.`}
async function noneError(name,all,webex){const noun=webex===void 0?"group":"team"
const near=_start_0.r5P(name,all.map((candidate)=>candidate.name))
const hint=near.length===0?"":` Similar: ${_start_0.sob(near.map((text)=>`"${text}"`))}.`
const slip=_name_slip_1.K(name,near)
const sentence=`No ${noun} of this token has the name "${name}". ${webex===void 0?"Give the group's name as Control Hub shows it":`Add ${slip===void 0?await tokenOwner(webex):UNASKED} to the team`}, or give the ${noun}'s ID.${hint}`
return new _start_0.Qbe(sentence,{near:slip,isMaybeHidden:webex!==void 0})}}),};
