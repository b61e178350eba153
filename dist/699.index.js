import{modules as m0}from"./shared-7814.js"
export const id=699
export const ids=[699]
export const modules={...m0,8457:((_module,_exports,_require)=>{_require.d(_exports,{foreseenIncident:()=>foreseenIncident})
var _plan_table_0=_require(9465)
var _people_directory_1=_require(7178)
var _wanted_room_2=_require(7814)
async function foreseenRoom({entry,title,connect,guards,teams},members){const{team,...alone}=entry
const isPlanned=teams.some(({id,name})=>team===id||team===name)
const wanted=_wanted_room_2.b({...isPlanned?alone:entry,title},members)
const webex=connect()
const finder=new _plan_table_0.s$(webex,guards)
const read=await _plan_table_0.RN(webex,finder,{teams:[],rooms:[wanted]},{mustBeOurs:true})
if("actual"in read)return{problems:[],notes:_wanted_room_2.N(wanted,read.actual,guards).notes}
const hintFor=(sentence)=>/^no team .*"\.$/.test(sentence)?_people_directory_1.cb(team??"",teams):""
const sentences=(isOfGroup)=>read.problems.filter(({group})=>group!==void 0===isOfGroup).map(({sentence})=>`For the incident, ${sentence}${hintFor(sentence)}`)
return{problems:sentences(false),notes:sentences(true)}}
async function foreseenIncident(setup,happening,host){const{userMap,emailDomains}=happening.inputs
const roles=setup.entry.members.flatMap((member)=>"role"in member?[member.role]:[])
const unmapped=userMap===void 0&&emailDomains.length===0?roles:[]
try{const{peopleFor}=await Promise.all([_require.e(9465),_require.e(87),_require.e(1573)]).then(_require.bind(_require,4433))
const{members,notes}=await peopleFor(setup,happening,host)
const room=await foreseenRoom(setup,members)
return{...room,notes:[...unmapped.length>0?[]:notes,...room.notes],unmapped}}catch(error){return{problems:[`The incident's room could not be looked up: ${await _people_directory_1.kY(error)}`],notes:[],unmapped}}}}),};
