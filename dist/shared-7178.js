export const modules={7178:((_module,_exports,_require)=>{_require.d(_exports,{Of:()=>refusalOf,a0:()=>severalText,cb:()=>nearText,kY:()=>failureText,vN:()=>soleBearer,zj:()=>PeopleDirectory})
var _start_0=_require(2839)
var _advice_on_1=_require(8089)
var _shown_place_2=_require(5128)
async function failureText(error){if(!(error instanceof _start_0.w8i))return error instanceof Error?error.message:String(error)
return[error.message,await _advice_on_1.i(error,"provision")].filter(Boolean).join(" ")}
function soleBearer(noun,name,all){const bearers=_shown_place_2.A3(name,all,(one)=>one.name)
const[found]=bearers
if(bearers.length<=1)return found===void 0?{}:{found}
return{problem:severalText(noun,name,bearers)}}
function severalText(noun,name,bearers){return`${bearers.length} ${noun}s have the name "${name}". Give the ID of the one that you mean, or rename the others: ${_shown_place_2.GF(bearers)}.`}
function nearText(name,all,budget=new _shown_place_2.tx()){const names=all.map((one)=>one.name)
const near=_start_0.r5P(name,budget.within(name,names,String))
return near.length===0?"":` Similar: ${_start_0.sob(near.map((text)=>`"${text}"`))}.`}
function refusalOf({email,person},guards){const{domains,organizations}=guards
if(domains.length>0){if(!email.includes("@"))return`${email} is refused: Webex does not show the email address.`
if(!domains.some((domain)=>domain.toLowerCase()===_start_0.OwV(email)))return`${email} is refused: "allowed-domains" allows only ${domains.join(", ")}.`}
if(organizations.length===0)return void 0
if(person?.orgId===void 0)return`${email} is refused: Webex does not show the organization, and "allowed-organizations" is set.`
if(organizations.some((id)=>_start_0.WB9(id,person.orgId)))return void 0
return`${email} is refused: the organization ${person.orgId} is not in "allowed-organizations".`}
const REQUESTS_AT_ONCE=8
const REFUSED=new Set(["rejected","forbidden","not found"])
var PeopleDirectory=class{byEmail=new Map()
groups=new Map()
problems=[]
#webex
constructor(webex){this.#webex=webex}
know(person){for(const email of person.emails)this.byEmail.set(email,person)}
async readPeople(members){const emails=members.flatMap((member)=>"email"in member?member.email.toLowerCase():[])
const unknown=[...new Set(emails)].filter((email)=>!this.byEmail.has(email))
for(let index=0;index<unknown.length;index+=REQUESTS_AT_ONCE){const some=unknown.slice(index,index+REQUESTS_AT_ONCE)
await Promise.all(some.map((email)=>this.#lookUp(email)))}}
async readGroups(members){for(const member of members){if(!("group"in member)||this.groups.has(member.group))continue
const{group,place}=member
const people=await this.#readGroup(group)
if("problem"in people)this.problems.push({place,group,sentence:people.problem})
this.groups.set(group,"problem"in people?[]:people)}}
async listed(entries){await this.readGroups(entries)
const keys=entries.flatMap((entry)=>{if("email"in entry)return[entry.email.toLowerCase()]
return"group"in entry?(this.groups.get(entry.group)??[]).map(({id})=>id):[]})
const known=new Set(keys)
return({email,personId})=>known.has(email)||known.has(personId)}
async #readGroup(name){try{const found=await this.#groupId(name)
return"problem"in found?found:await this.#peopleOf(found.id)}catch(error){if(!(error instanceof _start_0.w8i&&REFUSED.has(error.kind)))throw error
return{problem:`the group "${name}" cannot be read: ${error.message}`}}}
async #lookUp(email){try{const person=(await Array.fromAsync(this.#webex.people.list({email}))).map(knownPerson).find(({emails})=>emails.includes(email))
if(person!==void 0)this.byEmail.set(email,person)}catch(error){if(!(error instanceof _start_0.w8i&&REFUSED.has(error.kind)))throw error}}
async #groupId(name){if(_start_0.ksK(name)?.type==="SCIM_GROUP")return{id:name}
const sole=soleBearer("group",name,await this.#listGroups("eq",name))
if("problem"in sole)return sole
if(sole.found!==void 0)return sole.found
return{problem:`no group that this token can see has the name "${name}".${nearText(name,await this.#listGroups("sw",name.slice(0,2)))}`}}
async #listGroups(operator,name){const filter=`displayName ${operator} "${name.replace(/["\\]/g,"\\$&")}"`
const groups=await Array.fromAsync(this.#webex.groups.list({filter}))
return _shown_place_2.B(groups.map(({id,displayName})=>({id,name:displayName})))}
async #peopleOf(groupId){const list=this.#webex.groups.listMembers({groupId,count:_start_0.KLe.groupMembers},{whole:true})
const ids=(await Array.fromAsync(list)).flatMap(userIn)
if(new Set(ids).size<ids.length)throw new Error(UNKNOWN_MEMBERS)
if(ids.length===0)return{problem:`the group ${groupId} has no people.`}
const known=new Map()
for(let index=0;index<ids.length;index+=85){const some=ids.slice(index,index+85).join(",")
const people=await Array.fromAsync(this.#webex.people.list({id:some}))
for(const person of people.map(knownPerson))known.set(person.id,person)}
return ids.map((id)=>known.get(id)??{id,emails:[]})}}
function userIn({id,type="user"}){switch(type.toLowerCase()){case"user":return[id]
case"machine":return[]
default:throw new Error(`Webex does not say who ${id} in the group is, so nothing is changed.`)}}
const UNKNOWN_MEMBERS="Webex does not list who is in the group, so nothing is changed."
function knownPerson({id,emails=[],orgId}){return{id,emails:emails.map((email)=>email.trim().toLowerCase()).filter(Boolean),...orgId!==void 0&&{orgId}}}}),};
