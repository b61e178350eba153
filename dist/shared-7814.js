export const modules={7814:((_module,_exports,_require)=>{_require.d(_exports,{N:()=>admitted,b:()=>wantedRoom})
var _start_0=_require(2839)
var _people_directory_1=_require(7178)
function admitted(entry,actual,guards){const notes=[]
const isAdmitted=(member)=>{const refusal=_start_0.WB9(member.person?.id,actual.selfId)?void 0:_people_directory_1.Of(member,guards)
if(refusal!==void 0)notes.push(refusal)
return refusal===void 0}
const members=entry.members.filter((member)=>{if(!("email"in member))return true
const email=member.email.toLowerCase()
const person=actual.people.get(email)
return isAdmitted({email,...person!==void 0&&{person}})})
const groups=new Map([...actual.groups].map(([name,people])=>{return[name,people.filter((person)=>isAdmitted({email:person.emails[0]??person.id,person}))]}))
const kept={...entry,members}
const room=actual.rooms.get(entry)
const rooms=new Map(room===void 0?[]:[[kept,room]])
const joiners=new Map([[kept,actual.joiners.get(entry)??[]]])
return{entry:kept,actual:{...actual,groups,rooms,joiners},notes}}
function wantedRoom({id,title,team,place},members){const name=id===void 0?{title}:{id,title:id}
const inTeam=team===void 0?{}:{team}
return{...name,...inTeam,members,place}}}),};
