import{modules as m0}from"./shared-3911.js"
export const id=8875
export const ids=[8875,6543]
export const modules={...m0,363:((_module,_exports,_require)=>{_require.d(_exports,{readUserMap:()=>readUserMap})
var _start_0=_require(2839)
var _data_1=_require(3911)
const MAX_FILE_BYTES=262144
async function readUserMap(files,source,wall=_start_0.fc8){if(source===void 0)return{userMap:new Map(),problems:[]}
if("text"in source)return await parseUserMap("Input \"user-map\"",source.text,wall)
const{path}=source
try{const content=await files.readText("user-map",path,MAX_FILE_BYTES)
return await parseUserMap(`Input "user-map" (${path})`,content,wall)}catch(error){if(!(error instanceof _start_0.dzK))throw error
const isMissing=error instanceof _start_0.Hb9
return{userMap:new Map(),problems:[error.message],...isMissing&&{missing:true}}}}
async function parseUserMap(subject,text,wall){const{data,problems}=await _data_1.parseText(subject,withoutAtSigns(text),wall,"failsafe")
if(problems.length>0)return{userMap:new Map(),problems}
if(!_data_1.isMapping(data))return{userMap:new Map(),problems:data===null?[]:[`${subject} must be a mapping with one login and its email address per line, as in \`octocat: octo@example.com\`.`]}
return entriesOf(subject,data)}
function withoutAtSigns(text){return text.replace(/(^[ \t]*|[{,]\s*)@(?=[\w-]+(?:\[bot\])?[ \t]*:)/gm,"$1")}
function entriesOf(subject,data){const userMap=new Map()
const unclear=new Set()
const problems=[]
for(const[key,value]of Object.entries(data)){const login=key.trim().replace(/^@/,"").toLowerCase()
const email=typeof value==="string"?_start_0.tYt(value.trim()):void 0
const mapped=userMap.get(login)
if(login===""||email===void 0){problems.push(`${subject}: ${wrongEntry(key.trim(),textOf(value).trim())}`)
userMap.set(login,mapped)
continue}
const known=mapped??email
if(known.toLowerCase()!==email.toLowerCase())unclear.add(login)
userMap.set(login,known)}
for(const login of unclear){userMap.set(login,void 0)
problems.push(`${subject}: ${shown(login)} must be listed only once; it has different email addresses.`)}
return{userMap,problems}}
function wrongEntry(key,value){if(value==="")return`${shown(key)} has no email address: an expression there may be empty.`
if(value.includes("${{"))return`${shown(key)}: ${NO_EXPRESSION}`
if(key==="")return"an entry has no login: an expression there may be empty."
const[login,other]=[key,value].map((one)=>one.replace(/^@/,""))
if(_start_0.tYt(key)!==void 0&&isLogin(other))return`login and email address are swapped: write \`${other}: ${key}\`.`
if(!isLogin(login))return`${shown(key)} must be a login with ${ONE_ADDRESS}.`
const email=value.split(/[\s<>(),;|":]+/).find(_start_0.tYt)
return`${shown(value)} must be ${ONE_ADDRESS}: write \`${login}: ${email??"name@example.com"}\`.`}
function isLogin(text=""){return LOGIN.test(text)&&shown(text)===`"${text}"`}
function textOf(value){return(typeof value==="string"?[value]:Object.values(value??{})).filter((part)=>typeof part==="string").join(", ")}
const ONE_ADDRESS="one email address that somebody reads"
const NO_EXPRESSION=`GitHub does not evaluate \`\${{ }}\` in a file: write the address itself, or the whole map in the workflow, at \`user-map: |\`.`
const LOGIN=/^[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:\[bot\])?$/
function shown(key){return _start_0.TLu(key,MAX_SHOWN)}
const MAX_SHOWN=60}),};
