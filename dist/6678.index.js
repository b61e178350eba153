import{modules as m0}from"./shared-5605.js"
export const id=6678
export const ids=[6678]
export const modules={...m0,3514:((_module,_exports,_require)=>{_require.d(_exports,{isUnblamed:()=>isUnblamed,mentionsWithin:()=>mentionsWithin})
var _start_0=_require(2839)
var _user_address_1=_require(5605)
const FORKED="The author is not mentioned: anybody can write any name into the commit of a fork. Add email addresses to \"mention\"."
function isInstead({mention}){return mention.some((one)=>one==="all"||one.includes("@"))}
function onlyTeam(team,wishes){const none=`No reviewer is mentioned: the run waits for the team ${_start_0.TLu(team)}, and teams are not mentioned.`
if(isInstead(wishes))return{note:none}
return{warning:`${none} Add email addresses to "mention"${wishes.userMap.has(team.toLowerCase())?": \"user-map\" has only people":""}.`}}
const ALL="<@all>"
const MAX_MENTIONS_BYTES=2e3
function mentionsOf(wishes,occasion){const reason=reasonForNobody(wishes,occasion)
if(reason!==void 0)return{markdown:"",addresses:[],notes:reason,warnings:[]}
const found=wishes.mention.flatMap((wish)=>mentionsFor(wish,wishes,occasion))
const wanted=withoutRepeated(found.flatMap(({markdown})=>markdown??[]))
const mentions=isWithinLimit(wanted)?wanted:wanted.toSorted((one,other)=>Number(other===ALL)-Number(one===ALL))
const shown=mentions.filter((_,at)=>isWithinLimit(mentions.slice(0,at+1)))
const left=mentions.length-shown.length
return{markdown:shown.join(" "),addresses:found.flatMap(({address})=>address??[]),notes:found.flatMap(({note})=>note??[]),warnings:[...found.flatMap(({warning})=>warning??[]),...left===0?[]:[tooManyText(left)]],forked:found.flatMap(({forked})=>forked??[])}}
function tooManyText(left){return`${left} more ${left===1?"person is":"people are"} not mentioned: mentions can take at most ${MAX_MENTIONS_BYTES} bytes.`}
function reasonForNobody({mention,mentionOn},{outcome,transition,cause,isCauseUnknown}){if(mention.length===0)return[]
if(cause?.kind==="superseded")return["Nobody is mentioned: another run replaced this one."]
if(_start_0.t_2(mentionOn,outcome,transition))return void 0
if(isCauseUnknown&&_start_0.t_2(mentionOn,"failure",transition))return void 0
return[`Nobody is mentioned: "mention-on" does not include this ${outcome}.`]}
const SCHEDULED="a schedule started the run"
function mentionsFor(wish,wishes,{people,trigger,ref}){if(trigger.isScheduled&&(wish==="author"||wish==="actor"))return[{note:`The ${wish} is not mentioned: ${SCHEDULED}.`}]
if(wish==="author"&&people.author===void 0&&ref.isForeign)return[isInstead(wishes)?{note:FORKED}:{forked:FORKED}]
if(wish!=="reviewers")return[mentionOf(wish,wishes,people)]
const{reviewers=[],teams:[team]=[]}=people
if(reviewers.length===0)return[team===void 0?NO_REVIEWER:onlyTeam(team,wishes)]
return reviewers.map((reviewer)=>mentionOfUser("reviewer",reviewer,wishes))}
const NO_REVIEWER={note:"No reviewer is mentioned: GitHub names none."}
function mentionOf(wish,wishes,{author,actor}){if(wish==="all")return{markdown:ALL}
if(wish==="author")return mentionOfUser("author",author,wishes)
if(wish==="actor")return mentionOfUser("actor",withAddressOf(actor,author),wishes)
const found=mentionOfAddress(wish,wishes)
if(found?.shutOut!==void 0)return{warning:`${wish} is not mentioned: ${found.shutOut}`}
return found??{note:"An address in \"mention\" cannot be mentioned."}}
function mentionOfUser(role,user,known){if(user===void 0)return{note:`The ${role} is not mentioned: it is not known who that is.`}
const who=user.login===void 0?role:`${role} ${user.login}`
if(user.isBot)return{note:`The ${who} is not mentioned: it is a bot.`}
const found=mentionOfAddress(_user_address_1.c(user,known),known)
if(found?.shutOut!==void 0)return{note:`The ${who} is not mentioned: ${found.shutOut}`}
return found??{warning:`The ${who} is not mentioned: ${mappingFor(user,known)}`}}
function mappingFor({login,email},{userMap}){if(login!==void 0&&userMap.has(login.toLowerCase()))return"correct their line in \"user-map\"."
const ways=[login===void 0?"":`a line "${login}: " with their email address to "user-map"`,email===void 0?"":"the domain of their commit's address to \"email-domains\""].filter(Boolean)
if(ways.length===0)return"GitHub shows neither a login nor an address."
const others=[...userMap.keys()].slice(0,MAX_LOGINS).filter((one)=>one!==login?.toLowerCase())
const near=login===void 0?void 0:_start_0.pAw(login,others)
const hint=near===void 0?"":` The nearest is ${_start_0.TLu(near)}.`
return`add ${ways.join(", or ")}.${hint}`}
const MAX_LOGINS=1e3
function withAddressOf(actor,author){const isSame=actor?.login!==void 0&&actor.login.toLowerCase()===author?.login?.toLowerCase()
return actor&&{...actor,email:isSame?author?.email:void 0}}
function mentionOfAddress(text,{allowedDomains,refused}){const address=_start_0.tYt(text)
if(address===void 0)return void 0
if(!(allowedDomains.length===0||allowedDomains.includes(_start_0.OwV(address))))return{shutOut:`"allowed-domains" does not include ${_start_0.OwV(address)}.`}
if(refused?.has(address.toLowerCase()))return{shutOut:"it is not known to belong to \"allowed-organizations\"."}
return{address,markdown:`<@personEmail:${address}>`}}
function withoutRepeated(mentions){const known=new Set()
return mentions.filter((mention)=>known.size<known.add(mention.toLowerCase()).size)}
function isWithinLimit(mentions){return mentions.join(" ").length<=MAX_MENTIONS_BYTES}
function mentionsWithin(wall,wishes,occasion){return _start_0.G8s(()=>wall.runNeeded(()=>mentionsOf(wishes,occasion)),()=>({markdown:"",addresses:[],notes:[],warnings:[LATE]}))}
function isUnblamed(note){return note.includes(SCHEDULED)}
const LATE="Nobody is mentioned: finding out whom took too long."}),};
