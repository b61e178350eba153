import{modules as m0}from"./shared-2207.js"
import{modules as m1}from"./shared-6639.js"
import{modules as m2}from"./shared-1654.js"
import{modules as m3}from"./shared-3449.js"
import{modules as m4}from"./shared-2124.js"
export const id=2496
export const ids=[2496,5056]
export const modules={...m0,...m1,...m2,...m3,...m4,7924:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{planOnlyReason:()=>planOnlyReason,provision:()=>provision,provision_exports:()=>provision_exports,readManifestText:()=>readManifestText})
var _rolldown_runtime_0=_require(3449)
var _start_1=_require(2839)
var _default_branch_2=_require(2207)
var _plan_table_3=_require(9465)
var _read_organizations_4=_require(1654)
var _shown_place_7=_require(5128)
var _syntax_hint_5=_require(2124)
var _foreign_words_8=_require(6639)
var _people_directory_6=_require(7178)
const MAX_FILE_BYTES=1048576
async function readManifestText(files,source){if("text"in source)return{file:"provision",text:source.text}
const{path}=source
if(!/\.(?:ya?ml|json)$/i.test(path))throw new _start_1.dzK("provision",path,"give the manifest itself, or the path of a .yml, .yaml or .json file")
return{file:path,text:await files.readText("provision",path,MAX_FILE_BYTES),path:await files.pathInWorkspace("provision",path)}}
function reasonForPlanOnly(context,payload){if(isOfTag(context,payload)||_default_branch_2.hu(context,payload))return void 0
return`Only shown: ${whyNot(context,payload)}.`}
function isOfTag(context,payload){const{eventName,ref}=context
if(!ref.startsWith("refs/tags/")||_start_1.YjS(payload,"deleted"))return false
if(_start_1.RpU.has(eventName))return _start_1.y8Y(payload,context)
return _start_1.ZdD.has(eventName)}
function whyNot(context,payload){const{eventName,ref,refName}=context
if(eventName.startsWith("pull_request")||eventName==="merge_group")return"pull requests never apply changes"
if(eventName==="workflow_run")return"the previous run was not started by a push, a schedule, or a dispatch on the default branch"
if(![_start_1.Ngi,_start_1.ZdD,_start_1.RpU].some((events)=>events.has(eventName)))return`\`apply: auto\` does not trust the event ${eventName||"of this run"}`
if(_start_1.YjS(payload,"deleted"))return"a deleted branch or tag does not apply changes"
if(_start_1.FLs(payload,context)!==void 0)return"a fork deployed it"
if(_start_1.RpU.has(eventName)&&(ref.startsWith("refs/tags/")||_default_branch_2.ok(context,payload)))return"the run that deployed it is not trusted"
return`${ref.startsWith("refs/heads/")?`the branch ${refName}`:"what it runs on"} is not the default branch`}
function findDuplicates({teams,rooms,incident},faults){findTwins(teams,(team)=>team.name,faults,(first)=>`this team is also on line ${first.place.line}`)
findTwins(rooms,(room)=>room.title,faults,roomTwice)
const lists=[...teams,...rooms,...incident===void 0?[]:[incident]]
for(const{members}of lists)findTwice(members,faults)}
function findTwins(entries,nameOf,faults,sentenceOf){const byId=new Map()
const byName=new Map()
for(const entry of entries){const name=_shown_place_7.mw(nameOf(entry))
const sameId=entry.id===void 0?void 0:byId.get(entry.id)
const unclear=byName.get(name)?.find(({id})=>id===void 0||entry.id===void 0)
const twin=sameId??(name===""?void 0:unclear)
if(twin!==void 0)faults.add(entry.place,sentenceOf(twin,entry))
if(entry.id!==void 0)byId.set(entry.id,entry)
byName.set(name,[...byName.get(name)??[],entry])}}
function roomTwice(first,second){const where=`on line ${first.place.line}`
if(first.team===second.team)return`the room "${second.title}" is also ${where}`
const[other,here]=[first,second].map(({team})=>team===void 0?"in no team":`in "${team}"`)
return`the room "${second.title}" is ${here} here and ${other} ${where}: a room can be in only one team, and two rooms with the same title each need an "id"`}
function findTwice(members,faults){const seen=new Map()
for(const member of members){const text=shownMember(member)
const first=seen.get(text.toLowerCase())
if(first===void 0){seen.set(text.toLowerCase(),member)
continue}
const spelling=shownMember(first)
const as=spelling===text?"":` as ${spelling}`
faults.add(member.place,`${text} is also on line ${first.place.line}${as}`)}}
function shownMember(member){if("email"in member)return member.email
return"group"in member?`group:${member.group}`:member.role}
const MAX_TOLD=100
const START={line:1,column:1}
var Faults=class{#all=[]
add(place,sentence){this.#all.push({place,sentence})}
addProblems(problems,text){const[first]=problems
for(const problem of problems){const hint=problem===first&&problem.kind==="syntax"&&text!==void 0&&problem.place?`. ${_syntax_hint_5.syntaxHint(text,problem.place.line)}`:""
this.add(problem.place??START,sentenceOf(problem)+hint)}}
sentences(file){const texts=this.#all.toSorted((a,b)=>a.place.line-b.place.line||a.place.column-b.place.column).map(({place,sentence})=>{return`${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence)?"":"."}`})
const all=[...new Set(texts)]
const rest=all.length-MAX_TOLD
return rest<=0?all:[...all.slice(0,MAX_TOLD),`${file} has ${rest} more ${rest===1?"fault":"faults"}.`]}}
function sentenceOf({kind,cause,alias}){if(kind==="repeated key")return"this key is in its mapping twice"
if(alias!==void 0)return`*${alias} ${cause}`
if(kind==="too much")return`the manifest is too complex: it ${cause}`
if(kind==="too slow")return`the manifest ${cause}`
return`this is not valid YAML: ${cause.replace(/(?<![.:\s])[.:\s]+$/,"")}`}
const EMAIL="[A-Za-z0-9_](?:[A-Za-z0-9._+'-]*[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}"
const GROUP="group:\\s*\\S.*"
const ROLES=["author","committers","codeowners"]
const flag=(description)=>({description,type:"boolean"})
function text(description,pattern,expected){const patternErrorMessage=`must be ${expected}`
return{description,type:"string",pattern:`^(?:${pattern})$`,patternErrorMessage}}
const name=(description)=>text(description,"[\\s\\S]*\\S[\\s\\S]*","a text that is not empty")
const id=(description)=>text(description,"[A-Za-z0-9+/_-]{20,}={0,2}","an ID as Webex gives it")
const words=(description)=>({description,type:"string"})
const MEMBER={description:"A person or a group, with more settings.",type:"object",additionalProperties:false,properties:{email:text("Their email address.",EMAIL,"an email address"),group:name("The name of a group, for all of its members."),moderator:flag("Whether they are a moderator. If omitted, it is not changed.")},oneOf:[{required:["email"]},{required:["group"]}]}
function membersOf$1(what,roles=[]){const description=`Who is in ${what}.`
const forms=["an email address","\"group:NAME\"",...roles]
const expected=`${forms.slice(0,-1).join(", ")} or ${forms.at(-1)}`
return{description,type:"array",items:{description,anyOf:[text(description,[EMAIL,GROUP,...roles].join("|"),expected),MEMBER]}}}
const PRUNE=flag("Whether members who are not listed are removed; needs `members`.")
const SAFE={allOf:[{if:{properties:{absent:{const:true}},required:["absent"]},then:{required:["id"]}},{if:{properties:{prune:{const:true}},required:["prune"]},then:{required:["members"]}}]}
const TEAM_ROOM={description:"A room of the team.",type:"object",additionalProperties:false,properties:{id:id("The room's ID, if several rooms have its title, or to rename it."),title:name("The room's title."),description:words("What the room is for; an empty text removes it."),locked:flag("Whether only moderators add people and change the title."),public:flag("Whether everybody in the organization can find and join it."),"announcement-only":flag("Whether only moderators can post."),members:membersOf$1("the room"),prune:PRUNE,welcome:name("Markdown to post when the room is created."),absent:flag("Whether to delete the room; needs its ID.")},anyOf:[{required:["title"]},{required:["id"]}],...SAFE}
const ROOM={...TEAM_ROOM,description:"A room.",properties:{...TEAM_ROOM.properties,team:name("The name or ID of the team it belongs to.")}}
const TEAM={description:"A team.",type:"object",additionalProperties:false,properties:{id:id("The team's ID, if several teams have its name, or to rename it."),name:name("The team's name."),description:words("What the team is for."),members:membersOf$1("the team"),prune:PRUNE,rooms:{description:"The rooms of the team.",type:"array",items:TEAM_ROOM},absent:flag("Whether to delete the team; needs its ID.")},anyOf:[{required:["name"]},{required:["id"]}],...SAFE}
const INCIDENT={description:"The room for a failure or rollback.",type:"object",additionalProperties:false,properties:{when:{description:"What counts as an incident. If omitted, both.",type:"array",items:{description:"An outcome.",type:"string",enum:["failure","rollback"]}},id:id("The ID of a permanent room, which keeps its title. If omitted, each incident gets its own room."),title:name("The room's title, with Mustache."),team:name("The name or ID of the team it belongs to."),members:membersOf$1("the incident's room",ROLES),meeting:flag("Whether to create a meeting, if the token is allowed to.")}}
const MANIFEST={$schema:"http://json-schema.org/draft-07/schema#",title:"Webex Notify manifest",description:"Webex teams and rooms as they should be.",type:"object",additionalProperties:false,properties:{teams:{description:"Teams with their members and rooms.",type:"array",items:TEAM},rooms:{description:"Rooms, in teams or not.",type:"array",items:ROOM},incident:INCIDENT}}
const LIST=/^( *)(?:- +)?(teams|rooms|members):\s*(?:#.*)?$/
const KEY=/^( *)([\w-]+:.*)$/
const MAX_SHOWN$2=80
function missingHyphens(text){const lines=text.split(/\r?\n/)
return lines.flatMap((line,at)=>{const[,indent="",list=""]=LIST.exec(line)??[]
const next=lines.findIndex((one,index)=>index>at&&!/^\s*(?:#.*)?$/.test(one))
const[,inner="",written=""]=KEY.exec(lines[next]??"")??[]
if(list===""||inner.length<=indent.length)return[]
const entry=_start_1.LqK(written)===void 0?`- ${written}`:"- …"
const sentence=`${list} is a list: begin each of its entries with "- ", as in ${_start_1.TLu(entry,MAX_SHOWN$2)}, and indent the lines below by two more`
return[{place:{line:next+1,column:inner.length+1},sentence}]})}
const WORDS={teams:"workspace workspaces",rooms:"channel channels space spaces conversations chats",incident:"incidents alert alerts on-failure outage",id:"uuid key room-id roomid space-id channel-id",name:"title team-name teamname label display-name displayname",title:"name room-name roomname space-name channel-name label display-name displayname",description:"topic purpose about summary desc subject",members:"people person persons users user participants attendees invite invites invitees emails email subscribers collaborators contributors team-members responders assignees notify oncall on-call who",team:"parent parent-team in-team of-team team-id teamid team-name workspace",welcome:"greeting message intro first-message hello",prune:"exclusive strict purge authoritative exact remove-others remove-unlisted force",locked:"moderated","announcement-only":"readonly read-only broadcast announcements posting",email:"mail address user username login person member upn",group:"groups",moderator:"admin owner is-admin is-owner maintainer manager",when:"on if events event outcomes trigger triggers notify-on",meeting:"call bridge conference video zoom"}
const MODERATORS=/^(?:moderators?|admins?|administrators?|owners?|maintainers?|managers?|leads?|facilitators?)$/
const ADDRESS=/^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/
const MAX_NAMED=3
function meantKey(unknown){const{allowed}=unknown
const key=unknown.key.toLowerCase().replaceAll(/[_ ]/g,"-")
const says=hintFor({...unknown,key})
if(says!==void 0)return{says}
const near=_foreign_words_8.R(WORDS,key,allowed)
if(near!==void 0)return{near,says:`did you mean "${near}"?`}
const owner=OWNERS.find(({keys})=>keys.includes(key))
return owner&&{says:`it belongs ${owner.where}`}}
function hintFor({key,texts,allowed}){return RULES.find(({next,keys})=>allowed.includes(next)&&keys.test(key))?.says(texts,key)}
const RULES=[{next:"members",keys:MODERATORS,says:moderatorsIn},{next:"members",keys:/^groups?$/,says:groupsIn},{next:"moderator",keys:/^(?:roles?|type|permission|access)$/,says:roleIn},{next:"email",keys:/^(?:name|display-?name|title)$/,says:()=>"people are known by \"email\" alone"},{next:"public",keys:/^(?:(?:is-?)?private|visibility|privacy|access|(?:is-?)?secret)$/,says:visibilityIn},{next:"absent",keys:/^(?:state|ensure|present|deleted?|removed?|destroy|(?:is-?)?archived?)$/,says:removalIn},{next:"incident",keys:/^(?:version|api-?version|kind|metadata|provider|terraform)$/,says:()=>"remove the line"}]
function roleIn([role=""]){return MODERATORS.test(role.toLowerCase())?"write \"moderator: true\" instead":"the only role is \"moderator: true\""}
function visibilityIn([value=""],key){const isNo=/^(?:false|no|off)$/i.test(value)
return`write "public: ${/private|secret/.test(key)?isNo:/^(?:public|open|everyone|true|visible)$/i.test(value)}" instead`}
function removalIn([value=""],key){return(key==="present"?!/^false$/i.test(value):/^(?:false|present|active|exists?)$/i.test(value))?"remove the line":"\"absent: true\", together with the ID, deletes it"}
function moderatorsIn(texts){const shown=texts.length>0&&texts.length<=MAX_NAMED&&texts.every((one)=>ADDRESS.test(one))
const lines=(shown?texts:["alice@example.com"]).map((one)=>`"- { email: ${one}, moderator: true }"`)
return`write ${shown?"":"each of them "}in "members", as ${lines.join(" and ")}`}
function groupsIn(texts){const[group=""]=texts
return`write it in "members", as "group:${texts.length===1&&/^[\w .-]{1,60}$/.test(group)?group:"NAME"}"`}
function keysOf(schema){return"properties"in schema?Object.keys(schema.properties):[]}
const{teams,rooms,incident}=MANIFEST.properties
const OF_ROOM=keysOf(rooms.items)
const OF_TEAM=keysOf(teams.items)
const OWNERS=[{keys:Object.keys(MANIFEST.properties),where:"at the top of the manifest"},{keys:OF_ROOM.filter((key)=>OF_TEAM.includes(key)),where:"in an entry of \"teams\" or \"rooms\""},{keys:["team"],where:"in an entry of \"rooms\" at the top of the manifest"},{keys:OF_ROOM,where:"in an entry of \"rooms\""},{keys:OF_TEAM,where:"in an entry of \"teams\""},{keys:keysOf(incident),where:"in \"incident\""},{keys:["email","group","moderator"],where:"in an entry of \"members\""}]
const NAMES=["title","name","email"]
const MAX_SHOWN$1=60
function isKeyedByNames(given,items){const{properties={}}=entryOf(items)??{}
return given!==void 0&&"keys"in given&&!given.keys.some((key)=>Object.hasOwn(properties,key))}
function listHint(given,items){if(given===void 0)return""
const name=nameOf(items)
if("text"in given){const isShort=!("type"in items)||items.type==="string"
const isPlain=/^[\w@.+-]+(?:, *[\w@.+-]+)*$/.test(given.text)
if(isShort)return isPlain?`: write "[${given.text}]"`:""
return name===void 0?"":`: write ${entryLine(name,given.text)}`}
const[first]=given.keys
if(name===void 0||first===void 0)return""
if(isKeyedByNames(given,items))return`: begin its first entry with ${entryLine(name,first)}`
return`: write "- " before the first key of each entry, as in "- ${first}: …"`}
function entryHint(given,{properties}){const name=NAMES.find((one)=>Object.hasOwn(properties,one))
if(given===void 0||!("text"in given)||name===void 0)return""
return`: write ${entryLine(name,given.text)}`}
function entryLine(name,text){return/^[\p{L}\p{N}][\p{L}\p{N} ._@+-]*$/u.test(text)&&text.length<=MAX_SHOWN$1?_start_1.TLu(`- ${name}: ${text}`,120):`"- ${name}: …"`}
function nameOf(items){const entry=entryOf(items)
return entry&&NAMES.find((one)=>Object.hasOwn(entry.properties,one))}
function entryOf(items){if(!("type"in items))return items.anyOf[1]
return items.type==="object"?items:void 0}
var Nodes=class{#yaml
#document
constructor(document){this.#yaml=document.library
this.#document=document}
keyOf({key}){return this.#yaml.isScalar(key)?String(key.value):"(a list or a mapping)"}
resolved(node){return this.#yaml.isAlias(node)?this.#document.targetOf(node):node}
givenIn(node){if(this.#yaml.isMap(node))return{keys:node.items.map((pair)=>this.keyOf(pair))}
const[text,...others]=this.textsIn(node)
const isCredential=text!==void 0&&_start_1.LqK(text)!==void 0
return text===void 0||others.length>0||isCredential?void 0:{text}}
textsIn(node){const value=this.resolved(node)
return(this.#yaml.isSeq(value)?value.items:[value]).flatMap((item)=>{const one=this.resolved(item)
return this.#yaml.isScalar(one)&&one.value!==null?[String(one.value)]:[]})}
shown(node){if(this.#yaml.isMap(node))return"a mapping"
if(this.#yaml.isSeq(node))return"a list"
const value=this.#yaml.isScalar(node)?node.value:null
if(value===null||value===void 0)return"empty"
if(typeof value!=="string")return`the ${typeof value} ${String(value)}`
return _start_1.TLu(value,60)}
commentIn(node){const comment=this.#yaml.isScalar(node)&&node.value===null?node.comment:void 0
return comment&&/^[^\s#]/.test(comment)?`#${comment}`:void 0}
placeOf(node){const offset=this.#yaml.isNode(node)?node.range?.[0]:void 0
return offset===void 0?void 0:this.#document.placeAt(offset)}}
function textHint(value,{pattern="",enum:words},isMatched){const choices=(isMatched?words:pattern.match(/(?<=\|)[a-z]+(?=[|)])/g))??[]
const near=_start_1.ouP(value,choices)??addressIn(value,pattern)
if(near!==void 0)return` (did you mean "${near}"?)`
return ROLES.some((role)=>role===value)&&pattern.includes("group:")?" (only \"incident\" knows the people of a build)":""}
function flagHint(value){if(/^(?:y|yes|on|true)$/i.test(String(value)))return" (did you mean \"true\"?)"
return/^(?:n|no|off|false)$/i.test(String(value))?" (did you mean \"false\"?)":""}
function addressIn(value,pattern){const[,address=""]=/^(?:[^<>@]*<|mailto:)([^<>\s]+)>?$/i.exec(value)??[]
return pattern.includes("@")?_start_1.tYt(address):void 0}
var SchemaReader=class{#yaml
#nodes
#faults
constructor(document,faults){this.#yaml=document.library
this.#nodes=new Nodes(document)
this.#faults=faults}
read(node,schema,where,fallback){return this.#read(node,schema,where,fallback)}
#read(node,schema,where,fallback){const place=this.#nodes.placeOf(node)??fallback
const value=this.#nodes.resolved(node)
if(this.#yaml.isAlias(node)&&value===void 0)return void 0
if(!("type"in schema)){const[short,entry]=schema.anyOf
if(this.#yaml.isMap(value))return this.#readEntry(value,entry,where,place)
const text=this.#readText(value,short,where,place)
return text===void 0?void 0:{place,text}}
switch(schema.type){case"object":return this.#readEntry(value,schema,where,place)
case"array":return this.#readList(value,schema.items,where,place)
case"boolean":return this.#readFlag(value,where,place)
case"string":return this.#readText(value,schema,where,place)}}
#readEntry(node,schema,where,place){if(!this.#yaml.isMap(node)){const hint=entryHint(this.#nodes.givenIn(node),schema)
return this.#wrong(node,where,place,"must be a mapping of keys",hint)}
const entry={place}
const present=new Set()
for(const pair of this.#pairsOf(node,place)){const key=this.#nodes.keyOf(pair)
const keyPlace=this.#nodes.placeOf(pair.key)??place
const known=Object.hasOwn(schema.properties,key)?schema.properties[key]:void 0
if(known===void 0){const near=this.#unknownKey(pair,schema,where,keyPlace)
if(near!==void 0)present.add(near)
continue}
present.add(key)
const value=this.#read(pair.value,known,key,keyPlace)
if(value!==void 0)entry[key]=value}
this.#checkNeeds(schema,{entry,present},where,place)
return entry}
#checkNeeds({anyOf,oneOf,allOf=[]},{entry,present},where,place){const needed=(oneOf??anyOf)?.flatMap(({required})=>required)??[]
const count=needed.filter((key)=>present.has(key)).length
if(!(needed.length===0||(oneOf===void 0?count>0:count===1))){const exactly=oneOf===void 0?"":"exactly one of "
this.#faults.add(place,`${where} needs ${exactly}${_start_1.WKg(needed)}`)}
for(const{if:condition,then:consequence}of allOf){const[[flag],[key]]=[condition.required,consequence.required]
if(entry[flag]===true&&!present.has(key))this.#faults.add(place,`${where} with "${flag}: true" needs "${key}"`)}}
#unknownKey(pair,{properties},where,place){const key=this.#nodes.keyOf(pair)
const allowed=Object.keys(properties)
const meant=meantKey({key,texts:this.#nodes.textsIn(pair.value),allowed})
const near=meant===void 0?_start_1.pAw(key,allowed):meant.near
const known=near===void 0?`allowed are ${allowed.join(", ")}`:`did you mean "${near}"?`
this.#faults.add(place,`${where} has no key ${_start_1.TLu(key,60)}: ${meant?.says??known}`)
return near}
#readList(node,items,where,place){if(this.#yaml.isSeq(node))return node.items.flatMap((item)=>this.#read(item,items,`an entry of ${where}`,place)??[])
const given=this.#nodes.givenIn(node)
const isText=given!==void 0&&"text"in given
const isRead=(isText?!("type"in items&&items.type==="object"):given!==void 0)&&!isKeyedByNames(given,items)
const entry=isRead?this.#read(node,items,`an entry of ${where}`,place):void 0
const isWrong=isRead&&isText&&entry===void 0
return this.#wrong(node,where,place,"must be a list",isWrong?"":listHint(given,items))}
#readFlag(node,where,place){const value=this.#yaml.isScalar(node)?node.value:void 0
if(typeof value==="boolean")return value
return this.#wrong(node,where,place,`must be true or false${flagHint(value)}`)}
#readText(node,schema,where,place){const{pattern="",patternErrorMessage="must be a text",enum:words}=schema
const value=this.#yaml.isScalar(node)?node.value:void 0
const noun=typeof value==="string"?_start_1.LqK(value):void 0
if(noun!==void 0){this.#faults.add(place,`${where} contains what looks like ${noun}`)
return}
const shape=new RegExp(pattern)
const isMatched=typeof value==="string"&&shape.test(value)
if(isMatched&&(words?.includes(value)??true))return value
const must=words===void 0?patternErrorMessage:`must be ${words.join(" or ")}`
const hint=typeof value==="string"?textHint(value,schema,isMatched):""
const text=words===void 0?this.#nodes.commentIn(node):void 0
if(text===void 0||!shape.test(text))return this.#wrong(node,where,place,must+hint)
const meant=`${where}: ${_start_1.TLu(text,60)}`
this.#faults.add(place,`${where} ${must}: without quotes, this is a comment; write \`${meant}\``)}
#pairsOf(map,place){const pairs=new Map()
for(const pair of map.items)if(this.#nodes.keyOf(pair)!=="<<")pairs.set(this.#nodes.keyOf(pair),pair)
for(const source of this.#mergedInto(map,place))for(const pair of this.#pairsOf(source,place))if(!pairs.has(this.#nodes.keyOf(pair)))pairs.set(this.#nodes.keyOf(pair),pair)
return[...pairs.values()]}
#mergedInto(map,place){const merge=map.items.find((pair)=>this.#nodes.keyOf(pair)==="<<")
if(merge===void 0)return[]
const value=this.#nodes.resolved(merge.value)
const sources=this.#yaml.isSeq(value)?value.items.map((item)=>this.#nodes.resolved(item)):[value]
const maps=sources.filter((source)=>this.#yaml.isMap(source))
if(maps.length<sources.length)this.#wrong(value,"<<",this.#nodes.placeOf(merge.key)??place,"must contain only mappings")
return maps}
#wrong(node,where,place,must,hint=""){const shown=this.#nodes.shown(node)
const given=must.endsWith(shown)?"":`, not ${shown}`
this.#faults.add(place,`${where} ${must}${given}${hint}`)}}
async function parseManifest(file,text,wall=_start_1.fc8){const{parseYaml}=await _require.e(540).then(_require.bind(_require,1702))
const parsed=await parseYaml(text,{wall},(document)=>({value:manifestIn(document,file)}))
if("value"in parsed)return parsed.value
const faults=new Faults()
const hyphens=parsed.problems.some(({kind})=>kind==="syntax")?missingHyphens(text):[]
for(const{place,sentence}of hyphens)faults.add(place,sentence)
if(hyphens.length===0)faults.addProblems(parsed.problems,text)
return{problems:faults.sentences(file)}}
function manifestIn(document,file){const faults=new Faults()
faults.addProblems(document.problems)
if(/\.\w+$/.test(file))addExpressions(document,faults)
const manifest=manifestOf(new SchemaReader(document,faults).read(document.contents,MANIFEST,"the manifest",START)??{})
findDuplicates(manifest,faults)
const problems=faults.sentences(file)
return problems.length>0?{problems}:{manifest}}
function addExpressions({library,contents,placeAt},faults){library.visit(contents,{Scalar(_,{value,range}){if(typeof value==="string"&&value.includes("${{"))faults.add(placeAt(range?.[0]??0),NO_EXPRESSION)}})}
const NO_EXPRESSION=`GitHub does not evaluate \`\${{ }}\` in a file: write the value itself, or the whole manifest in the workflow, at \`provision: |\``
function manifestOf({teams=[],rooms=[],incident}){return{teams:teams.map(teamOf),rooms:[...teams.flatMap(roomsOf),...rooms].map(roomOf),...incident!==void 0&&{incident:incidentOf(incident)}}}
function teamOf({rooms:_,...team}){return{...team,name:(team.name??team.id??"").trim(),members:membersOf(team)}}
function roomsOf({id,name="",rooms=[]}){return rooms.map((room)=>({...room,team:id??name}))}
function roomOf({team,...room}){const title=(room.title??room.id??"").trim()
return{...room,...team!==void 0&&{team:team.trim()},title,members:membersOf(room)}}
function incidentOf({when,team,meeting=false,...incident}){const outcomes=["failure","rollback"]
return{...incident,when:outcomes.filter((one)=>when?.includes(one)??true),...team!==void 0&&{team:team.trim()},members:membersOf(incident),hasMeeting:meeting}}
function membersOf({members=[]}){return members.flatMap((member)=>{const{place}=member
if("text"in member)return personOf(member.text).map((person)=>({...person,place}))
const{email,group,moderator}=member
const rest={place,...moderator!==void 0&&{isModerator:moderator}}
if(email!==void 0)return[{email,...rest}]
return group===void 0?[]:[{group:group.trim(),...rest}]})}
function personOf(text){if(text.startsWith("group:"))return[{group:text.slice(6).trim()}]
if(text.includes("@"))return[{email:text}]
return ROLES.filter((role)=>role===text).map((role)=>({role}))}
async function withheldFrom({file,text,path},{inputs,context,payload,build},host){const{apply,githubToken:token}=inputs
if(path===void 0||apply!=="auto")return{}
if(token===void 0)return{changes:MAY_BE_OLD}
const github=await host.createGitHubClient({token,apiUrl:context.apiUrl,maxRequests:1})
const reading=await github.fileOf(build.repository.fullName,path)
host.journal.add({details:github.details})
if("unknown"in reading)return{changes:`${MAY_BE_OLD} ${reading.unknown}`}
const newest=reading.value
if(withoutReturns(newest)===withoutReturns(text))return{}
return{planOnly:`Only shown: ${_default_branch_2.dV(payload)??"the default branch"} has another ${file} now, which its own run applies.`,newest}}
const MAY_BE_OLD="Nothing is changed or removed, because this may be an older run: the step needs `contents: read` to tell. `apply: always` does not ask."
function withoutReturns(text){return text.replaceAll("\r\n","\n")}
async function currentIncident({team,...older},file,{newest,changes},{wall,titleOf}){const inTeam=team===void 0?{}:{team}
if(newest===void 0)return{entry:{...older,...inTeam},mayBeOld:changes}
const parsed=await parseManifest(file,newest,wall)
const current="manifest"in parsed?parsed.manifest.incident:void 0
const members=current!==void 0&&isSameRoom(current,older,titleOf)?current.members:[]
const branch=`default branch has another ${file} now`
const left=members.length===0&&older.members.length>0?", and it names nobody":""
const says=`The ${branch}: the incident invites only people whom that one names for this room${left}.`
return{entry:{...older,members,...current?.team===team&&inTeam},mayBeOld:`Nothing is changed or removed, because the ${branch}.`,...left===""?{note:says}:{warning:says}}}
function isSameRoom(one,other,titleOf){if(one.id!==void 0||other.id!==void 0)return _start_1.WB9(one.id,other.id)
const[own,others]=[titleOf(one.title),titleOf(other.title)]
return"title"in own&&"title"in others&&_shown_place_7.mw(own.title)===_shown_place_7.mw(others.title)}
function mayHaveIncident({build,context,payload}){return build.ref.kind==="branch"&&_default_branch_2.hu(context,payload)}
async function planAndApply(file,manifest,{webex,guards,withheld},host){if(manifest.teams.length+manifest.rooms.length===0)return NOTHING_NAMED
const finder=new _plan_table_3.s$(webex,guards)
const read=await _plan_table_3.RN(webex,finder,manifest)
if("problems"in read){const sentences=read.problems.map(({place,sentence})=>_start_1.GS$(file,place,sentence))
return _start_1.ceN(host,sentences)}
host.journal.add({warnings:read.actual.warnings})
return apply(_plan_table_3.XA(manifest,read.actual,guards),{webex,withheld,finder},host)}
const NOTHING_NAMED={..._start_1.dR0,provisioning:{heading:"✅ nothing to set up",markdown:"",lines:[],changes:"[]"}}
async function apply(whole,{webex,withheld,finder},host){const{planOnly,changes,newest}=await withheld(whole.refusals.length===0&&whole.changes.some(({kind})=>kind!=="keep"))
const limited=changes&&_plan_table_3.uM(whole)
const plan=limited||whole
const lines=_plan_table_3.HN(plan)
host.logGroup("Webex rooms and teams",planOnly===void 0?lines:[...lines,planOnly])
if(plan.refusals.length>0||planOnly!==void 0){const isOwed=newest!==void 0
const rooms=plan.changes.filter(isNewRoom).map(({name})=>({title:name,isOwed}))
host.journal.add({problems:plan.refusals,notes:planOnly===void 0?[]:[planOnly]})
return{rooms,provisioning:_plan_table_3.Pt(plan)}}
const{outcomes,rooms}=await _plan_table_3.gj(webex,finder,plan)
host.journal.add({problems:_plan_table_3.jy(outcomes),warnings:limited&&changes?[changes]:[]})
return{rooms,provisioning:_plan_table_3.Pt(plan,outcomes)}}
function isNewRoom({kind,what}){return kind==="create"&&what==="room"}
var provision_exports=_rolldown_runtime_0.IL({provision:()=>provision})
async function provision(source,happening,stage,host){try{return await setUp(await readManifestText(host.files,source),happening,stage,host)}catch(error){if(error instanceof _start_1.Hb9&&stage.isBeforeCheckout){host.journal.add({notes:[TOO_EARLY]})
return{..._start_1.dR0,isMissing:true}}
return _start_1.ceN(host,[error instanceof _start_1.dzK?error.message:await unreadable(error)])}}
const TOO_EARLY="The file of \"provision\" does not exist yet. It is read when the job has ended."
async function setUp(manifestText,happening,{isProvisioned=false},host){const{file,text}=manifestText
const{inputs,build,context,payload,hide}=happening
const parsed=await parseManifest(file,text,host.wall)
if("problems"in parsed)return _start_1.ceN(host,parsed.problems)
const{incident:entry,teams}=parsed.manifest
const titleOf=(title)=>_plan_table_3.Bl(build,title,{wall:host.wall,hide})
const titled=titleOf(entry?.title)
if("problem"in titled)return _start_1.ceN(host,[titleProblem(titled.problem,file,entry?.place)])
if(inputs.token===void 0){host.journal.add({notes:["The manifest is valid. A plan needs a token."]})
return _start_1.dR0}
const{createWebexClient}=await Promise.all([_require.e(9362),_require.e(3147)]).then(_require.bind(_require,5435))
const webex=createWebexClient(inputs,host)
const organizations=await _read_organizations_4.R(webex,inputs.allowedOrganizations)
if("problems"in organizations)return _start_1.ceN(host,organizations.problems)
const guards={domains:inputs.allowedDomains,organizations:organizations.ids}
const planOnly=planOnlyReason(inputs,context,payload)
let asked
const older=()=>asked??=withheldFrom(manifestText,happening,host)
const incident=entry&&{entry,title:titled.title,guards,teams,planOnly,current:async()=>currentIncident(entry,file,await older(),{wall:host.wall,titleOf}),isOfRun:mayHaveIncident(happening),connect:()=>createWebexClient(inputs,host)}
const withheld=async(hasWork)=>planOnly===void 0&&hasWork?await older():{planOnly}
return{...isProvisioned?_start_1.dR0:await planAndApply(file,parsed.manifest,{webex,guards,withheld},host).catch(async(error)=>_start_1.ceN(host,[await unreadable(error)])),...incident&&{incident}}}
async function unreadable(error){return`Rooms and teams could not be read: ${await _people_directory_6.kY(error)}`}
function titleProblem(problem,file,place={line:1,column:1}){return _start_1.GS$(file,place,`the title of the incident cannot be used: ${problem}${problem.endsWith("?")?"":"."}`)}
function planOnlyReason({apply,isDryRun},context,payload){if(isDryRun)return"Only shown: this is a dry run."
if(apply==="never")return"Only shown: `apply` is `never`."
return apply==="always"?void 0:reasonForPlanOnly(context,payload)}}),};
