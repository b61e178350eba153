export const modules={1654:((_module,_exports,_require)=>{_require.d(_exports,{R:()=>readOrganizations})
var _shown_place_2=_require(5128)
var _start_0=_require(2839)
var _people_directory_1=_require(7178)
async function readOrganizations(webex,given){const open=given.find((one)=>_start_0.ksK(one)?.uuid.toLowerCase()===OPEN_TO_ALL)
if(open!==void 0)return{problems:[`Input "allowed-organizations" names "${open}", ${OPEN}`]}
const names=given.filter((one)=>!isId(one))
if(names.length===0)return{ids:given}
const commented=names.flatMap((name)=>{const bare=_start_0.sOo(name)
return bare!==void 0&&(bare.meant===""||isId(bare.meant))?[`Input "allowed-organizations" names "${name}": ${bare.says}.`]:[]})
if(commented.length>0)return{problems:commented}
const all=await listOrganizations(webex)
if("problem"in all)return{problems:[`Input "allowed-organizations" names ${names.map((name)=>`"${name}"`).join(", ")}: ${all.problem}`]}
const problems=[]
const ids=given.flatMap((one)=>{if(isId(one))return[one]
const sole=_people_directory_1.vN("organization",one,all.organizations)
if("problem"in sole)problems.push(`Input "allowed-organizations": ${sole.problem}`);else if(sole.found===void 0){const bare=_start_0.sOo(one)
const end=bare===void 0?`.${_people_directory_1.cb(one,all.organizations)}`:`: ${bare.says}.`
problems.push(`Input "allowed-organizations": no organization that this token can see has the name "${one}"${end}`)}
return"found"in sole&&sole.found!==void 0?[sole.found.id]:[]})
return problems.length>0?{problems}:{ids}}
const OPEN_TO_ALL="consumer"
const OPEN="which is the organization of all free accounts, so it keeps nobody out: name your company's, or remove it."
function isId(text){return _start_0.O1O(text)||_start_0.ksK(text)?.type==="ORGANIZATION"}
async function listOrganizations(webex){try{const organizations=await Array.fromAsync(webex.organizations.list())
return{organizations:_shown_place_2.B(organizations.map(({id,displayName:name})=>({id,name})))}}catch(error){return{problem:`${await _people_directory_1.kY(error)} An ID does not need this right.`}}}}),};
